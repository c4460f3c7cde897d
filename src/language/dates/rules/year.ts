import { monthsSpan, yearOf, yearSpan } from '../calendar.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';

const BEFORE_YEAR = new Set(
  'in since until till by before after during from to for of through around between early late mid and mid- - –'.split(
    ' ',
  ),
);

/** 'in 2016', 'since 2008', 'between 2010 and 2014', '2016-17': a year that stands where a year is told. */
export function year(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const first = line.year(at);
  if (!first || !standsAsYear(scene, at)) return null;
  const second = lastYear(scene, at, first.value);
  const span = { from: yearSpan(first.value).from, to: yearSpan(second?.value ?? first.value).to };
  return stated(second?.next ?? first.next, span, 'year');
}

function standsAsYear({ line }: Scene, at: number): boolean {
  const token = line.token(at);
  const after = line.token(at + 1);
  if (line.is(at - 1, 'and', '-', '–') && !line.year(at - 2)) return false;
  if (BEFORE_YEAR.has(line.word(at - 1))) return after?.upos !== 'NOUN' || line.word(at - 1) !== 'of';
  const modifies =
    token?.relation === 'nummod' || token?.relation === 'compound' || token?.relation === 'amod';
  return line.is(at - 1, 'the', 'a', 'its', 'their') && modifies && !(after?.xpos === 'NNS');
}

/** The last year of 'between 2010 and 2014', 'from 2010 to 2014', '2016-2017'. */
function lastYear({ line }: Scene, at: number, first: number): { value: number; next: number } | null {
  const joined = line.is(at + 1, 'to', 'through') || line.dash(at + 1);
  const between = line.is(at + 1, 'and') && line.is(at - 1, 'between');
  const last = joined || between ? line.year(at + 2) : null;
  return last && last.value > first && last.value - first < 200 ? last : null;
}

/** 'the 1990s', 'the early 2000s'. */
export function decade({ line }: Scene, at: number): Reading | null {
  const digits = /^(1[5-9]\d|20\d)0['’]?s$/.exec(line.word(at));
  return digits ? stated(at + 1, monthsSpan(Number(digits[1]) * 10, 1, 120), 'decade') : null;
}

/** 'the end of the year', 'year-end', 'the end of 2018', 'the beginning of next year': its last or first month. */
export function edgeOfYear(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const start = line.skip(at, 'the');
  const end = line.is(start, 'end');
  if (!end && !line.is(start, 'beginning', 'start')) return null;
  if (!line.is(start + 1, 'of')) return null;
  const fixed = line.year(start + 2);
  const shift = ['last', 'this', 'next'].indexOf(line.word(start + 2));
  const plain = line.is(start + 2, 'the') && line.is(start + 3, 'year');
  const pointed = shift >= 0 && line.is(start + 3, 'year');
  if (!fixed && !plain && !pointed) return null;
  const value = fixed?.value ?? yearOf(published) + (pointed ? shift - 1 : 0);
  const span = monthsSpan(value, end ? 12 : 1, 1);
  const next = fixed?.next ?? start + 4;
  return plain ? inferred(next, span, 'month') : stated(next, span, 'month');
}
