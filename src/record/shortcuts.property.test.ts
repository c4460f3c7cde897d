import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../model/ids.ts';
import { fromAll, fromOne } from './build.ts';
import { allGoByPairs, allGoByShape } from './cluster.ts';
import { articles, claims } from './generators.ts';
import { type Seen, seenOf } from './seen.ts';
import { sorted } from './sorted.ts';

/** Some generated claims as they are seen. */
const seen = claims.map((told) =>
  told.flatMap((claim): Seen[] => {
    const article = articles.find(({ id }) => id === claim.evidence.article);
    return article ? [seenOf(claim, article)] : [];
  }),
);

describe('shortcuts of folding', () => {
  test('make the record of one claim that is made of it otherwise', () => {
    fc.assert(
      fc.property(seen, (all) => {
        for (const one of all)
          expect(canonicalJson(fromOne(one, 'k'))).toBe(canonicalJson(fromAll([one], 'k')));
      }),
    );
  });

  test('find by pairs what is found by all that claims have in common', () => {
    fc.assert(
      fc.property(seen, (all) => {
        for (let from = 0; from < all.length; from++)
          for (let size = 1; size <= 4; size++) {
            const items = all.slice(from, from + size).map((one) => ({ seen: one }));
            expect(allGoByPairs(items)).toBe(allGoByShape(items));
          }
      }),
    );
  });

  test('put in order as sorting does, those that are equal as they came', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat()), { maxLength: 40 });
    const byFirst = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;
    fc.assert(
      fc.property(pairs, (all) => {
        expect(sorted(all, byFirst)).toEqual([...all].sort(byFirst));
      }),
    );
  });
});
