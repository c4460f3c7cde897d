import type { Office } from '../tables.ts';

/** Offices that one state alone has by that name, or that are written without a country of one alone. */
const ONLY: ReadonlyMap<string, string> = new Map([
  ['pope', 'VAT'],
  ['deputy secretary of state', 'USA'],
]);

/** The code of the state whose an office is wherever no word says whose. */
export const onlyStateWith = ({ group }: Office): string | null => ONLY.get(group) ?? null;
