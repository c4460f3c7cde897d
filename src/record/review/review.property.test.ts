import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Decision } from '../../model/decision.ts';
import { canonicalJson } from '../../model/ids.ts';
import { Fold, foldRecords } from '../fold.ts';
import { articles, claims, manyClaims } from '../generators.ts';
import { latestCoding } from '../latest.ts';
import { NO_REVIEW, Review } from './review.ts';
import { decision } from './testing.ts';

/** What a person might do, by numbers that are taken for claims and decisions later. */
const acts = fc.array(
  fc.record({
    verdict: fc.constantFrom('accept', 'reject', 'correct', 'merge', 'merge', 'split', 'split', 'undo'),
    picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
    set: fc.constantFrom(
      { status: 'denied' },
      { status: 'happened' },
      { when: '2021-03-05' },
      { when: 'none' },
      { by: 'ITA' },
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

/** The acts as decisions on these claims, each a minute after the one before. */
function decisionsOn(told: readonly Claim[], wanted: typeof acts extends fc.Arbitrary<infer T> ? T : never) {
  const decisions: Decision[] = [];
  for (const [minute, { verdict, picks, set }] of wanted.entries()) {
    const keys = [...new Set(picks.flatMap((n) => told[n % told.length]?.key ?? []))];
    const undoes = decisions[(picks[0] ?? 0) % Math.max(1, decisions.length)]?.id ?? null;
    if (verdict === 'undo' && undoes !== null) decisions.push(decision('undo', [], minute, { undoes }));
    else if (verdict === 'merge' || verdict === 'split') decisions.push(decision(verdict, keys, minute));
    else if (verdict !== 'undo')
      decisions.push(
        decision(verdict, keys.slice(0, 1), minute, { set: verdict === 'correct' ? set : null }),
      );
  }
  return decisions;
}

const cases = (from: fc.Arbitrary<Claim[]>) =>
  fc
    .tuple(
      from.filter((told) => told.length > 0),
      acts,
    )
    .map(([told, wanted]) => ({ told, decisions: decisionsOn(told, wanted) }));

const bytes = (told: readonly Claim[], decisions: readonly Decision[]): string =>
  canonicalJson(foldRecords(articles, told, new Review(decisions)));

describe('what people decide', () => {
  for (const [size, from] of [
    ['few', claims],
    ['many', manyClaims],
  ] as const)
    test(`leaves an incremental fold equal to a rebuild, before and after every decision: ${size} claims`, () => {
      fc.assert(
        fc.property(cases(from), ({ told, decisions }) => {
          const fold = new Fold();
          let review = NO_REVIEW;
          fold.add(articles, told.slice(0, told.length / 2));
          for (let n = 1; n <= decisions.length; n++) {
            const next = new Review(decisions.slice(0, n));
            const keys = next.differingFrom(review);
            review = next;
            fold.decide(
              review,
              told.slice(0, told.length / 2).filter(({ key }) => keys.has(key)),
            );
            if (n % 3 === 0) fold.changes();
          }
          expect(canonicalJson(fold.records())).toBe(bytes(told.slice(0, told.length / 2), decisions));
          fold.add([], told);
          expect(canonicalJson(fold.records())).toBe(bytes(told, decisions));
          fold.remove(told.slice(0, told.length / 3));
          const gone = new Set(told.slice(0, told.length / 3).map(({ id }) => id));
          const left = told.filter(({ id }) => !gone.has(id));
          expect(canonicalJson(fold.records())).toBe(bytes(left, decisions));
          fold.decide(NO_REVIEW, left);
          expect(canonicalJson(fold.records())).toBe(bytes(left, []));
        }),
        { numRuns: size === 'few' ? 100 : 10 },
      );
    });

  test('holds in whatever order decisions and claims come, and however often', () => {
    const shuffled = cases(claims).chain(({ told, decisions }) =>
      fc.tuple(
        fc.constant({ told, decisions }),
        fc.shuffledSubarray([...decisions, ...decisions], { minLength: decisions.length * 2 }),
        fc.shuffledSubarray(told, { minLength: told.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ told, decisions }, others, order]) => {
        expect(bytes(order, others)).toBe(bytes(told, decisions));
      }),
    );
  });

  test('puts merged claims into one record and split ones never, and leaves rejected ones out', () => {
    fc.assert(
      fc.property(cases(claims), ({ told, decisions }) => {
        const review = new Review(decisions);
        const current = latestCoding(told);
        const records = foldRecords(articles, told, review);
        const recordOf = new Map(records.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id])));
        const homes = (key: string) =>
          current.filter((one) => one.key === key).flatMap(({ id }) => recordOf.get(id) ?? []);
        for (const group of review.bindings.groups())
          expect(new Set([...group].flatMap(homes)).size).toBeLessThanOrEqual(1);
        for (const { key, id } of current) {
          expect(recordOf.has(id)).toBe(!review.rejects(key));
          for (const other of review.bindings.apartFrom(key))
            expect(homes(other)).not.toContain(recordOf.get(id));
        }
      }),
    );
  });

  test('is as if it had never been once it is undone, and back when the undoing is', () => {
    fc.assert(
      fc.property(cases(claims), ({ told, decisions }) => {
        const undos = decisions.map(({ id }, i) => decision('undo', [], 1000 + i, { undoes: id }));
        const verdicts = decisions.filter(({ verdict }) => verdict !== 'undo');
        const all = [...verdicts, ...undos];
        expect(bytes(told, all)).toBe(bytes(told, []));
        const redone = undos.map(({ id }, i) => decision('undo', [], 2000 + i, { undoes: id }));
        expect(bytes(told, [...all, ...redone])).toBe(bytes(told, verdicts));
      }),
    );
  });
});
