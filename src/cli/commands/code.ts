import { type Command, Option } from 'commander';
import { FORMS, UNITS } from '../code/form.ts';
import { type CodeFlags, code } from '../code/run.ts';
import { addColumnOptions, PATHS } from '../columns.ts';
import { addFormOptions } from '../formOptions.ts';
import { actorsOption, codebookOption, guessesOption } from '../own.ts';
import { workersOption } from '../workers.ts';

/** `entente code`: reports into claims, without a store. */
export function addCode(program: Command): void {
  addFormOptions(addColumnOptions(program.command('code')))
    .summary('print the claims of reports, without a store')
    .description(
      'Prints what reports claim and keeps nothing: as JSON lines, as flat tables (csv, parquet; docs/data-dictionary.md), ' +
        'or as event files (polecat, icews; docs/formats.md).',
    )
    .argument('[path...]', `${PATHS} (the default in a pipe)`)
    .addOption(new Option('--format <format>', 'form of the claims').choices(FORMS).default('jsonl'))
    .addOption(
      new Option('--unit <unit>', 'what a row is: what one report says, or one thing in the world').choices(
        UNITS,
      ),
    )
    .option('--one-a-day', 'of the same parties, event and status on one day, only the first claim')
    .option('--out <file>', 'write to a file instead of standard output')
    .option(
      '--coverage <file>',
      'write what was coded and what was left, and why, as JSON; - for standard error',
    )
    .option('--manifest <file>', 'write what the run was made of, for entente verify')
    .option('--resume', 'go on where a run to the same --out was stopped, without a duplicate or a gap')
    .addOption(workersOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addHelpText(
      'after',
      `
Examples:
  entente code report.txt | head -1 | json_pp
  entente code reports/ --out claims.jsonl
  entente code reports/ --format parquet --out claims.parquet
  entente code reports/ --format polecat --out events.txt
  entente code reports/ --unit record --format icews --out things.txt
  entente code reports/ --out claims.jsonl --coverage coverage.json
  entente code corpus.jsonl.gz --text body --published date --publisher source --out claims.jsonl
  entente code corpus.jsonl --format parquet --out claims.parquet --resume
  cat report.txt | entente code --published 2017-10-31`,
    )
    .action(async (paths: string[], _: unknown, command: Command) => {
      process.exitCode = await code(paths, command.optsWithGlobals<CodeFlags>());
    });
}
