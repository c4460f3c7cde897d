import { isUtf8 } from 'node:buffer';
import { InputError } from '../../model/errors.ts';
import type { Items, Source } from '../item.ts';
import type { Columns } from './columns.ts';
import { type Line, linesOf } from './lines.ts';
import { type Placed, reportsOfRows } from './rows.ts';

/** The reports of JSON lines: one object a line. */
export const readJsonl = (source: Source, columns: Columns): Items =>
  reportsOfRows(rowsOf(source), columns, source.name);

async function* rowsOf({ name, bytes }: Source): AsyncGenerator<Placed> {
  for await (const line of linesOf(bytes)) {
    const text = textOf(line);
    if (line.number === 1 && text === '[') throw isArray(name);
    if (text === '') continue;
    yield { place: `${name}:${line.number}`, ...rowOf(text) };
  }
}

/** Null where it is none. */
function textOf({ number, bytes }: Line): string | null {
  if (bytes === null || !isUtf8(bytes)) return null;
  const text = Buffer.from(bytes).toString();
  return (number === 1 ? text.replace(/^\ufeff/, '') : text).trim();
}

function rowOf(text: string | null): { readonly row: Map<string, unknown> } | { readonly problem: string } {
  if (text === null) return { problem: 'is too long, or not UTF-8' };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { row: new Map(Object.entries(value)) };
    return { problem: 'is no JSON object' };
  } catch (error) {
    return { problem: `is no JSON (${(error as Error).message.slice(0, 120)})` };
  }
}

const isArray = (name: string): InputError =>
  new InputError(name, 'is one JSON array', "write it as JSON lines, one object a line: jq -c '.[]'");
