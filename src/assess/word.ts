import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Word } from './dossier.ts';

/**
 * Codes of those who tell a claim: of its outermost voice, since what the second voice says is known only through
 * the first. A joint voice (`KOR&CHN`) counts for both; a voice of no known side is `?`, and so is a private one: what
 * its travel agencies say, no state has confirmed. Empty: the report itself.
 */
export const tellersOf = (claim: Claim): readonly string[] => {
  const outermost = claim.said[0];
  if (!outermost) return [];
  return PRIVATE.has(outermost.sector ?? '') ? ['?'] : (outermost.code ?? '?').split('&');
};

/** Sectors that do not speak for their state. */
const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'MED', 'CVL', 'EDU', 'NGO', 'OPP']);

/** On whose word a record stands, seen from the pair. */
export function wordOf(record: RecordEntry, claims: readonly Claim[], pair: readonly [string, string]): Word {
  const tellers = [...new Set(claims.flatMap(tellersOf))].sort();
  if (tellers.length === 0) return { on: 'report', tellers };
  if (pair.every((code) => tellers.includes(code))) return { on: 'both', tellers };
  const own = record.by.some(({ code }) => tellers.includes(code));
  return { on: own ? 'one' : 'told', tellers };
}
