import { createRequire } from 'node:module';

/** DuckDB's library. Required: to import its two hundred CommonJS files takes twice as long. */
export const { DuckDBInstance, LIST, listValue, VARCHAR } = createRequire(import.meta.url)(
  '@duckdb/node-api',
) as typeof import('@duckdb/node-api');
