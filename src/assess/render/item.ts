import type { Line, Testimony } from '../dossier.ts';
import { saysItself } from '../what.ts';
import { whenText } from '../whenText.ts';
import { type Paint, quoted, shorten, wrap } from './text.ts';

/** The page that items are laid out on. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

/** Width of the left column: state and date, then on whose word, then the record id. */
const LEFT = 30;
const STATE = 12;

export interface ItemOptions {
  /** Whether the parties stand before the words. */
  readonly parties?: boolean;
  /** What the desk has to add, before the source. */
  readonly note?: string;
  /** On whose word it stands, where the section has its own way to say so. */
  readonly word?: string;
}

/** A record in two columns: state, date, word and id on the left; words, note and source on the right. */
export function item(
  line: Line,
  page: Page,
  { parties = true, note, word = wordText(line) }: ItemOptions = {},
): string[] {
  const width = page.width - LEFT;
  const { left, overflow } = stateAndDate(line);
  const words = wordsOf(line, `${overflow}${parties ? `${partiesText(line)}: ` : ''}`, width);
  const sources = wrap(`${noteText(line, note)}— ${sourceText(line)}`, width, 3);
  const right = [...words, ...sources.map(page.paint.dim)];
  const wordLines = wrap(word, LEFT - 3, 2);
  const idFits = right.length > 1 + wordLines.length;
  const isLonger = wordLines.length >= right.length;
  const column = [
    paintOf(line, page.paint)(left.padEnd(LEFT - 2)),
    // One column is left free even where the word fills them all.
    ...wordLines.map((text) => `${text} `.padEnd(LEFT - 2)),
    idFits ? idText(line).padEnd(LEFT - 2) : '',
  ];
  const rows = isLonger ? [...right, page.paint.dim(idText(line))] : right;
  const lines = rows.map((text, i) => `  ${(column[i] ?? '').padEnd(LEFT - 2)}${text}`);
  return idFits || isLonger ? lines : withTail(lines, ` · ${idText(line)}`, page);
}

/** A record that the page has in full elsewhere, on one line. */
export function brief(line: Line, page: Page): string {
  const { left } = stateAndDate(line);
  const tail = ` · ${idText(line)}`;
  const quote = quoted(line.evidence[0]?.quote ?? '');
  const words = closed(quote, wrap(quote, page.width - LEFT - tail.length - 1, 1));
  return `  ${paintOf(line, page.paint)(left.padEnd(LEFT - 2))}${words.join('')}${page.paint.dim(tail)}`;
}

/** The id behind the last line if there is room, else on a line of its own. */
function withTail(lines: readonly string[], tail: string, { width, paint }: Page): string[] {
  const last = lines.at(-1) ?? '';
  return visible(last).length + tail.length <= width
    ? [...lines.slice(0, -1), `${last}${paint.dim(tail)}`]
    : [...lines, `${' '.repeat(LEFT)}${paint.dim(tail.slice(3))}`];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes take no room on the screen
const visible = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

/** State and date in the left column; a date too long for it goes before the words. */
function stateAndDate({ state: told, when }: Line): { left: string; overflow: string } {
  const [state, date] = [shorten(told.replaceAll('-', ' '), LEFT - 3), whenText(when)];
  const left = `${state.padEnd(STATE)}  ${date}`;
  return left.length <= LEFT - 3 ? { left, overflow: '' } : { left: state, overflow: `${date}: ` };
}

/** At most two lines of words; where the kind has fields of its own (a meeting) they stand on the first. */
function wordsOf(line: Line, before: string, width: number): string[] {
  const quote = quoted(line.evidence[0]?.quote ?? '');
  if (line.kind === 'meeting')
    return [...wrap(`${before}${line.what}`, width, 2), ...closed(quote, wrap(quote, width - 1, 1))];
  const named = namedFirst(line, quote, width - before.length);
  return closed(quote, wrap(`${before}${named}${quote}`, width - 1, 2));
}

/** What it is, where the quoted clause does not say so itself ('which have been prohibited'): in so much room that words are left to the quote. */
const namedFirst = ({ what }: Line, quote: string, room: number): string =>
  what === '' || saysItself(quote, what) ? '' : `${shorten(what, Math.max(12, room - 2))}; `;

/** A quote that was cut short still ends in its mark. */
const closed = (quote: string, lines: readonly string[]): string[] =>
  lines.map((line, i) =>
    i === lines.length - 1 && line.endsWith('…') && quote.endsWith('"') ? `${line}"` : line,
  );

export const noteText = ({ deniedBy, kind, decided }: Line, note: string | undefined): string => {
  const denied = deniedBy.length > 0 && kind !== 'denial' ? `denied by ${deniedBy.join(', ')}` : undefined;
  const text = [denied, note, decidedText(decided)].filter(Boolean).join('; ');
  return text === '' ? '' : `${text} `;
};

/** '✓ accepted by Ana Lima 2021-06-01'; the latest word only. */
function decidedText(decided: Line['decided']): string | undefined {
  const last = decided.at(-1);
  return last && `✓ ${DECIDED[last.verdict]} by ${last.by} ${last.at.slice(0, 10)}`;
}

const DECIDED: Readonly<Record<Line['decided'][number]['verdict'], string>> = {
  accept: 'accepted',
  correct: 'corrected',
  merge: 'merged',
  split: 'split',
};

const paintOf = (line: Line, paint: Paint): ((text: string) => string) =>
  line.state.includes('alleged') || line.contradictedBy.length > 0 ? paint.red : paint.bold;

const codesOf = (parties: Line['by']): string[] => [...new Set(parties.map(({ code }) => code))];

/** 'KOR to CHN', 'KOR, CHN'; somebody of a state that acts itself is not told as its other side. */
export function partiesText({ by, to }: Pick<Line, 'by' | 'to'>): string {
  const doers = codesOf(by);
  const others = codesOf(to).filter((code) => !doers.includes(code));
  return others.length > 0 ? `${doers.join(', ') || '?'} to ${others.join(', ')}` : doers.join(', ');
}

/** 'one side only: KOR', 'KOR and others, not both sides', 'as told by KOR', 'confirmed by both', or the report's own word. */
export function wordText({ word }: Line): string {
  const states = word.tellers.filter((code) => code !== '?').join(', ');
  const tellers = [states, word.tellers.includes('?') ? 'others' : ''].filter(Boolean).join(' and ');
  return {
    both: 'confirmed by both',
    one: word.tellers.length > 1 ? `${tellers}, not both sides` : `one side only: ${tellers}`,
    told: `as told by ${tellers}`,
    report: "the report's own word",
  }[word.on];
}

/** Enough of a record id to find it again. */
export const idText = ({ record }: Pick<Line, 'record'>): string =>
  `${record.slice(0, 10)}${/\.\d+$/.exec(record)?.[0] ?? ''}`;

function sourceText(line: Line): string {
  const [lead] = line.evidence;
  return `${lead ? chainText(lead) : 'no source'}${reportsText(line)}`;
}

/** ' · 40 reports, 3 independent'; nothing for a single report. */
export function reportsText({ reports, independent }: Pick<Line, 'reports' | 'independent'>): string {
  if (reports < 2) return '';
  return ` · ${reports} reports${independent < reports ? `, ${independent} independent` : ''}`;
}

/** 'Example Wire 2017-10-31 < South Korean foreign ministry < China'. */
export const chainText = ({ source, published, chain }: Testimony): string =>
  [`${source ?? 'unnamed source'} ${published.slice(0, 10)}`, ...chain].join(' < ');
