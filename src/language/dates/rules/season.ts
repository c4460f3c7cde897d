import { type DaySpan, monthsSpan, yearOf } from '../calendar.ts';
import { chooseYear } from '../choose.ts';
import { type Reading, type Scene, stated, yearChosen } from '../reading.ts';
import { SEASONS } from '../vocabulary.ts';
import { step } from './units.ts';

/**
 * 'last summer', 'in spring 2017', 'this winter', 'in the autumn': by the seasons of the northern hemisphere. Only
 * with its year is a season free of doubt, and a winter not even then, since it has two.
 */
export function season(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const shift = step(scene, at);
  const start = shift === undefined ? line.skip(at, 'the') : at + 1;
  const first = SEASONS.get(line.word(start));
  if (first === undefined) return null;
  if (shift !== undefined) return stated(start + 1, lastBegun(first, published, shift), 'season', true);
  const year = line.year(line.skip(start + 1, 'of', ','));
  if (year) return stated(year.next, monthsSpan(year.value, first, 3), 'season', first === 12);
  if (!standsAlone(scene, at, start)) return null;
  const choice = chooseYear((y) => monthsSpan(y, first, 3), published, scene.tense(start));
  return choice && yearChosen(start + 1, choice, 'season', true);
}

const OPENERS = [
  'in',
  'by',
  'during',
  'since',
  'until',
  'till',
  'through',
  'before',
  'early',
  'late',
  'mid',
  '-',
];

/** 'in the spring', 'by late summer', and neither 'Prague Spring' nor 'the fall in prices'. */
function standsAlone({ line }: Scene, at: number, start: number): boolean {
  const after = line.token(start + 1);
  if (line.capital(start) || !line.is(at - 1, ...OPENERS)) return false;
  return (
    !['NOUN', 'PROPN', 'ADP'].includes(after?.upos ?? '') ||
    line.is(start + 1, 'before', 'after', 'for', 'at')
  );
}

/** The season of the running year, or for 'last' the latest that is over, for 'next' the first not yet begun. */
function lastBegun(month: number, published: string, shift: number): DaySpan {
  const here = monthsSpan(yearOf(published), month, 3);
  if (shift < 0) return here.to < published ? here : monthsSpan(yearOf(published) - 1, month, 3);
  if (shift > 0) return here.from > published ? here : monthsSpan(yearOf(published) + 1, month, 3);
  return here;
}
