import type { DateMention } from '../../model/analysed.ts';
import type { Line } from './line.ts';

const BOUNDS: ReadonlyMap<string, DateMention['bound']> = new Map([
  ['since', 'since'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['effective', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
]);

/** Two and three words that say the same. */
const PHRASES: readonly (readonly [string, DateMention['bound']])[] = [
  ['no later than', 'by'],
  ['not later than', 'by'],
  ['no earlier than', 'since'],
  ['not earlier than', 'since'],
  ['prior to', 'before'],
];

/** The words beside a date that make it the edge of a longer time: 'since July', 'by the end of', 'from May 1 on'. */
export function boundOf(line: Line, first: number, next: number): DateMention['bound'] {
  const the = line.is(first - 1, 'the') ? 1 : 0;
  const at = first - the - (line.is(first - the - 1, 'about', 'around', 'at', 'on', 'from', 'least') ? 1 : 0);
  const phrase = PHRASES.find(([words]) => line.has(at - words.split(' ').length, words));
  if (phrase) return phrase[1];
  if (line.is(at, 'from') && line.is(next, 'on', 'onward', 'onwards')) return 'since';
  // 'through the 1970s' is during, 'through May 3' up to
  if (the === 0 && line.is(at - 1, 'through')) return 'until';
  return BOUNDS.get(line.word(line.is(at - 1, 'at') ? at - 2 : at - 1)) ?? null;
}
