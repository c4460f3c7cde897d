import { InputError } from '../../model/errors.ts';
import type { Items } from '../item.ts';
import { type Columns, type Row, reportOfRow, settle } from './columns.ts';

/** A row and its place, or why a place has none. */
export type Placed = { readonly place: string } & ({ readonly row: Row } | { readonly problem: string });

/** Rows that are looked at to learn which columns there are: in JSON lines a column may be missing from some. */
const FIRST = 100;

/**
 * The reports of rows.
 * @throws InputError if a column is missing
 */
export async function* reportsOfRows(rows: AsyncIterable<Placed>, given: Columns, input: string): Items {
  const iterator = rows[Symbol.asyncIterator]();
  try {
    const { first, fault } = await firstOf(iterator);
    const names = new Set(first.flatMap((one) => ('row' in one ? [...one.row.keys()] : [])));
    const columns = names.size === 0 ? {} : settle(given, [...names], input);
    for (const one of first) yield itemOf(one, columns);
    if (fault !== null) throw fault;
    if (first.length === 0) throw new InputError(input, 'holds no rows', 'give a table with a row a report');
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield itemOf(next.value, columns);
  } finally {
    await iterator.return?.();
  }
}

/** The first rows, and what kept there from being more of them. */
async function firstOf(iterator: AsyncIterator<Placed>) {
  const first: Placed[] = [];
  try {
    while (first.length < FIRST) {
      const next = await iterator.next();
      if (next.done) break;
      first.push(next.value);
    }
    return { first, fault: null };
  } catch (fault) {
    return { first, fault };
  }
}

const itemOf = (one: Placed, columns: Columns) =>
  'row' in one
    ? reportOfRow(one.row, columns, one.place)
    : { refused: new InputError(one.place, one.problem, 'mend this row or leave it out') };
