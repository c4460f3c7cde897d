import { finish, hashText, mix } from '../model/hash.ts';
import type { Family } from '../model/record.ts';
import { blockOf } from './block.ts';
import { Bonds } from './bonds.ts';
import { forDenialKeys } from './deny.ts';
import { isDeniable, isDenial } from './entry.ts';
import type { Grouping } from './grouping.ts';
import { compare } from './history.ts';
import { otherKeysOf, wordKeysOf } from './keys.ts';
import { isNamedOnly } from './refer.ts';
import type { Seen } from './seen.ts';

/*
 * A family is as many claims as can have a say in how any of them fall into records, and in how those are called, even if
 * some of them were left out: what hangs together by bonds, the claims of one report that one of them may point back to,
 * and those of one key. Whoever keeps the records can fold a few families again without the others.
 */

/** What a key is of; keys of two sorts differ. */
const [NEAR, TOLD, DENIED, PAIR, ALONE] = [31, 32, 33, 34, 35] as const;

type Each = (key: number) => void;

/** Calls `each` with keys, one at least, of which two claims share one that may be bound to one another. */
export function forNearKeys(seen: Seen, each: Each): void {
  const block = mix(NEAR, hashText(blockOf(seen)));
  const keys = [...wordKeysOf(seen), ...otherKeysOf(seen)];
  // What is bound to nothing is found by its report
  if (keys.length === 0) keys.push(hashText(seen.article));
  for (const key of keys) each(finish(mix(block, key)));
}

/** Keys under which those stand that may deny what a claim tells, or that it may deny. */
export function forAnswerKeys(seen: Seen, each: Each): void {
  const side = sideOf(seen);
  if (side !== null) forDenialKeys(seen, (key) => each(finish(mix(side === TOLD ? DENIED : TOLD, key))));
}

const sideOf = (seen: Seen): typeof TOLD | typeof DENIED | null =>
  isDenial(seen) ? DENIED : isDeniable(seen.claim) ? TOLD : null;

/** The key under which everything stands that has to do with both of two actors. */
export const pairKeyOf = (a: string, b: string): number =>
  finish(mix(PAIR, hashText([a, b].sort().join(' '))));

/** The key under which what a report tells of one actor alone stands. */
export const aloneKeyOf = (code: string, article: string): number =>
  finish(mix(ALONE, hashText(`${code} ${article}`)));

/** The families of what is folded, with all keys that they are found by. */
export function* familiesIn(
  grouping: Grouping,
  reports: Iterable<{ readonly standing: readonly number[] }>,
): Generator<Family> {
  const kin = kinIn(grouping, reports);
  for (const { standing } of reports)
    for (const slot of standing) if (kin.rootOf(slot) === slot) yield familyOf(kin.membersOf(slot), grouping);
}

function kinIn(grouping: Grouping, reports: Iterable<{ readonly standing: readonly number[] }>): Bonds {
  const kin = new Bonds();
  const join = (a: number, b: number): void => {
    if (kin.rootOf(a) !== kin.rootOf(b)) kin.tie({ a, b, weight: 0 });
  };
  for (const { standing } of reports) for (const slot of standing) kin.add(slot);
  for (const { standing } of reports) {
    for (const slot of standing) join(slot, grouping.rootOf(slot));
    joinAlike(standing, (slot) => grouping.at(slot).claim.key, join);
    const named = new Set(
      standing.filter((slot) => isNamedOnly(grouping.at(slot))).map((slot) => blockOf(grouping.at(slot))),
    );
    if (named.size === 0) continue;
    const pointed = standing.filter((slot) => named.has(blockOf(grouping.at(slot))));
    joinAlike(pointed, (slot) => blockOf(grouping.at(slot)), join);
  }
  return kin;
}

function joinAlike(
  slots: readonly number[],
  textOf: (slot: number) => string,
  join: (a: number, b: number) => void,
): void {
  const first = new Map<string, number>();
  for (const slot of slots) {
    const known = first.get(textOf(slot));
    if (known === undefined) first.set(textOf(slot), slot);
    else join(known, slot);
  }
}

function familyOf(slots: readonly number[], grouping: Grouping): Family {
  const [records, keys, codes] = [new Set<string>(), new Set<number>(), new Set<string>()];
  const keep = (key: number): void => {
    keys.add(key);
  };
  for (const slot of slots) {
    const seen = grouping.at(slot);
    records.add(grouping.recordOf(slot));
    forNearKeys(seen, keep);
    const side = sideOf(seen);
    if (side !== null) forDenialKeys(seen, (key) => keep(finish(mix(side, key))));
    for (const code of actorsIn(seen, keep)) codes.add(code);
  }
  const all = [...codes];
  for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) keep(pairKeyOf(a, b));
  const ids = [...records].sort(compare);
  return { name: ids[0] ?? '', records: ids, keys: [...keys] };
}

/** Codes of everybody in a claim; of one who stands alone in it the key is kept. */
function actorsIn({ claim, article }: Seen, keep: Each): Set<string> {
  const codes = new Set([...claim.by, ...claim.to].map(({ code }) => code));
  const [alone = ''] = codes;
  if (codes.size === 1) keep(aloneKeyOf(alone, article));
  for (const { code } of claim.third) codes.add(code);
  return codes;
}
