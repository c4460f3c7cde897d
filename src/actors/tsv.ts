import { InputError } from '../model/errors.ts';

/** One row of a table with its line in the file, so that an error can name the place. */
export interface Row {
  readonly line: number;
  /** A cell, trimmed; '' where the file has none. */
  text(column: string): string;
  /** A cell with parts separated by `|`; empty parts are left out. */
  list(column: string): string[];
  /** A cell that may not be empty. */
  required(column: string): string;
  /** A cell that must be one of the words, or empty where `''` is among them. */
  oneOf<T extends string>(column: string, words: readonly T[]): T;
  /** An error about this row. */
  wrong(problem: string, remedy: string): InputError;
}

const split = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

const makeRow = (file: string, columns: readonly string[], cells: readonly string[], line: number): Row => {
  const text = (column: string): string => cells[columns.indexOf(column)] ?? '';
  const wrong = (problem: string, remedy: string): InputError =>
    new InputError(file, `line ${line}: ${problem}`, remedy);
  return {
    line,
    text,
    wrong,
    list: (column) =>
      text(column)
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    required: (column) => {
      if (text(column) === '') throw wrong(`\`${column}\` is empty`, 'fill it in or take the row out');
      return text(column);
    },
    oneOf: (column, words) => {
      const found = words.find((word) => word === text(column));
      if (found !== undefined) return found;
      throw wrong(
        `\`${column}\` is '${text(column)}'`,
        `use one of ${words.map((w) => w || "''").join(', ')}`,
      );
    },
  };
};

/**
 * Reads a table: tab-separated, first line that is neither blank nor a comment (`#`) holds the column names.
 * @throws InputError naming file and line if a column is missing or a row has more cells than there are columns.
 */
export function readTable(file: string, text: string, columns: readonly string[]): Row[] {
  const rows: Row[] = [];
  let header: string[] | null = null;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    const cells = split(raw);
    if (header) rows.push(rowOf(file, header, cells, index + 1));
    else header = checkedHeader(file, cells, columns, index + 1);
  }
  return rows;
}

const rowOf = (file: string, header: readonly string[], cells: string[], line: number): Row => {
  const row = makeRow(file, header, cells, line);
  if (cells.length > header.length)
    throw row.wrong(
      `${cells.length} cells for ${header.length} columns`,
      'separate the parts of a list by |, not by tabs',
    );
  return row;
};

const checkedHeader = (file: string, cells: string[], columns: readonly string[], line: number): string[] => {
  const missing = columns.filter((column) => !cells.includes(column));
  if (missing.length === 0) return cells;
  throw new InputError(
    file,
    `line ${line}: no column ${missing.map((c) => `\`${c}\``).join(', ')}`,
    `the first row must name the columns ${columns.join(', ')}`,
  );
};
