import type { Line } from './line.ts';
import {
  MONTHS,
  NUMBERS,
  ORDINAL_DAYS,
  ORDINALS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from './vocabulary.ts';

/** Words that open a date only together with the next one. */
const LEADS = new Set(['the', 'a', 'an', 'in', 'within', 'that', 'this']);
const OTHERS =
  'last next coming past previous following preceding same recent recently lately earlier later early mid mid- middle late end close beginning start outset eve today tonight overnight yesterday tomorrow weekend fiscal financial fy final couple dozen hundred about new christmas boxing valentine bastille halloween international fourth ides morning afternoon evening night hours sixteenth seventeenth eighteenth nineteenth twentieth';

const OPENERS: ReadonlySet<string> = new Set([
  ...OTHERS.split(' '),
  ...[MONTHS, WEEKDAYS, SHORT_WEEKDAYS, UNITS, NUMBERS, ORDINALS, ORDINAL_DAYS, SEASONS].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[...UNITS.keys()].map((unit) => `${unit}s`),
  ...VAGUE,
]);
const OPENING = /^['’‘]?\d|^(?:mid|end|year|month)[-–]|^q[1-4]$|^fy|-/;

/**
 * Whether any form of date can begin at a position: a cheap look that spares the rules most of a text.
 * Every word that a rule begins with has to be here.
 */
export function mayOpen(line: Line, at: number): boolean {
  const word = line.word(at);
  if (LEADS.has(word)) return isOpener(line.word(at + 1)) || LEADS.has(line.word(at + 1));
  return isOpener(word);
}

const isOpener = (word: string): boolean =>
  OPENERS.has(word.endsWith('.') ? word.slice(0, -1) : word) || OPENING.test(word);
