import type { Command } from 'commander';
import { loadLanguageModel } from '../../language/index.ts';
import { InputError } from '../../model/errors.ts';
import { loadModel } from '../../node/language.ts';
import { readPairTable } from '../../read/index.ts';
import { createRelater } from '../../relate.ts';
import { loadRelateData } from '../data.ts';
import { EXIT } from '../errors.ts';
import { findInputs } from '../inputs.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

/** `entente relate`: what the source of a pair does to its target, as a root of PLOVER. */
export function addRelate(program: Command): void {
  program
    .command('relate')
    .summary('code given pairs of a source and a target')
    .description(
      'Reads a table (tab-separated, columns uid, sentence, source, target) and answers each row in one line of JSON: ' +
        'uid, event (the root of PLOVER that fits best, never null), mode, quad, confidence, located (false where the ' +
        "words of source or target are not in the sentence). 'An actor' and 'a recipient' stand for parties unknown.",
    )
    .argument('<file>', 'a table, or - for standard input')
    .option('--reasons', 'add what spoke most for each answer')
    .addHelpText('after', '\nExample:\n  entente relate pairs.tsv > related.jsonl')
    .action(async (path: string, options: { reasons?: true }, command: Command) => {
      const terminal = new Terminal(command.optsWithGlobals<TerminalOptions>());
      const { inputs, refused } = findInputs([path]);
      const [input] = inputs;
      if (!input || inputs.length > 1)
        throw refused[0] ?? new InputError(path, 'is a folder', 'give one file');
      const table = readPairTable(new TextDecoder().decode(await input.load()), path);
      const relater = createRelater(loadLanguageModel(loadModel()), loadRelateData());
      for (const pair of table.pairs) {
        const { reasons, ...answer } = relater.relate(pair);
        await terminal.out(`${JSON.stringify(options.reasons ? { ...answer, reasons } : answer)}\n`);
      }
      for (const error of table.refused) terminal.error(error);
      if (table.refused.length > 0) process.exitCode = EXIT.refused;
    });
}
