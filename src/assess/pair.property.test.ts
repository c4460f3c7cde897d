import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordEntry } from '../model/record.ts';
import { articles, claims, manyClaims } from '../record/generators.ts';
import { contentIn } from './content.ts';
import { knownOf } from './index.ts';
import { partiesOf, recordsOf } from './pair.ts';

/** A record of one side alone that has nothing to do with the other and does not take two. */
function isAlone(record: RecordEntry, pair: readonly [string, string]): boolean {
  const codes = [...record.by, ...record.to].map(({ code }) => code);
  return (
    codes.length > 0 &&
    record.kind !== 'agreement' &&
    record.kind !== 'meeting' &&
    codes.every((code) => pair.includes(code)) &&
    !pair.every((code) => partiesOf(record).has(code))
  );
}

for (const [size, from, numRuns] of [
  ['few', claims, 100],
  ['many', manyClaims, 10],
] as const)
  test(`a pair has the records of both, and of one alone what is told beside them: ${size} claims`, () => {
    const property = fc.property(from, (told) => {
      const known = knownOf({ articles, claims: told });
      for (const pair of [
        ['FRA', 'EGY'],
        ['EGY', 'FRA'],
        ['ITA', 'FRA'],
      ] as const) {
        const both = known.records.filter((record) => pair.every((code) => partiesOf(record).has(code)));
        const beside = new Set(both.flatMap(({ sources }) => sources));
        const alone = known.records.filter(
          (record) => isAlone(record, pair) && record.sources.some((source) => beside.has(source)),
        );
        expect(recordsOf(contentIn(known), pair)).toEqual([...both, ...alone]);
      }
    });
    fc.assert(property, { numRuns });
  });
