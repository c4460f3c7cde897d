import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DyadRow, dyadMonths } from '../../assess/index.ts';
import { csvLine } from '../../export/index.ts';
import { PANEL_TABLE } from '../../held/tables/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { Review } from '../../record/index.ts';
import { pairOf } from '../pair.ts';
import { recordsOf, storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface TableFlags extends TerminalOptions {
  readonly store: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: 'csv' | 'jsonl';
}

/** `entente table`: figures for statistics. */
export function addTable(program: Command): void {
  program
    .command('table')
    .summary('print figures for statistics: a dyad-month panel')
    .description(
      'Prints a table of what took place by dyad and month, zeros included: counts by quad class, PLOVER and Goldstein ' +
        'scores, the log-ratio, reports and publishers. Columns: docs/assessment.md.',
    )
    .argument('[actor...]', 'codes of the two sides; all dyads of the store without them')
    .addOption(
      new Option('--by <unit>', 'what a row stands for').choices(['dyad-month']).default('dyad-month'),
    )
    .addOption(
      monthOption('--from <month>', 'first month, as 2016-07 (default: the first that has a record)'),
    )
    .addOption(monthOption('--to <month>', 'last month (default: the last that has a record)'))
    .addOption(new Option('--format <format>', 'form of the table').choices(['csv', 'jsonl']).default('csv'))
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  entente table --by dyad-month > panel.csv
  entente table KOR CHN --from 2016-07 --to 2017-12 --format jsonl`,
    )
    .action(async (actors: string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<TableFlags>();
      const pairs = actors.length > 0 ? { pairs: [pairOf(actors)] } : {};
      const rows = await withStore(flags.store, 'existing', async (store) => {
        const records = await recordsOf(store);
        const review = new Review(await store.decisions());
        const [articles, claims] = [await store.articles(), review.claims(await store.claims())];
        return dyadMonths({ articles, claims, records, ...pairs, span: { from: flags.from, to: flags.to } });
      });
      await print(rows, flags);
    });
}

const monthOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string) => {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
      throw new InvalidArgumentError('Give a month, as in 2017-10.');
    return value;
  });

async function print(rows: readonly DyadRow[], flags: TableFlags): Promise<void> {
  const terminal = new Terminal(flags);
  const asCsv = flags.format === 'csv';
  if (asCsv) await terminal.out(csvLine(PANEL_TABLE.columns.map(({ name }) => name)));
  for (const row of rows) {
    const cells = PANEL_TABLE.row(row);
    const line = asCsv
      ? csvLine(cells.map((cell) => (cell === null ? null : String(cell))))
      : `${canonicalJson(Object.fromEntries(PANEL_TABLE.columns.map(({ name }, i) => [name, cells[i]])))}\n`;
    await terminal.out(line);
  }
}
