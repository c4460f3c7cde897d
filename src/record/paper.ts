import type { Told } from './told.ts';

/** What binds by being ratified is never called a statement, whatever else a paper is called. */
export type Paper = 'treaty' | 'statement';

const TREATY = /\b(treaty|convention|protocol|contract)$/i;
const STATEMENT = /\b(statement|declaration|communiqué|communique|press release)$/i;

/** What sort of paper is agreed on: a treaty in 'peace treaty of 1979 on the border'; null where its name leaves that open. */
export function paperOf(claim: Told): Paper | null {
  if (claim.kind !== 'agreement' || claim.detail.instrument === null) return null;
  const name = claim.detail.instrument.replace(/ (?:of|on|about|over|for) .*$/, '');
  return TREATY.test(name) ? 'treaty' : STATEMENT.test(name) ? 'statement' : null;
}
