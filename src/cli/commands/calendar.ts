import type { Command } from 'commander';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { type CalendarEntry, calendarOf } from '../../assess/index.ts';
import { dayOption } from '../dates.ts';
import { type ClockFlags, knownFrom } from '../known.ts';
import { actorsOf } from '../pair.ts';
import { storeOption } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface CalendarFlags extends TerminalOptions, ClockFlags {
  readonly json?: boolean;
}

/** `entente calendar`: what is to come, for a calendar program. */
export function addCalendar(program: Command): void {
  program
    .command('calendar')
    .summary('write planned meetings and due promises as a calendar file')
    .description(
      'Prints planned meetings and promises that fall due as an iCalendar file. An entry keeps its id as long as its record.',
    )
    .argument('[actor...]', 'codes: two for a pair, one for an actor, none for everybody')
    .addOption(dayOption('--as-of <day>', 'from that day on (default: the newest day of publication)'))
    .addOption(dayOption('--known-by <day>', 'only from what was published by that day'))
    .option('--json', 'as JSON')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  entente calendar KOR CHN --as-of 2017-10-31 > korea-china.ics')
    .action(async (given: string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<CalendarFlags>();
      const entries = calendarOf(await knownFrom(flags), actorsOf(given, 2));
      await new Terminal(flags).out(flags.json ? `${JSON.stringify(entries, null, 2)}\n` : fileOf(entries));
    });
}

function fileOf(entries: readonly CalendarEntry[]): string {
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
