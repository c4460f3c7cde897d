import { type Command, Option } from 'commander';
import { numberOption } from '../numbers.ts';
import { actorsOption, codebookOption, guessesOption } from '../own.ts';
import type { ServeFlags } from '../serving.ts';
import { storeOption } from '../storeAt.ts';
import { privateOption, stateOption } from '../watchOptions.ts';

/** `entente serve`: the record over HTTP. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the record to browsers and programs')
    .description(
      'Serves the app and the API (/openapi.json) until Ctrl-C, and prints its address. Other commands work on the ' +
        'same store meanwhile. See docs/guide/http.md.',
    )
    .addOption(storeOption())
    .option('--host <address>', 'where to listen; any but loopback takes --token-file', '127.0.0.1')
    .addOption(numberOption('--port <n>', 'at which port; 0 for any that is free', 65_535).default(8642))
    .option('--token-file <file>', 'a file with the token that writing takes, and elsewhere reading too')
    .addOption(
      numberOption('--rate <n>', 'requests a second from one address; 0 for no limit', 1e6).default(200),
    )
    .addOption(
      new Option('--note <text>', 'a warning for the head of every dossier; may be given several times')
        .default([], 'none')
        .argParser((note: string, notes: string[]) => [...notes, note]),
    )
    .option('--watch <feeds>', 'a list of feeds to watch meanwhile (docs/guide/feeds.md)')
    .addOption(stateOption())
    .addOption(privateOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addHelpText(
      'after',
      `
Examples:
  entente serve --store asia.duckdb
  entente serve --watch feeds.yaml
  entente serve --host 0.0.0.0 --token-file token.txt`,
    )
    .action(async (_: unknown, command: Command) => {
      const { serve } = await import('../serving.ts');
      await serve(command.optsWithGlobals<ServeFlags>());
    });
}
