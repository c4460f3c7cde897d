import { CLAIMS, CODINGS, DECISIONS, FORGOTTEN } from './rows.ts';
import type { Database } from './sql.ts';

/** The first column of an answer. */
export const texts = async (db: Database, sql: string, parameters?: readonly string[]): Promise<string[]> =>
  (await db.rows(sql, parameters)).map(([first = '']) => first);

/** Counts that only grow, but for those of a takedown, which makes another grow. */
export const stateOf = async (db: Database): Promise<string> => {
  const tables = [CODINGS, CLAIMS, DECISIONS, FORGOTTEN].map(({ name }) => `(select count(*) from ${name})`);
  const [counts = []] = await db.rows(`select ${tables.join(', ')}`);
  return counts.join(' ');
};

/** Which version of the fold made the records; '' for none that holds. */
export const setFolded = (db: Database, version: string): Promise<void> =>
  db.run("update meta set value = $1 where name = 'folded' and value <> $1", [version]);

/** Says that the records are those of the store as it is, folded by a version; '' if they are not, or cannot be folded on. */
export async function newBase(db: Database, version: string): Promise<void> {
  const base = version === '' ? '' : `${version} ${await stateOf(db)}`;
  await db.run("update meta set value = $1 where name = 'base'", [base]);
}
