import { addDays, addUnits, type DaySpan, monthOf, monthSpan, type Unit, yearOf } from '../calendar.ts';
import { inferred, open, type Reading, type Scene, unknown } from '../reading.ts';
import { around, fineEnough } from '../relation.ts';
import { amount } from './units.ts';

/**
 * 'a year earlier', 'two days later', 'the day before', 'the following week', 'that year': told from the date
 * before. Without one nothing is settled: such a time is never counted from publication.
 */
export const beside = (scene: Scene, at: number): Reading | null =>
  counted(scene, at) ??
  neighbour(scene, at) ??
  partOf(scene, at) ??
  followingMonth(scene, at) ??
  thatMonth(scene, at);

function counted(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const one = line.is(at, 'the') && !line.word(at + 1).endsWith('s') ? line.unit(at + 1) : null;
  const told = one ? { count: 1, unit: one.value, next: one.next, rounded: false } : amount(scene, at);
  if (!told) return null;
  const word = line.word(told.next);
  const ends = endsPhrase(scene, told.next + 1);
  const back = word === 'earlier' || ((word === 'before' || word === 'previously') && ends);
  const onward = word === 'later' || ((word === 'after' || word === 'afterwards') && ends);
  if (!back && !onward) return null;
  const next = told.next + 1;
  if (told.count === null) return vaguely(scene, next, back);
  const reading = shifted(scene, next, (back ? -1 : 1) * told.count, told.unit);
  return told.rounded ? { ...reading, doubtful: true } : reading;
}

/** What comes after 'the day before' if it has no object. */
function endsPhrase({ line }: Scene, at: number): boolean {
  const token = line.token(at);
  return !token || ['PUNCT', 'CCONJ', 'VERB', 'AUX', 'ADP'].includes(token.upos);
}

/** 'years later': some time after the date before. */
function vaguely(scene: Scene, next: number, back: boolean): Reading {
  const { from, to } = scene.anchor?.when ?? { from: null, to: null };
  if (from === null || to === null) return unknown(next);
  return counting(scene, open(next, back ? { to } : { from }));
}

/** Years up to which a month is counted to the month: 'fifteen years earlier' tells no month. */
const EXACT = 3;

function shifted(scene: Scene, next: number, count: number, unit: Unit): Reading {
  const when = scene.anchor?.when;
  if (!when?.from || !when.to) return unknown(next);
  if (!fineEnough(when, unit)) return unknown(next);
  const { grain, doubtful } = when;
  if (unit === 'year' && Math.abs(count) <= EXACT && (grain === 'month' || grain === 'quarter'))
    return counting(scene, inferred(next, monthsOf(when.from, when.to, count), grain, doubtful));
  const exact = unit === 'decade' || unit === 'century' ? 'year' : unit;
  const day = addUnits(count < 0 ? when.from : when.to, count, unit);
  return counting(scene, inferred(next, around(day, 0, exact), exact, doubtful || exact !== unit));
}

/** Whole months moved by years: the end of February follows the leap year. */
const monthsOf = (from: string, to: string, years: number): DaySpan => ({
  from: addUnits(from, years, 'year'),
  to: addDays(addUnits(addDays(to, 1), years, 'year'), -1),
});

/** The reading with the date before as what it is counted from. */
function counting({ anchor }: Scene, reading: Reading): Reading {
  if (!anchor) return reading;
  const { start, end, when } = anchor;
  return { ...reading, anchor: { start, end, text: when.text, when } };
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['following', 1],
]);

const PARTS = new Set(['morning', 'afternoon', 'evening']);

/** 'the following morning' is a day told by its part. */
const partOfDay = ({ line }: Scene, at: number): { value: Unit; next: number } | null =>
  PARTS.has(line.word(at)) ? { value: 'day', next: at + 1 } : null;

const isNextPart = ({ line }: Scene, at: number): boolean =>
  line.is(at, 'the') && line.is(at + 1, 'next') && PARTS.has(line.word(at + 2));

function neighbour(scene: Scene, at: number): Reading | null {
  const { line, anchor } = scene;
  const that = line.is(at, 'that') && line.token(at)?.upos !== 'SCONJ';
  const start = that ? line.skip(at + 1, 'same') : at + 2;
  const step = that ? 0 : line.is(at, 'the') ? STEPS.get(line.word(at + 1)) : undefined;
  const nextDay = line.has(at, 'the next day') || isNextPart(scene, at);
  const unit = line.unit(start) ?? partOfDay(scene, start);
  if (!unit || (step === undefined && !nextDay)) return null;
  if (line.token(unit.next - 1)?.form.endsWith('s')) return null;
  const when = anchor?.when;
  if (!when?.to || !when.from || !fineEnough(when, unit.value)) return unknown(unit.next);
  const moved = around((step ?? 1) < 0 ? when.from : when.to, step ?? 1, unit.value);
  return counting(scene, inferred(unit.next, moved, unit.value, when.doubtful));
}

/** 'summoned her late in the evening', behind a day: of that day. Where none is told before, it says nothing. */
function partOf(scene: Scene, at: number): Reading | null {
  const { line, anchor } = scene;
  const when = anchor?.when;
  if (!line.has(at, 'in the') || !PARTS.has(line.word(at + 2)) || !when?.to || !fineEnough(when, 'day'))
    return null;
  return counting(scene, inferred(at + 3, around(when.to, 0, 'day'), 'day', when.doubtful));
}

/** 'the following August', 'the previous May': the first such month after the date before, or the last before it. */
function followingMonth(scene: Scene, at: number): Reading | null {
  const { line, anchor } = scene;
  const step = line.is(at, 'the') ? STEPS.get(line.word(at + 1)) : undefined;
  const month = step === undefined || step === 0 ? null : line.month(at + 2);
  if (!month || step === undefined || line.dayNumber(month.next) || line.year(month.next)) return null;
  const { from, to } = anchor?.when ?? { from: null, to: null };
  if (!from || !to) return unknown(month.next);
  const turn = step > 0 ? (month.value > monthOf(to) ? 0 : 1) : month.value < monthOf(from) ? 0 : -1;
  const span = monthSpan(yearOf(step > 0 ? to : from) + turn, month.value);
  return counting(scene, inferred(month.next, span, 'month', anchor?.when.doubtful));
}

/** 'that November': of the year told before. */
function thatMonth(scene: Scene, at: number): Reading | null {
  const { line, anchor } = scene;
  const month = line.is(at, 'that') && line.token(at)?.deprel === 'det' ? line.month(at + 1) : null;
  if (!month || line.dayNumber(month.next) || line.year(month.next)) return null;
  const { from, to } = anchor?.when ?? { from: null, to: null };
  if (!from || !to || yearOf(from) !== yearOf(to)) return unknown(month.next);
  return counting(
    scene,
    inferred(month.next, monthSpan(yearOf(from), month.value), 'month', anchor?.when.doubtful),
  );
}
