import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Answered, answeredIn } from '../judge/index.ts';
import { InputError } from '../model/errors.ts';

/**
 * A sheet as a judge has filled it in: CSV as spreadsheets write it, or JSON lines.
 * @throws InputError that names the row
 */
export function readSheet(path: string): Answered[] {
  const text = textOf(path);
  const rows = /\.jsonl$/i.test(path) ? jsonRows(text, path) : csvRows(text, path);
  const answered = rows.map(({ row, place }) => answeredIn(row, place));
  if (answered.length === 0)
    throw new InputError(path, 'holds no rows', 'give a sheet of entente sample, filled in');
  refuseTwice(answered, path);
  return answered;
}

interface Placed {
  readonly row: Readonly<Record<string, unknown>>;
  readonly place: string;
}

function csvRows(text: string, path: string): Placed[] {
  try {
    const rows = parse(text, {
      columns: true,
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count_less: true,
      info: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ row: record, place: `${path}:${info.lines}` }));
  } catch (error) {
    throw new InputError(
      path,
      `is no CSV (${error instanceof Error ? error.message : ''})`,
      'save it as CSV (UTF-8)',
    );
  }
}

/** What parts the names of the columns, which hold none of these: cells may hold any. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  return [';', '\t'].find((mark) => head.includes(mark)) ?? ',';
}

const jsonRows = (text: string, path: string): Placed[] =>
  text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const place = `${path}:${i + 1}`;
    try {
      return [{ row: JSON.parse(line) as Record<string, unknown>, place }];
    } catch {
      throw new InputError(place, 'is no JSON', 'give JSON lines, or a CSV file');
    }
  });

function refuseTwice(rows: readonly Answered[], path: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new InputError(path, `has ${id} twice`, 'give each judge a file of his own');
    seen.add(id);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(path, `cannot be read (${(error as NodeJS.ErrnoException).code})`, 'check the path');
  }
}
