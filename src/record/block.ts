import { partiesOf } from './party-key.ts';
import type { Seen } from './seen.ts';
import { sharedFor } from './shared.ts';

/**
 * Blocking key: only claims with the same key are compared. Agreements and promises are one family, since one
 * report's 'agreed to resume talks' is the next one's promise; joint and one-sided forms of it share the set of
 * parties. Measures and stances go by whose they are.
 */
export function blockOf({ claim, by }: Seen): string {
  switch (claim.kind) {
    case 'agreement':
      return `agreement ${keyOf(partiesOf(claim))}`;
    case 'commitment':
      return `agreement ${keyOf(by)}`;
    case 'meeting':
      return `meeting ${keyOf(partiesOf(claim))}`;
    case 'event':
      return `event ${claim.plover?.event ?? '-'} ${keyOf(by)}`;
    case 'position':
      return `position ${claim.reciprocal ? 'joint' : 'own'} ${keyOf(by)}`;
    default:
      return `${claim.kind} ${keyOf(by)}`;
  }
}

/** Parties as a text, made once for each set of them: claims share sets. */
const keyOf = (parties: ReadonlySet<string>): string =>
  sharedFor(keys, parties, (members) => [...members].sort().join(','));

const keys = new WeakMap<ReadonlySet<string>, string>();
