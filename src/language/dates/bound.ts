import type { DateMention } from '../../model/analysed.ts';
import type { Line } from './line.ts';

const BOUNDS: ReadonlyMap<string, DateMention['bound']> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
]);

/** The word before a date that makes it the edge of a longer time: 'since July', 'by the end of'. */
export function boundOf(line: Line, first: number): DateMention['bound'] {
  const before = line.is(first - 1, 'the', 'about', 'around', 'at') ? first - 2 : first - 1;
  return BOUNDS.get(line.word(before)) ?? null;
}
