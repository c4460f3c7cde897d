import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { called, type Folder, REPORT } from './entente.ts';

/**
 * A file that is made once a run, by whichever test file asks first.
 * @param make writes it to the path that it is given
 */
export async function once(name: string, make: (path: string) => Promise<unknown>): Promise<string> {
  const path = join(inject('shared'), name);
  if (existsSync(path)) return path;
  // Two may begin at the same time: the one that ends later wins, with the same
  const own = join(inject('shared'), `${process.pid}-${name}`);
  await make(own);
  renameSync(own, path);
  return path;
}

/** The example reports on South Korea and China. */
export const EXAMPLES = fileURLToPath(new URL('../examples/korea-china', import.meta.url));

/** A store in a folder that {@link EXAMPLES} were read into. */
export const storeOfExamples = (folder: Folder): Promise<string> =>
  storeOf(folder, 'korea-china.duckdb', EXAMPLES);

/** A store in a folder that {@link REPORT} was read into. */
export const storeOfReport = (folder: Folder): Promise<string> =>
  storeOf(folder, 'report.duckdb', folder.write('report.txt', REPORT));

async function storeOf(folder: Folder, name: string, reports: string): Promise<string> {
  const store = folder.store();
  copyFileSync(await once(name, (path) => called(['read', reports, '--store', path])), store);
  return store;
}
