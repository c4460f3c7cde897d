import type { Pair } from '../coding/relate/index.ts';
import { InputError } from '../model/errors.ts';

/** One line of a pair file: the pair, or why there is none. */
export type PairRow = { readonly pair: Pair; readonly place: string } | { readonly error: InputError };

const COLUMNS = ['uid', 'sentence', 'source', 'target'] as const;

/**
 * The rows of a pair file, tab-separated with a header; other columns are ignored. A bad row is an error in its place.
 * @throws InputError where the header lacks a column
 */
export function parsePairs(text: string, name: string): PairRow[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const names = header.split('\t').map((cell) => cell.trim());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new InputError(
      `${name}, line 1`,
      `lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
      'begin with a line of tab-separated names: uid, sentence, source, target',
    );
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [rowOf(line, names, `${name}, line ${i + 2}`)],
  );
}

function rowOf(line: string, names: readonly string[], place: string): PairRow {
  const cells = line.split('\t');
  const last = Math.max(...COLUMNS.map((column) => names.indexOf(column)));
  if (cells.length <= last)
    return {
      error: new InputError(
        place,
        `has ${cells.length} cells where ${last + 1} are needed`,
        'give every row all columns, and no line break inside a cell',
      ),
    };
  const cell = (column: (typeof COLUMNS)[number]): string => (cells[names.indexOf(column)] ?? '').trim();
  const [uid, sentence] = [cell('uid'), cell('sentence')];
  if (sentence === '')
    return { error: new InputError(place, 'has an empty sentence', 'give the words of the sentence') };
  return { pair: { uid, sentence, source: cell('source'), target: cell('target') }, place };
}
