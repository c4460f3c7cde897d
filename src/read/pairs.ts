import { InputError } from '../model/errors.ts';

/** A row of a pair file: a sentence and the words that name who acts and who is acted on. */
export interface PairRow {
  readonly uid: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
}

/** The pairs of a table, and the rows that are none. */
export interface PairTable {
  readonly pairs: readonly PairRow[];
  readonly refused: readonly InputError[];
}

const COLUMNS = ['uid', 'sentence', 'source', 'target'] as const;

/** A sentence longer than this is refused: it is a text. */
const LONGEST = 20_000;

/**
 * Reads a tab-separated table by the names in its first line; other columns are passed over.
 * @param name how the person called it, for messages
 * @throws InputError if a column is missing
 */
export function readPairTable(text: string, name: string): PairTable {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = head.split('\t').map((cell) => cell.trim().toLowerCase());
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new InputError(
      `${name}, line 1`,
      `has no column ${missing.map((column) => `'${column}'`).join(', ')}`,
      `begin with a line of names parted by tabs: ${COLUMNS.join(', ')}`,
    );
  const pairs: PairRow[] = [];
  const refused: InputError[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const cells = line.split('\t');
    const cell = (column: string): string => cells[names.indexOf(column)]?.trim() ?? '';
    const problem = problemOf(cells.length, names.length, cell('sentence'));
    if (problem) refused.push(new InputError(`${name}, line ${i + 2}`, ...problem));
    else
      pairs.push({
        uid: cell('uid'),
        sentence: cell('sentence'),
        source: cell('source'),
        target: cell('target'),
      });
  });
  return { pairs, refused };
}

function problemOf(cells: number, columns: number, sentence: string): [string, string] | null {
  if (cells !== columns)
    return [`has ${cells} cells where the first line has ${columns}`, 'part cells by one tab'];
  if (sentence === '') return ['has no sentence', 'give one, or leave the row out'];
  if (sentence.length > LONGEST)
    return [`has a sentence of ${sentence.length} characters`, `give at most ${LONGEST}`];
  return null;
}
