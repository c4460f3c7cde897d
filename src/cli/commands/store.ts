import type { Command } from 'commander';
import { canonicalJson } from '../../model/ids.ts';
import { recordsOf, storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface StoreFlags extends TerminalOptions {
  readonly store: string;
}

/** `entente store export`: the record as data. */
export function addStore(program: Command): void {
  const store = program
    .command('store')
    .summary('take the record out of its file')
    .description('Works on a store.');
  store
    .command('export')
    .summary('print the records as JSON')
    .description('Prints all records as one JSON array, with sorted keys, one record a line, sorted by id.')
    .addOption(storeOption())
    .addHelpText('after', '\nExample:\n  entente store export --store asia.duckdb > records.json')
    .action(async (_: unknown, command: Command) => {
      const flags = command.optsWithGlobals<StoreFlags>();
      const terminal = new Terminal(flags);
      await withStore(flags.store, 'existing', async (opened) => {
        const lines = (await recordsOf(opened)).map(canonicalJson);
        await terminal.out(lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n');
      });
    });
}
