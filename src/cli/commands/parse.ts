import type { Command } from 'commander';
import { loadBytes } from '../../intake/index.ts';
import { loadLanguageModel, parseConllu } from '../../language/index.ts';
import { InputError } from '../../model/errors.ts';
import { loadModel } from '../../node/language.ts';
import { EXIT } from '../errors.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

/** `entente parse`: tags and trees for the words of a CoNLL-U file. */
export function addParse(program: Command): void {
  program
    .command('parse')
    .summary('tag and parse the words of a CoNLL-U file')
    .description(
      'Keeps the words of a CoNLL-U file, predicts UPOS, XPOS, LEMMA, FEATS, HEAD and DEPREL, and prints CoNLL-U. ' +
        'A sentence with a broken line is left out and told of.',
    )
    .argument('<file>', 'a CoNLL-U file, or - for standard input')
    .addHelpText('after', '\nExample:\n  entente parse en_ewt-dev.conllu > predicted.conllu')
    .action(async (path: string, _: unknown, command: Command) => {
      const terminal = new Terminal(command.optsWithGlobals<TerminalOptions>());
      const text = utf8(await loadBytes(path), path);
      const parsed = parseConllu(loadLanguageModel(loadModel()), text, path);
      await terminal.out(parsed.text);
      for (const error of parsed.refused) terminal.error(error);
      if (parsed.refused.length > 0) process.exitCode = EXIT.refused;
    });
}

/** CoNLL-U is UTF-8 by definition: nothing is guessed. */
function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(path, 'is not UTF-8, as CoNLL-U has to be', 'convert it, for example with iconv');
  }
}
