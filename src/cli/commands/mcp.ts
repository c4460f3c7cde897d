import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { HeldStore } from '../../held/store.ts';
import { packageVersion } from '../../node/package.ts';
import { latestDayOnEarth } from '../dates.ts';
import { once } from '../once.ts';
import { actorsOption, codebookOption, guessesOption, type OwnFlags } from '../own.ts';
import { readerWith } from '../reader.ts';
import { storeOption, withStore } from '../storeAt.ts';
import type { TerminalOptions } from '../terminal.ts';

interface McpFlags extends TerminalOptions, OwnFlags {
  readonly store: string;
}

/** `entente mcp`: the record as tools for assistants, over standard input and output. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('give the record to an assistant (Model Context Protocol)')
    .description(
      'Speaks the Model Context Protocol over standard input and output. It only reads, and holds the store only while it ' +
        'loads it. See docs/guide/mcp.md.',
    )
    .addOption(storeOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addHelpText('after', '\nExample:\n  entente mcp --store asia.duckdb')
    .action(async (_: unknown, command: Command) => {
      const flags = command.optsWithGlobals<McpFlags>();
      const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
      const { createMcp } = await import('../../mcp/index.ts');
      const server = createMcp({
        held: loader(flags.store),
        reader: once(() => readerWith(flags)),
        version: packageVersion(),
        today: latestDayOnEarth,
      });
      await server.connect(new StdioServerTransport());
    });
}

/** What a store holds, loaded again when its file has changed; the store is free for others in between. */
function loader(store: string): () => Promise<HeldStore> {
  let [loaded, held]: [string | null, Promise<HeldStore> | null] = [null, null];
  return () => {
    const stamp = stampOf(store);
    if (!held || stamp === null || stamp !== loaded) {
      loaded = stamp;
      held = withStore(store, 'existing', (open) => HeldStore.of(open));
      held.catch(() => {
        held = null;
      });
    }
    return held;
  };
}

/** When a store's files were changed; null if there are none that tell it. */
function stampOf(store: string): string | null {
  const times = [store, `${store}.wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
  return times[0] === undefined ? null : times.join();
}
