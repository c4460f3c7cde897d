import { finish, hashText, mix } from '../model/hash.ts';
import { monthsOf } from './keys.ts';
import type { Seen } from './seen.ts';

/** What a key is of; keys of two sorts differ, also from those of `keys`. */
const [WORDS, MONTH, ISSUE, ALONE, TO, ALONE_TO, HAS, COUNTRY] = [21, 22, 23, 24, 25, 26, 27, 28] as const;

/** Keys that a claim is found by, and those by which it looks for others. */
export interface FinerKeys {
  readonly found: readonly number[];
  readonly looked: readonly number[];
}

/**
 * Keys that take the place of that of a word which very many claims of a block have, so that a claim is not held against
 * all of them. One word alone never reaches the threshold. Two claims that share it share another crowded word too
 * (`WORDS`; one that is not crowded finds them by itself), or dates, or an issue; or the word is all that one of them has:
 * then it is all that both have (`ALONE`), or they have the targets in common. Of two meetings it is enough that it is all
 * that one of them has, or the country; what else they share finds them by itself.
 * @param word its key
 * @param others keys of the claim's other crowded words
 */
export function crowdKeysOf(seen: Seen, word: number, others: readonly number[]): FinerKeys {
  const found: number[] = [];
  for (const other of others) found.push(keyOf(WORDS, mix(Math.min(word, other), Math.max(word, other))));
  for (const month of monthsOf(seen.stated)) found.push(keyOf(MONTH, mix(word, month)));
  for (const issue of seen.issues) found.push(keyOf(ISSUE, mix(word, hashText(issue))));
  if (seen.claim.kind === 'meeting') return meetingCrowdKeys(seen, word, found);
  const alone = seen.content.words.size === 1;
  const looked = [...found];
  if (alone) {
    found.push(keyOf(ALONE, word));
    looked.push(keyOf(ALONE, word));
  }
  for (const code of seen.to) {
    const target = mix(word, hashText(code));
    found.push(keyOf(alone ? ALONE_TO : TO, target));
    looked.push(keyOf(alone ? TO : ALONE_TO, target));
  }
  return { found, looked };
}

function meetingCrowdKeys({ claim, content }: Seen, word: number, both: readonly number[]): FinerKeys {
  const alone = content.words.size === 1;
  const country = claim.where?.country ?? null;
  const common = country === null ? both : [...both, keyOf(COUNTRY, mix(word, hashText(country)))];
  return {
    found: [...common, keyOf(HAS, word), ...(alone ? [keyOf(ALONE, word)] : [])],
    looked: [...common, keyOf(alone ? HAS : ALONE, word)],
  };
}

const keyOf = (sort: number, hash: number): number => finish(mix(sort, hash));
