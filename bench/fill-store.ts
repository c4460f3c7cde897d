/** Fills a new DuckDB store with generated claims, folded, and prints how many records there are: `fill-store.ts FILE CLAIMS`. */
import { openDuckDb } from '../src/store/duckdb/index.ts';
import { filled } from './filled.ts';

const [file = '', claims] = process.argv.slice(2);
const store = await openDuckDb(file, 'create');
const records = await filled(store, Number(claims));
await store.close();
process.stdout.write(`${records}\n`);
