import type { Office } from '../tables.ts';

/** Offices that one state alone has by that name, or that are written without a country of one alone. */
const ONLY: ReadonlyMap<string, string> = new Map([
  ['pope', 'VAT'],
  ['state department', 'USA'],
  ['deputy secretary of state', 'USA'],
]);

/** The same where the report tells of that state: others have such offices too. */
const ONLY_IF_TOLD: ReadonlyMap<string, string> = new Map([['administration official', 'USA']]);

/** The code of the state whose an office is wherever no word says whose. */
export function onlyStateWith({ group }: Office, known: ReadonlySet<string>): string | null {
  const told = ONLY_IF_TOLD.get(group);
  return ONLY.get(group) ?? (told !== undefined && known.has(told) ? told : null);
}
