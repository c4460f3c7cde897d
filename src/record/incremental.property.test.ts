import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { canonicalJson } from '../model/ids.ts';
import type { RecordEntry } from '../model/record.ts';
import { blockOf } from './block.ts';
import { Fold, foldRecords } from './fold.ts';
import { forbidden } from './forbidden.ts';
import { articles, claims, manyClaims } from './generators.ts';
import { Glances } from './glances/glances.ts';
import { otherKeysOf, wordKeysOf } from './keys.ts';
import { Neighbours } from './neighbours.ts';
import { type Seen, seenOf } from './seen.ts';
import { weightOf } from './weigh.ts';
import { THRESHOLD } from './weights.ts';

/** Claims in an order of their own, each with how often the fold is asked and what is taken out meanwhile. */
const histories = (from: fc.Arbitrary<Claim[]>) =>
  from.chain((told) =>
    fc.record({
      told: fc.shuffledSubarray([...told, ...told], { minLength: told.length }),
      batch: fc.integer({ min: 1, max: 50 }),
      removed: fc.subarray(told),
      back: fc.subarray(told),
    }),
  );

/** Keeps the records by what the fold says has changed. */
class Follower {
  readonly fold = new Fold();
  readonly kept = new Map<string, RecordEntry>();

  constructor() {
    this.fold.add(articles, []);
  }

  follow(): void {
    const { gone, put } = this.fold.changes();
    for (const id of gone) expect(this.kept.delete(id)).toBe(true);
    for (const record of put) this.kept.set(record.id, record);
  }

  get bytes(): string {
    return canonicalJson([...this.kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }
}

const rebuilt = (told: readonly Claim[]): string => canonicalJson(foldRecords(articles, told));

describe('an incremental fold', () => {
  for (const [size, from] of [
    ['few', claims],
    ['many', manyClaims],
  ] as const)
    test(`equals a rebuild, and so does what its changes add up to: ${size} claims`, () => {
      fc.assert(
        fc.property(histories(from), ({ told, batch, removed, back }) => {
          const follower = new Follower();
          for (let i = 0; i < told.length; i += batch) {
            follower.fold.add([], told.slice(i, i + batch));
            if (i % 2 === 0) follower.follow();
          }
          follower.follow();
          expect(follower.bytes).toBe(rebuilt(told));
          follower.fold.remove(removed);
          follower.follow();
          const out = new Set(removed.map(({ id }) => id));
          const left = told.filter(({ id }) => !out.has(id));
          expect(follower.bytes).toBe(rebuilt(left));
          follower.fold.add([], back);
          follower.follow();
          expect(follower.bytes).toBe(rebuilt([...left, ...back]));
          expect(canonicalJson(follower.fold.records())).toBe(follower.bytes);
        }),
        { numRuns: size === 'few' ? 100 : 15 },
      );
    });

  test('puts together what comparing every pair of claims does', () => {
    fc.assert(
      fc.property(fc.oneof(claims, manyClaims), (all) => {
        const told = all.filter((one) => !pointsBack(one));
        const groups = foldRecords(articles, told).map((record) => [...record.claims].sort().join());
        expect(groups.sort()).toEqual(pairByPair(told).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('finds by its keys, and at a glance, every pair that reaches the threshold', () => {
    fc.assert(
      fc.property(manyClaims, (told) => {
        const glances = new Glances();
        for (const block of blocksOf(told))
          for (const a of block)
            for (const b of block) {
              if (weightOf(a, b) < THRESHOLD || forbidden(a, b) !== null) continue;
              glances.search(1, a);
              glances.keep(0);
              glances.search(1, b);
              expect(glances.mayReach(0)).toBe(true);
              const keys = new Set(allKeysOf(b));
              expect(allKeysOf(a).some((key) => keys.has(key))).toBe(true);
            }
      }),
      { numRuns: 30 },
    );
  });

  for (const crowd of [0, 2, 5])
    test(`finds every such pair by the finer keys of words that more than ${crowd} claims have`, () => {
      fc.assert(
        fc.property(manyClaims, fc.integer({ min: 2, max: 9 }), (told, gone) => {
          for (const block of blocksOf(told)) {
            const seenOf = (slot: number) => block[slot] ?? (block[0] as Seen);
            const neighbours = new Neighbours(seenOf, new Glances(), crowd);
            const inside = new Set<number>();
            for (const [slot, seen] of block.entries()) {
              const found = new Set(neighbours.add(slot, seen));
              for (const other of inside)
                if (mayBeOne(seen, block[other] as Seen)) expect(found).toContain(other);
              inside.add(slot);
              if (slot % gone !== 0) continue;
              neighbours.remove(slot, seen);
              inside.delete(slot);
            }
          }
        }),
        { numRuns: 15 },
      );
    });
});

const allKeysOf = (seen: Seen): number[] => [...wordKeysOf(seen), ...otherKeysOf(seen)];

const mayBeOne = (a: Seen, b: Seen): boolean => weightOf(a, b) >= THRESHOLD && forbidden(a, b) === null;

/** Bound to what its own report told before, whatever it weighs. */
const pointsBack = (one: Claim): boolean => {
  const article = published.get(one.evidence.article);
  return article !== undefined && seenOf(one, article).named;
};

const published = new Map(articles.map((one) => [one.id, one]));

function blocksOf(told: readonly Claim[]): Seen[][] {
  const blocks = new Map<string, Map<string, Seen>>();
  for (const one of told) {
    const article = published.get(one.evidence.article);
    if (!article || told.some((other) => supersedes(other, one))) continue;
    const seen = seenOf(one, article);
    blocks.set(blockOf(seen), (blocks.get(blockOf(seen)) ?? new Map()).set(one.id, seen));
  }
  return [...blocks.values()].map((block) => [...block.values()]);
}

const supersedes = (a: Claim, b: Claim): boolean =>
  a.evidence.article === b.evidence.article && a.coder.version > b.coder.version;

/** The same by the definition: every pair weighed, the heaviest link first, every pair across looked at. */
function pairByPair(told: readonly Claim[]): string[] {
  return blocksOf(told).flatMap((block) => {
    const items = block.sort((a, b) => (a.claim.key + a.claim.id < b.claim.key + b.claim.id ? -1 : 1));
    const links = items.flatMap((a, i) =>
      items.flatMap((b, j) => (i < j ? [{ a, b, i, j, weight: weightOf(a, b) }] : [])),
    );
    const groups = new Map(items.map((item) => [item, [item]]));
    const strong = links.filter(({ a, b, weight }) => weight >= THRESHOLD && forbidden(a, b) === null);
    for (const { a, b } of strong.sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j)) {
      const [left, right] = [groups.get(a) ?? [], groups.get(b) ?? []];
      if (left === right || left.some((x) => right.some((y) => forbidden(x, y) !== null))) continue;
      const both = [...left, ...right];
      for (const item of both) groups.set(item, both);
    }
    return [...new Set(groups.values())].map((group) =>
      group
        .map(({ claim }) => claim.id)
        .sort()
        .join(),
    );
  });
}
