import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articles, claims, manyClaims } from '../record/generators.ts';
import { reasonsOf } from '../record/index.ts';
import { knownOf } from './index.ts';
import { reasonsIn } from './reasons.ts';

for (const [size, from, numRuns] of [
  ['few', claims, 60],
  ['many', manyClaims, 3],
] as const)
  test(`reasons found among the claims of the same parties are those found among all: ${size} claims`, () => {
    const property = fc.property(from, (told) => {
      const known = knownOf({ articles, claims: told });
      for (const record of known.records)
        expect(reasonsIn(known, record)).toEqual(
          reasonsOf(record, known.articles, known.claims, known.review),
        );
    });
    fc.assert(property, { numRuns });
  });
