import { Command, CommanderError } from 'commander';
import { packageVersion } from '../node/package.ts';
import { addCalendar } from './commands/calendar.ts';
import { addCode } from './commands/code.ts';
import { addDossier } from './commands/dossier.ts';
import { addExplain } from './commands/explain.ts';
import { addMcp } from './commands/mcp.ts';
import { addParse } from './commands/parse.ts';
import { addQueue } from './commands/queue.ts';
import { addRead } from './commands/read.ts';
import { addRelate } from './commands/relate.ts';
import { addReview } from './commands/review.ts';
import { addSample } from './commands/sample.ts';
import { addScore } from './commands/score.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addStore } from './commands/store.ts';
import { addSubmit } from './commands/submit.ts';
import { addTable } from './commands/table.ts';
import { addTimeline } from './commands/timeline.ts';
import { addVerify } from './commands/verify.ts';
import { addWatch } from './commands/watch.ts';
import { addWorker } from './commands/worker.ts';
import { EXIT, Interrupted, UsageError } from './errors.ts';
import { endOnClosedPipe, Terminal } from './terminal.ts';

const EXAMPLES = `
Begin with:
  entente read reports/                        read a folder of reports into entente.duckdb
  entente dossier KOR CHN                      print how things stand between South Korea and China
  entente dossier KOR CHN --as-of 2017-10-31   as they stood on that day
  entente explain "Seoul denied the report."   see how a sentence is understood

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
  const program = programOf();
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    process.exitCode = report(error, argv);
  }
}

const COMMANDS = [
  addRead,
  addDossier,
  addTimeline,
  addSearch,
  addCalendar,
  addTable,
  addCode,
  addVerify,
  addExplain,
  addRelate,
  addParse,
  addReview,
  addSample,
  addScore,
  addServe,
  addWatch,
  addMcp,
  addStore,
  addSubmit,
  addWorker,
  addQueue,
];

function programOf(): Command {
  const program = new Command('entente')
    .description('Reads news about relations between states and keeps a sourced record of it.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('-q, --quiet', 'no notes and no progress, only results and errors')
    .option('--debug', 'print the stack of an error')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(entente --help shows how it is called)')
    .exitOverride();
  for (const add of COMMANDS) add(program);
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
  return error instanceof UsageError ? EXIT.usage : EXIT.refused;
}
