import ical, { ICalCalendarMethod } from 'ical-generator';
import type { CalendarEntry } from '../assess/index.ts';

/** What is to come as an iCalendar file; an entry keeps its id as long as its record. */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name: 'Entente',
    prodId: '//entente//record//EN',
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, from, to, title, quote, told } of entries)
    calendar.createEvent({
      id: `${id}@entente`,
      stamp: new Date(`${told.slice(0, 10)}T00:00:00Z`),
      start: dayOf(from),
      end: new Date(dayOf(to).getTime() + DAY),
      allDay: true,
      summary: title,
      description: `"${quote.replace(/\s+/g, ' ').trim()}"`,
    });
  return `${calendar.toString()}\r\n`;
}

const DAY = 86_400_000;

/** All-day entries are written by their local date. */
const dayOf = (day: string): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);
