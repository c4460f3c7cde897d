import { Command, CommanderError } from 'commander';
import { MisnamedError } from '../model/errors.ts';
import { packageVersion } from '../node/package.ts';
import { commandsFor } from './commands/index.ts';
import { EXIT, Interrupted, UsageError } from './errors.ts';
import { endOnClosedPipe, Terminal } from './terminal.ts';

const EXAMPLES = `
Begin with:
  entente read reports/                             read a folder of reports into entente.duckdb
  entente dossier KOR CHN                           print how things stand between South Korea and China
  entente dossier KOR CHN --as-of 2017-10-31        as they stood on that day
  entente explain "Seoul denied Beijing's claim."   see how a sentence is understood

Actors are named by ISO 3166 codes of three letters (KOR, CHN, USA ...).
Exit codes: 0 done; 1 some input was refused, the rest is done; 2 the call itself was wrong.
Results go to standard output, everything else to standard error.`;

/**
 * The command line.
 * @param argv arguments, without Node and the program
 * @returns when all is done; the exit code stands in `process.exitCode`
 */
export async function main(argv: readonly string[]): Promise<void> {
  endOnClosedPipe();
  const program = await programOf(argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    process.exitCode = report(error, argv);
  }
}

async function programOf(argv: readonly string[]): Promise<Command> {
  const program = new Command('entente')
    .description('Reads news about relations between states and keeps a sourced record of it.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('-q, --quiet', 'no notes and no progress, only results and errors')
    .option('--debug', 'print the stack of an error')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(entente --help shows how it is called)')
    .exitOverride();
  for (const add of await commandsFor(argv)) add(program);
  return program;
}

/** Says what went wrong and gives the exit code. Commander has printed its own errors by then. */
function report(error: unknown, argv: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Interrupted) {
    process.stderr.write(`entente: ${error.message}\n`);
    return EXIT.interrupted;
  }
  new Terminal({ debug: argv.includes('--debug') }).error(error);
  return error instanceof UsageError || error instanceof MisnamedError ? EXIT.usage : EXIT.refused;
}
