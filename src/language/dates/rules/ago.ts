import { addUnits, weekdayOf } from '../calendar.ts';
import { open, type Reading, type Scene, stated } from '../reading.ts';
import { around } from '../relation.ts';
import { type Amount, amount } from './units.ts';

/** 'two weeks ago', 'a year ago today', 'years ago': counted back from the day of publication, as fine as its unit. */
export function ago(scene: Scene, at: number): Reading | null {
  const { line, published } = scene;
  const told = amount(scene, at);
  if (!told || !line.is(told.next, 'ago')) return null;
  const next = told.next + 1;
  const { count, unit } = told;
  if (count === null) return open(next, { to: published });
  return (
    agoOn(scene, told, count) ??
    farBack(next, published, told) ??
    stated(next, around(published, -count, unit), unit, told.rounded)
  );
}

/** Decades and centuries are counted in years, and nobody who says 'three decades' means exactly thirty. */
function farBack(next: number, published: string, { count, unit }: Amount): Reading | null {
  if (unit !== 'decade' && unit !== 'century') return null;
  return stated(next, around(addUnits(published, -(count ?? 1), unit), 0, 'year'), 'year', true);
}

/** 'a year ago today', 'two weeks ago Thursday': to the day; of months and years it may be the date or the weekday. */
function agoOn({ line, published }: Scene, { unit, next }: Amount, count: number): Reading | null {
  const named = line.weekday(line.skip(next + 1, 'on', 'last'));
  const today = line.is(next + 1, 'today', 'yesterday');
  if ((!named && !today) || unit === 'day') return null;
  const back = named ? (weekdayOf(published) - named.value + 7) % 7 : line.is(next + 1, 'today') ? 0 : 1;
  const day = addUnits(addUnits(published, -back, 'day'), -count, unit);
  return stated(named?.next ?? next + 2, { from: day, to: day }, 'day', named !== null && unit !== 'week');
}
