import { type Command, InvalidArgumentError, Option } from 'commander';
import { HeldStore } from '../../held/store.ts';
import { openDoor } from '../../http/index.ts';
import { loadCowCodes } from '../data.ts';
import { UsageError } from '../errors.ts';
import { Interrupt } from '../interrupt.ts';
import { actorsOption, codebookOption, type OwnFlags } from '../own.ts';
import { readerWith } from '../reader.ts';
import { storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface ServeFlags extends TerminalOptions, OwnFlags {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly note: readonly string[];
}

/** `entente serve`: the record over HTTP. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the record to browsers and programs')
    .description(
      'Serves the app and the API (/openapi.json) until Ctrl-C. Prints its address. Other commands work on the same store meanwhile.',
    )
    .addOption(storeOption())
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .addOption(
      new Option('--port <n>', 'at which port; 0 for any that is free').default(8642).argParser(portOf),
    )
    .addOption(
      new Option('--note <text>', 'a warning for the head of every dossier; may be given several times')
        .default([])
        .argParser((note: string, notes: string[]) => [...notes, note]),
    )
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addHelpText('after', '\nExample:\n  entente serve --store asia.duckdb')
    .action(async (_: unknown, command: Command) => serve(command.optsWithGlobals<ServeFlags>()));
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}

async function serve(flags: ServeFlags): Promise<void> {
  const terminal = new Terminal(flags);
  const interrupt = new Interrupt();
  try {
    await withStore(flags.store, 'create', async (store) => {
      const held = await HeldStore.of(store);
      const door = await openDoor({
        held,
        reader: once(() => readerWith(flags)),
        cow: loadCowCodes(),
        notes: flags.note,
        host: flags.host,
        port: flags.port,
        quiet: flags.quiet ?? false,
      }).catch((error: unknown) => {
        throw unlistenable(error, flags);
      });
      await terminal.out(`${door.url}\n`);
      terminal.note(`Serving ${flags.store} until Ctrl-C`);
      await aborted(interrupt.signal);
      await door.close();
      await held.keep();
    });
  } finally {
    interrupt.stop();
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    signal.addEventListener('abort', () => done(), { once: true });
  });

function unlistenable(error: unknown, { host, port }: ServeFlags): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new UsageError(`port ${port} of ${host} is taken; give another with --port, or 0 for any`);
  if (code === 'EACCES')
    return new UsageError(`port ${port} may not be used; give one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new UsageError(`${host} is no address of this machine; give one with --host`);
  return error;
}
