import type { Command } from 'commander';
import { loadBytes } from '../../intake/index.ts';
import { InputError } from '../../model/errors.ts';
import { createRelator, type Relator } from '../../relate.ts';
import { loadRelatorData } from '../data.ts';
import { EXIT } from '../errors.ts';
import { type PairRow, parsePairs } from '../pair-file.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

/** `entente relate`: what the source of each row does to its target. */
export function addRelate(program: Command): void {
  program
    .command('relate')
    .summary('say what one named party does to another, row by row')
    .description(
      'Reads a tab-separated file with the columns uid, sentence, source and target, and prints one JSON object a ' +
        "row: uid, PLOVER's event, mode and quad class, confidence, and whether both parties are in the sentence.",
    )
    .argument('<file>', 'a tab-separated file, or - for standard input')
    .addHelpText(
      'after',
      `
'An actor' as source or 'a recipient' as target means that the party is unknown. Every row gets an answer.

Example:
  entente relate pairs.tsv > relations.jsonl`,
    )
    .action(async (path: string, _: unknown, command: Command) => {
      const terminal = new Terminal(command.optsWithGlobals<TerminalOptions>());
      const rows = parsePairs(utf8(await loadBytes(path), path), path);
      await relateAll(rows, createRelator(loadRelatorData()), terminal);
    });
}

async function relateAll(rows: readonly PairRow[], relator: Relator, terminal: Terminal): Promise<void> {
  for (const row of rows) {
    const line = lineOf(row, relator);
    if (!(line instanceof InputError)) await terminal.out(line);
    else {
      terminal.error(line);
      process.exitCode = EXIT.refused;
    }
  }
}

function lineOf(row: PairRow, relator: Relator): string | InputError {
  if ('error' in row) return row.error;
  try {
    return `${JSON.stringify({ uid: row.pair.uid, ...relator.relate(row.pair) })}\n`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new InputError(row.place, error.problem, error.remedy);
  }
}

function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(path, 'is not UTF-8', 'convert it, for example with iconv');
  }
}
