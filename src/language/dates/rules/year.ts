import { yearSpan } from '../calendar.ts';
import type { Read } from '../line.ts';
import { type Reading, type Scene, stated } from '../reading.ts';
import { COUNTED } from '../vocabulary.ts';

const BEFORE_YEAR = new Set(
  'in since until till by before during from to for of through around between early late mid and mid- - – least year ('.split(
    ' ',
  ),
);
const OWNERS = new Set("the a an its their his her our this that 's ’s".split(' '));

/** 'in 2016', 'since 2008', 'between 2010 and 2014', '2016-17': a year that stands where a year is told. */
export function year(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const first = line.year(at);
  const second = first && lastYear(scene, at, first.value);
  if (!first || !standsAsYear(scene, at, second?.next ?? first.next)) return null;
  const span = { from: yearSpan(first.value).from, to: yearSpan(second?.value ?? first.value).to };
  return stated(second?.next ?? first.next, span, 'year');
}

function standsAsYear(scene: Scene, at: number, next: number): boolean {
  const { line } = scene;
  const before = line.word(at - 1);
  if (next > at + 2 && line.year(next - 1) && !isCounted(scene, next)) return true;
  if (line.is(at - 1, 'and', '-', '–') && !line.year(at - 2)) return false;
  if (before === '(') return line.is(at + 1, ')', ',', '-', '–');
  if (before === ',') return line.year(at - 2) !== null && line.is(at + 1, ',', 'and', 'or');
  if (before === 'after') return !isCounted(scene, at + 1);
  if (BEFORE_YEAR.has(before)) return !(before === 'of' && line.token(at + 1)?.upos === 'NOUN');
  return namesAThing(scene, at, next);
}

/** 'a 2017 budget', 'the 2016 elections', 'the landmark 2015 accord', and neither 'the 2000 soldiers' nor 'flight 1999'. */
function namesAThing(scene: Scene, at: number, next: number): boolean {
  const { line } = scene;
  const token = line.token(at);
  const modifies = ['nummod', 'compound', 'amod', 'nmod', 'obl'].includes(token?.relation ?? '');
  const owner =
    OWNERS.has(line.word(at - 1)) || (isAdjective(scene, at - 1) && OWNERS.has(line.word(at - 2)));
  const after = line.token(next)?.upos ?? '';
  return modifies && owner && ['NOUN', 'PROPN', 'ADJ'].includes(after) && !isCounted(scene, next);
}

const isAdjective = ({ line }: Scene, at: number): boolean =>
  ['ADJ', 'PROPN', 'NOUN'].includes(line.token(at)?.upos ?? '');

/** Words for people and things that come in round thousands. */
const isCounted = ({ line }: Scene, at: number): boolean =>
  COUNTED.has(line.word(at)) || (line.token(at)?.xpos === 'JJ' && COUNTED.has(line.word(at + 1)));

/** The last year of 'between 2010 and 2014', 'from 2010 to 2014', '2016-2017', '2016-17'. */
function lastYear({ line }: Scene, at: number, first: number): Read<number> | null {
  const joined = line.is(at + 1, 'to', 'through') || line.dash(at + 1);
  const from = line.is(at + 1, 'until', 'till') && line.is(at - 1, 'from');
  const between = line.is(at + 1, 'and') && line.is(at - 1, 'between');
  const short = line.dash(at + 1) && /^\d\d$/.test(line.word(at + 2));
  if (short)
    return laterYear(first, {
      value: Math.floor(first / 100) * 100 + Number(line.word(at + 2)),
      next: at + 3,
    });
  return joined || from || between ? laterYear(first, line.year(at + 2)) : null;
}

const laterYear = (first: number, last: Read<number> | null): Read<number> | null =>
  last && last.value > first && last.value - first < 200 ? last : null;
