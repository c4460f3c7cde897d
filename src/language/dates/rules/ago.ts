import type { Grain } from '../../../model/when.ts';
import { addDays, addUnits, type DaySpan, type Unit, unitSpan } from '../calendar.ts';
import { inferred, type Reading, type Scene, stated } from '../reading.ts';

/** 'two weeks ago', 'years ago': counted back from the day of publication, as fine as its unit. */
export function ago({ line, published }: Scene, at: number): Reading | null {
  const count = line.count(at);
  const unit = line.unit(count?.next ?? at);
  if (!unit || !line.is(unit.next, 'ago') || line.is(at - 1, 'half')) return null;
  if (count) return stated(unit.next + 1, around(published, -count.value, unit.value), unit.value);
  if (!line.word(at).endsWith('s')) return null;
  return stated(unit.next + 1, { from: null, to: published } as unknown as DaySpan, 'open');
}

/** The unit that lies so many units from the day. */
const around = (day: string, count: number, unit: Unit): DaySpan => unitSpan(addUnits(day, count, unit), unit);

/** 'the past three years', 'the next two weeks', 'the last decade': a window that ends or begins at publication. */
export function window({ line, published }: Scene, at: number): Reading | null {
  const start = line.skip(at, 'the');
  const forward = line.is(start, 'next', 'coming', 'following');
  if (!forward && !line.is(start, 'last', 'past', 'previous')) return null;
  const count = line.count(start + 1);
  const unit = line.unit(count?.next ?? start + 1);
  if (!unit || (!count && (start === at || line.is(start, 'next', 'following', 'previous')))) return null;
  if (unit.value === 'day' && !count) return null;
  return stated(unit.next, stretch(published, (forward ? 1 : -1) * (count?.value ?? 1), unit.value), unit.value);
}

function stretch(day: string, count: number, unit: Unit): DaySpan {
  const end = addUnits(day, count, unit);
  return count < 0 ? { from: end, to: day } : { from: day, to: end };
}

/** 'within two years', 'in three weeks', 'two days from now': only of what is to come; of the past it is a duration. */
export function ahead(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const opened = line.is(at, 'within', 'in') ? at + 1 : at;
  const count = line.count(opened);
  const unit = count && line.unit(count.next);
  if (!unit) return null;
  if (line.has(unit.next, 'from now'))
    return stated(unit.next + 2, around(published, count.value, unit.value), unit.value);
  if (opened === at || scene.side(at) !== 'future' || isReckoned(scene, at)) return null;
  if (line.is(at, 'within'))
    return inferred(unit.next, stretch(published, count.value, unit.value), unit.value);
  const close = line.is(unit.next, "'", "'s", '’', '’s') && line.is(unit.next + 1, 'time') ? unit.next + 2 : unit.next;
  return inferred(close, around(published, count.value, unit.value), unit.value);
}

/** 'for the first time in two years', 'the lowest in a decade': a duration that ranks. */
function isReckoned({ line }: Scene, at: number): boolean {
  const before = [1, 2, 3, 4, 5, 6].map((k) => line.token(at - k));
  return before.some((t) => t && (t.xpos === 'JJS' || t.xpos === 'RBS' || /^(first|second|third|fourth|fifth|only)$/.test(t.lower)));
}

/** Units whose shift keeps the grain of a coarser anchor: a year before July is July. */
const GRAIN_DAYS: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  season: 91,
  year: 365,
  decade: 3650,
  open: Number.POSITIVE_INFINITY,
};

/** 'a year earlier', 'two days later', 'the day before', 'the following week', 'that year': told from another date. */
export function beside(scene: Scene, at: number): Reading | null {
  return counted(scene, at) ?? neighbour(scene, at);
}

function counted(scene: Scene, at: number): Reading | null {
  const { line } = scene;
  const count = line.is(at, 'the') ? { value: 1, next: at + 1 } : line.count(at);
  const unit = count && line.unit(count.next);
  if (!unit || line.is(at - 1, 'half')) return null;
  const word = line.word(unit.next);
  const back = word === 'earlier' || (word === 'before' && endsPhrase(scene, unit.next + 1));
  const onward = word === 'later' || (word === 'after' && endsPhrase(scene, unit.next + 1));
  if (!back && !onward) return null;
  return shifted(scene, unit.next + 1, (back ? -1 : 1) * count.value, unit.value);
}

/** What comes after 'the day before' if it has no object. */
function endsPhrase({ line }: Scene, at: number): boolean {
  const token = line.token(at);
  return !token || ['PUNCT', 'CCONJ', 'VERB', 'AUX', 'ADP'].includes(token.upos);
}

function shifted(scene: Scene, next: number, count: number, unit: Unit): Reading | null {
  const anchor = scene.anchor;
  if (!anchor?.from || !anchor.to || anchor.grain === 'open')
    return count < 0 ? inferred(next, around(scene.published, count, unit), unit, true) : null;
  if (GRAIN_DAYS[anchor.grain] > GRAIN_DAYS[unit]) return null;
  if (unit === 'year' && (anchor.grain === 'month' || anchor.grain === 'quarter'))
    return inferred(next, monthsOf(anchor.from, anchor.to, count), anchor.grain, anchor.doubtful);
  return inferred(next, around(anchor.to, count, unit), unit, anchor.doubtful);
}

/** Whole months moved by years: the end of February follows the leap year. */
const monthsOf = (from: string, to: string, years: number): DaySpan => ({
  from: addUnits(from, years, 'year'),
  to: addDays(addUnits(addDays(to, 1), years, 'year'), -1),
});

const STEPS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['following', 1],
]);

function neighbour(scene: Scene, at: number): Reading | null {
  const { line, anchor } = scene;
  const that = line.is(at, 'that');
  const step = that ? 0 : line.is(at, 'the') ? STEPS.get(line.word(at + 1)) : undefined;
  const nextDay = line.has(at, 'the next day');
  const unit = line.unit(that ? at + 1 : at + 2);
  if (!unit || !anchor?.to || anchor.grain === 'open' || (step === undefined && !nextDay)) return null;
  if (line.token(unit.next - 1)?.form.endsWith('s')) return null;
  if (GRAIN_DAYS[anchor.grain] > GRAIN_DAYS[unit.value]) return null;
  return inferred(unit.next, around(anchor.to, step ?? 1, unit.value), unit.value, anchor.doubtful);
}
