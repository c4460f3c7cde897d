import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Cell, Table } from '../rows.ts';
import { LIST, listValue, VARCHAR } from './library.ts';

/**
 * Adds rows that are not there yet: through the appender into a temporary table, then in one statement, since
 * rows inserted one by one take milliseconds each.
 * @returns how many were new
 */
export async function insertNew<T>(
  connection: DuckDBConnection,
  table: Table<T>,
  things: readonly T[],
): Promise<number> {
  if (things.length === 0) return 0;
  const columns = table.columns.join(', ');
  await connection.run(
    `create or replace temporary table incoming as select ${columns} from main.${table.name} limit 0`,
  );
  const appender = await connection.createAppender('incoming', 'main', 'temp');
  for (const thing of things) {
    for (const cell of table.row(thing)) appendCell(appender, cell);
    appender.endRow();
  }
  appender.closeSync();
  const result = await connection.run(
    `insert ${table.loose ? '' : 'or ignore '}into main.${table.name} (${columns}) select ${columns} from temp.incoming`,
  );
  await connection.run('drop table temp.incoming');
  return result.rowsChanged;
}

function appendCell(appender: DuckDBAppender, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === 'string') appender.appendVarchar(cell);
  else appender.appendList(listValue(cell), LIST(VARCHAR));
}
