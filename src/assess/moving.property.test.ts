import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicationDay } from '../model/article.ts';
import { canonicalJson } from '../model/ids.ts';
import { articles, claims, days, manyClaims } from '../record/generators.ts';
import { Review } from '../record/index.ts';
import { decision } from '../record/review/testing.ts';
import { dossierOf, knownOf, newDays } from './index.ts';

const asked = fc.record({ asOf: fc.option(days, { nil: undefined }), knownBy: days, since: days });

for (const [size, from, numRuns] of [
  ['few', claims, 60],
  ['many', manyClaims, 6],
] as const)
  test(`folds moved from day to day tell what folds of those days do: ${size} claims`, () => {
    fc.assert(
      fc.property(
        from,
        fc.array(fc.tuple(asked, fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 6 }),
        (told, questions) => {
          const moved = newDays();
          const verdicts = decisionsOn(told.map(({ key }) => key));
          for (const [clocks, third, taken] of questions) {
            const input = {
              articles,
              // What stands in a store changes between two questions
              claims: told.slice(third * 5),
              decisions: verdicts.slice(0, taken),
              ...clocks,
            };
            const { records } = knownOf(input);
            expect(canonicalJson(knownOf({ ...input, days: moved }).records)).toBe(canonicalJson(records));
            const pair = ['FRA', 'EGY'] as const;
            const since = articles.some((one) => publicationDay(one) <= clocks.since)
              ? clocks.since
              : undefined;
            expect(canonicalJson(dossierOf({ ...input, days: moved, pair, since }))).toBe(
              canonicalJson(dossierOf({ ...input, pair, since })),
            );
          }
        },
      ),
      { numRuns },
    );
  });

/** Some claims rejected, some merged, and the first of it taken back. */
function decisionsOn(keys: readonly string[]) {
  const [one, other, third] = keys;
  if (one === undefined || other === undefined || third === undefined) return [];
  const rejected = decision('reject', [one], 1);
  return new Review([
    rejected,
    decision('merge', [...new Set([other, third])], 2),
    decision('undo', [], 3, { undoes: rejected.id }),
  ]).decisions;
}
