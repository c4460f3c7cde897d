import type { Command } from 'commander';
import { type Found, searchIn, whenText } from '../../assess/index.ts';
import { counted } from '../../model/counted.ts';
import { canonicalJson } from '../../model/ids.ts';
import { dayOption } from '../dates.ts';
import { type ClockFlags, knownFrom } from '../known.ts';
import { storeOption } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface SearchFlags extends TerminalOptions, ClockFlags {
  readonly json?: boolean;
}

/** `entente search`: words in claims and reports. */
export function addSearch(program: Command): void {
  program
    .command('search')
    .summary('find words in the record and in the reports')
    .description(
      'Prints the records whose words hold all those given, and the passages of other reports that hold them.',
    )
    .argument('<words...>', 'the words, in any order')
    .addOption(dayOption('--as-of <day>', 'what was so on that day'))
    .addOption(dayOption('--known-by <day>', 'only from what was published by that day'))
    .option('--json', 'as JSON')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  entente search currency swap')
    .action(async (words: string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<SearchFlags>();
      const found = searchIn(await knownFrom(flags), words.join(' '));
      await new Terminal(flags).out(
        flags.json ? `${canonicalJson(found)}\n` : textOf(found, words.join(' ')),
      );
    });
}

function textOf({ records, passages }: Found, words: string): string {
  const codes = (all: Found['records'][number]['by']): string =>
    [...new Set(all.map(({ code }) => code))].join(', ');
  const lines = records.map(({ record, state, when, by, to, evidence: [lead] }) => {
    const head = `${state} ${whenText(when)} · ${codes(by)}${to.length > 0 ? ` to ${codes(to)}` : ''} · ${record.slice(0, 10)}`;
    return `${head}\n    "${oneLine(lead?.quote ?? '')}" (${lead?.source ?? 'unnamed source'} ${lead?.published.slice(0, 10) ?? ''})`;
  });
  const others = passages.map(
    ({ published, source, article, quote }) =>
      `report ${published} · ${source ?? 'unnamed source'} · ${article.slice(0, 10)}\n    … ${oneLine(quote)} …`,
  );
  const count = `${counted(records.length, 'record')} and ${counted(passages.length, 'other report')} hold '${words}'`;
  return `${[...lines, ...others, count].join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
