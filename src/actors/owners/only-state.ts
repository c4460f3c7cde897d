import type { Office } from '../tables.ts';

/** Offices that one state alone has by that name, or that are written without a country of one alone. */
const ONLY: ReadonlyMap<string, string> = new Map([
  ['pope', 'VAT'],
  ['deputy secretary of state', 'USA'],
  ['administration official', 'USA'],
]);

/** The code of the state whose an office is wherever no word says whose. */
export const onlyStateWith = ({ group }: Office, known: ReadonlySet<string>): string | null =>
  group === 'administration official' && !known.has('USA') ? null : (ONLY.get(group) ?? null);
