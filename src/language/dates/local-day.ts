import type { Dateline } from '../../model/article.ts';
import { addDays, daysBetween, makeDay, yearOf } from './calendar.ts';
import { offsetsOf } from './zones.ts';

/** The day on which a report was filed, where it was filed. */
export interface LocalDay {
  readonly day: string;
  /** The other day that it may have been there; null if that is settled. */
  readonly other: string | null;
}

/** Days by which a dateline may lie before publication and still be that of this report. */
const LATE = 7;

const settled = (day: string): LocalDay => ({ day, other: null });

/**
 * The day from which 'today' and 'Friday' are counted. The dateline's own day goes first; else the hour of
 * publication is moved to the zone of its place; else, of a time in UTC with no place, the day of UTC holds and
 * near midnight the neighbour is named as well.
 * @param published ISO 8601 to the day or the minute, with or without a zone
 */
export function localDay(published: string, dateline?: Dateline): LocalDay {
  const day = published.slice(0, 10);
  const filed = dateline?.day === undefined ? null : filedOn(dateline.day, day);
  if (filed !== null) return settled(filed);
  const time = /T(\d\d):(\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)$/.exec(published);
  if (!time) return settled(day);
  const zone = minutesOf(time[3] ?? 'Z');
  const minutes = Number(time[1]) * 60 + Number(time[2]) - zone;
  const offsets = dateline && offsetsOf(dateline.place);
  if (offsets) return oneOrTwo(offsets.map((hours) => dayAt(day, minutes + hours * 60)));
  return zone === 0
    ? oneOrTwo([day, dayAt(day, minutes + EAST * 60), dayAt(day, minutes - WEST * 60)])
    : settled(day);
}

/** Zones of most newsrooms lie between these hours east and west of Greenwich. */
const EAST = 9;
const WEST = 8;

const dayAt = (day: string, minutes: number): string => addDays(day, Math.floor(minutes / 1440));

const oneOrTwo = ([day = '', ...rest]: readonly string[]): LocalDay => ({
  day,
  other: rest.find((other) => other !== day) ?? null,
});

function minutesOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The dateline's `MM-DD` in the year that brings it next to publication; null if it is not near it. */
function filedOn(monthDay: string, published: string): string | null {
  const [month, day] = monthDay.split('-').map(Number);
  for (const year of [0, -1, 1].map((turn) => yearOf(published) + turn)) {
    const filed = makeDay(year, month ?? 0, day ?? 0);
    const late = filed === null ? Number.NaN : daysBetween(filed, published);
    if (filed !== null && late >= -1 && late <= LATE) return filed;
  }
  return null;
}
