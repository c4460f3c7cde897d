import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { articles, claims, days, manyClaims } from '../record/generators.ts';
import {
  articlesWhere,
  claimsWhere,
  type Known,
  knownOf,
  type Narrowing,
  newWords,
  recordsWhere,
  searchIn,
} from './index.ts';
import { partiesOf } from './pair.ts';
import { matches, wordsIn } from './words.ts';

type Told = Pick<RecordEntry, 'kind' | 'status' | 'plover' | 'issues' | 'when' | 'by' | 'to' | 'third'>;

/** Whether something is of a kind, told as plainly as can be. */
function fits(told: Told, day: string, wanted: Narrowing): boolean {
  const words = wordsIn(wanted.issue ?? '');
  const [begin, end] = [told.when?.from ?? told.when?.to ?? day, told.when?.to ?? told.when?.from ?? day];
  return (
    [wanted.actor, wanted.other].every((code) => code === undefined || partiesOf(told).has(code)) &&
    [undefined, told.kind].includes(wanted.kind) &&
    [undefined, told.plover?.event].includes(wanted.type) &&
    [undefined, told.status].includes(wanted.status) &&
    (words.length === 0 || told.issues.some((issue) => matches(issue, words))) &&
    end >= (wanted.from ?? '') &&
    begin <= (wanted.to ?? '9999')
  );
}

const quotesOf = (known: Known, { issues, claims: own }: RecordEntry): string =>
  [
    ...issues,
    ...known.claims.filter(({ id }) => own.includes(id)).map(({ evidence }) => evidence.quote),
  ].join(' ');

const dayOf = ({ evidence }: Claim): string =>
  articles.filter(({ id }) => id === evidence.article).map(publicationDay)[0] ?? '';

/** Words, names and kinds that some of the claims have, and some that none has. */
const asked = (told: readonly Claim[]): fc.Arbitrary<Narrowing> => {
  const from = <T>(values: readonly (T | undefined)[]) =>
    fc.option(fc.constantFrom(...new Set(values)), { nil: undefined, freq: 1 });
  const words = told.flatMap(({ evidence, issues }) => wordsIn([evidence.quote, ...issues].join(' ')));
  return fc.record({
    actor: from(['FRA', 'EGY', 'ISL']),
    other: from(['EGY', 'ISL']),
    kind: from(told.map(({ kind }) => kind)),
    type: from(told.map(({ plover }) => plover?.event)) as fc.Arbitrary<Narrowing['type']>,
    status: from(told.map(({ status }) => status)),
    issue: from([...told.flatMap(({ issues }) => issues), 'nothing']),
    from: fc.option(days, { nil: undefined }),
    to: fc.option(days, { nil: undefined }),
    q: fc.option(
      fc.array(fc.constantFrom('nothing', ...words), { maxLength: 3 }).map((some) => some.join(' ')),
      { nil: undefined },
    ),
  });
};

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).sort();

for (const [size, from, numRuns] of [
  ['few', claims, 150],
  ['many', manyClaims, 20],
] as const)
  test(`lists and searches hold what looking at everything finds, whatever was asked before: ${size} claims`, () => {
    const cases = from
      .filter((told) => told.length > 0)
      .chain((told) =>
        fc.record({
          told: fc.constant(told),
          questions: fc.array(fc.record({ wanted: asked(told), knownBy: days }), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
      );
    const property = fc.property(cases, ({ told, questions }) => {
      const words = newWords();
      for (const { wanted, knownBy } of questions) {
        const known = knownOf({ articles, claims: told, knownBy, words });
        const sought = wordsIn(wanted.q ?? '');
        const holds = (text: string): boolean => sought.length === 0 || matches(text, sought);
        const wantedClaims = known.claims.filter(
          (one) => fits(one, dayOf(one), wanted) && holds([...one.issues, one.evidence.quote].join(' ')),
        );
        expect(ids(claimsWhere(known, wanted))).toEqual(ids(wantedClaims));
        const wantedRecords = known.records.filter(
          (one) => fits(one, one.firstPublished.slice(0, 10), wanted) && holds(quotesOf(known, one)),
        );
        expect(ids(recordsWhere(known, wanted))).toEqual(ids(wantedRecords));
        const found = searchIn(known, wanted.q ?? '').records.map(({ record }) => ({ id: record }));
        expect(ids(found)).toEqual(
          sought.length === 0 ? [] : ids(known.records.filter((one) => holds(quotesOf(known, one)))),
        );
        expect(articlesWhere(known, { q: wanted.q })).toHaveLength(
          known.articles.filter(({ title, text }) => holds(`${title ?? ''} ${text}`)).length,
        );
      }
    });
    fc.assert(property, { numRuns });
  });
