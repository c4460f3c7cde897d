import type { Grain } from '../../../model/when.ts';
import { addDays, addUnits, type DaySpan, type Unit, unitSpan } from '../calendar.ts';
import { inferred, type Reading, type Scene } from '../reading.ts';

/** The unit that lies so many units from the day. */
const around = (day: string, count: number, unit: Unit): DaySpan =>
  unitSpan(addUnits(day, count, unit), unit);

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
