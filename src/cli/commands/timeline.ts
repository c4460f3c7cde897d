import type { Command } from 'commander';
import { isAhead, type Moment, timelineOf, whenText } from '../../assess/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { dayOption } from '../dates.ts';
import { type ClockFlags, knownOnActors } from '../known.ts';
import { actorsOf } from '../pair.ts';
import { storeOption } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface TimelineFlags extends TerminalOptions, ClockFlags {
  readonly issue?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `entente timeline`: what happened, step by step. */
export function addTimeline(program: Command): void {
  program
    .command('timeline')
    .summary('print what happened, step by step')
    .description(
      'Prints every step of every record in order of time, with its words, its source and its record.',
    )
    .argument('[actor...]', 'codes: two for a pair, one for an actor, none for everybody')
    .option('--issue <words>', 'only what is about this, as "THAAD"')
    .addOption(dayOption('--from <day>', 'first day'))
    .addOption(dayOption('--to <day>', 'last day'))
    .addOption(dayOption('--as-of <day>', 'what was so on that day'))
    .addOption(dayOption('--known-by <day>', 'only from what was published by that day'))
    .option('--json', 'as JSON lines')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  entente timeline KOR CHN --issue "group tours"
  entente timeline KOR --from 2017-10-01 --json`,
    )
    .action(async (given: string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<TimelineFlags>();
      const actors = actorsOf(given, 2);
      const moments = timelineOf(await knownOnActors(flags, actors), { actors, ...flags });
      const terminal = new Terminal(flags);
      for (const moment of moments)
        await terminal.out(flags.json ? `${canonicalJson(moment)}\n` : textOf(moment));
      if (moments.length === 0) terminal.note('nothing is told of it in these sources');
    });
}

function textOf({ day, when, step, line }: Moment): string {
  const parties = (all: typeof line.by): string => [...new Set(all.map(({ code }) => code))].join(', ');
  const to = parties(line.to);
  const [lead] = line.evidence;
  const quote = (lead?.quote ?? '').replace(/\s+/g, ' ');
  const isToCome = isAhead(step) && day !== when?.from;
  const what = whatText(line.kind, step);
  const meant = isToCome && when ? ` for ${whenText(when)}` : '';
  const date = isToCome ? day : whenText(when);
  const head = `${date.padEnd(24)} ${parties(line.by)}${to ? ` to ${to}` : ''}: ${what}${meant}`;
  return `${head}\n    "${quote}" (${lead?.source ?? 'unnamed source'} ${lead?.published.slice(0, 10) ?? ''}, ${line.record.slice(0, 10)})\n`;
}

/** 'agreement signed', 'opposes', 'declines comment': a stance is a verb that says itself what it is. */
function whatText(kind: Moment['line']['kind'], step: string): string {
  if (kind === 'position') return step.replaceAll('-', ' ');
  return kind === step || (kind === 'denial' && step === 'denied') ? kind : `${kind} ${step}`;
}
