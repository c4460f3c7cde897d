import type { Command } from 'commander';
import { calendarOf } from '../../assess/index.ts';
import { calendarFile } from '../../held/calendarFile.ts';
import { dayOption } from '../dates.ts';
import { type ClockFlags, knownOnActors } from '../known.ts';
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
      const actors = actorsOf(given, 2);
      const entries = calendarOf(await knownOnActors(flags, actors), actors);
      await new Terminal(flags).out(
        flags.json ? `${JSON.stringify(entries, null, 2)}\n` : calendarFile(entries),
      );
    });
}
