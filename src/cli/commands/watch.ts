import { type Command, Option } from 'commander';
import { actorsOption, codebookOption, guessesOption } from '../own.ts';
import { pairOf } from '../pair.ts';
import { storeOption } from '../storeAt.ts';
import type { WatchFlags } from '../watchingFeeds.ts';
import { privateOption, stateOption } from '../watchOptions.ts';

/** `entente watch`: what is new in feeds into the record, as it comes. */
export function addWatch(program: Command): void {
  const watch = program
    .command('watch')
    .summary('add what is new in feeds to the record, as it comes')
    .description(
      'Polls the RSS, Atom, RDF and JSON feeds of a list until Ctrl-C, reads each report that they tell of, and adds it ' +
        'to the record. Other commands work on the same store meanwhile. See docs/guide/feeds.md.',
    )
    .argument('<feeds>', 'a list of feeds (YAML), as examples/feeds.yaml')
    .addOption(storeOption())
    .addOption(
      new Option('--alert <pair>', 'print what is new on a pair, as KOR-CHN; may be given several times')
        .default([], 'none')
        .argParser((text: string, pairs: WatchFlags['alert']) => [...pairs, pairOf(text.split('-'))]),
    )
    .option('--once', 'ask every feed once, and end')
    .option('--json', 'print alerts as JSON lines')
    .addOption(stateOption())
    .addOption(privateOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addHelpText(
      'after',
      `
Examples:
  entente watch feeds.yaml --alert KOR-CHN          watch, and print what is new between the two
  entente watch feeds.yaml --once --store asia.duckdb
  entente watch status feeds.yaml                   how the feeds are
  entente serve --watch feeds.yaml                  watch and serve the record`,
    )
    .action(async (feeds: string, _: unknown, command: Command) => {
      const { watchFeeds } = await import('../watchingFeeds.ts');
      process.exitCode = await watchFeeds(feeds, command.optsWithGlobals<WatchFlags>());
    });
  addStatus(watch);
}

function addStatus(watch: Command): void {
  watch
    .command('status')
    .summary('how watched feeds are')
    .description('Prints for each feed when it was polled, what was taken, what was refused and why.')
    .argument('<feeds>', 'the list of feeds')
    .addOption(storeOption())
    .addOption(stateOption())
    .option('--json', 'print it as JSON')
    .action(async (feeds: string, _: unknown, command: Command) => {
      const { printStatus } = await import('../watchingFeeds.ts');
      await printStatus(feeds, command.optsWithGlobals<WatchFlags>());
    });
}
