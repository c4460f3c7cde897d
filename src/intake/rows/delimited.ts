import { Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { InputError } from '../../model/errors.ts';
import { MAX_BYTES } from '../../read/index.ts';
import { drain } from '../drain.ts';
import type { Items, Source } from '../item.ts';
import { HEAD } from '../kinds.ts';
import { peek } from '../peek.ts';
import type { Columns } from './columns.ts';
import { type Placed, reportsOfRows } from './rows.ts';

/** The reports of a table whose cells are parted by a mark, with the names of its columns in the first row. */
export const readDelimited = (source: Source, delimiter: string, columns: Columns): Items =>
  reportsOfRows(rowsOf(source, delimiter), columns, source.name);

/** Cells stay bytes, so that their encoding can be told cell by cell. */
interface Parsed {
  readonly record: readonly Uint8Array[];
  readonly info: Info;
}

async function* rowsOf({ name, bytes }: Source, delimiter: string): AsyncGenerator<Placed> {
  const parser = parse({
    delimiter,
    encoding: null,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_BYTES,
  });
  const input = Readable.from(utf8Of(bytes));
  input.on('error', (error) => parser.destroy(error)).pipe(parser);
  let names: string[] | null = null;
  let line = 1;
  let twice = 0;
  try {
    for await (const { record, info } of drain<Parsed>(parser)) {
      if (names === null) names = record.map((cell) => Buffer.from(cell).toString().trim());
      else yield { place: `${name}:${line}`, ...rowOf(names, record) };
      // The parser counts a line end of two bytes inside of a cell as two
      for (const cell of record) twice += wideEnds(cell);
      line = info.lines + 1 - twice;
    }
  } catch (error) {
    throw (error as CsvError).code?.startsWith('CSV_') ? broken(name, error as CsvError, line) : error;
  } finally {
    input.destroy();
  }
}

/** Line ends of two bytes in a cell. */
function wideEnds(cell: Uint8Array): number {
  const bytes = Buffer.from(cell.buffer, cell.byteOffset, cell.length);
  let count = 0;
  for (let at = bytes.indexOf('\r\n'); at >= 0; at = bytes.indexOf('\r\n', at + 2)) count++;
  return count;
}

function rowOf(names: readonly string[], cells: readonly Uint8Array[]) {
  if (cells.length > names.length)
    return { problem: `has ${cells.length} cells, and the table has ${names.length} columns` };
  return { row: new Map(names.map((name, i) => [name, cells[i]] as const)) };
}

function broken(name: string, { code, message }: CsvError, line: number): InputError {
  const what =
    code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
      ? 'has a quoted cell without an end'
      : `cannot be read on (${message})`;
  return new InputError(
    `${name}:${line}`,
    `${what}, so nothing is read from this row on`,
    'mend the row; what stands above it is read',
  );
}

/** UTF-16 with its mark, which spreadsheets write, as UTF-8; all else as it is, without the mark of UTF-8. */
async function* utf8Of(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await peek(stream, HEAD);
  const [a, b, c] = head;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (wide !== null) yield* recoded(bytes, wide);
  else if (a === 0xef && b === 0xbb && c === 0xbf) yield* without(bytes, 3);
  else yield* bytes;
}

async function* recoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* without(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    const cut = Math.min(left, chunk.length);
    left -= cut;
    yield chunk.subarray(cut);
  }
}
