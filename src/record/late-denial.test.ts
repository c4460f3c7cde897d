import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { Fold, foldRecords } from './fold.ts';
import { Review } from './review/index.ts';
import { decision } from './review/testing.ts';
import { article, claim, state } from './testing.ts';

const reports = ['1', '2'].map((id) => article(id, '2021-03-10'));
const [one, other] = reports as [(typeof reports)[0], (typeof reports)[0]];

/** What a fold comes to that is asked after every claim, and one that is asked once. */
function bothWays(claims: readonly Claim[], review = new Review()) {
  const fold = new Fold();
  fold.decide(review, []);
  fold.add(reports, []);
  for (const claim of claims) {
    fold.add([], [claim]);
    fold.changes();
  }
  return { stepwise: fold.records(), atOnce: foldRecords(reports, claims, review) };
}

describe('contradictions of a record that grows', () => {
  test('are those of one that came at once, where people merged an assessment into an agreement', () => {
    const agreed = claim('agreement', one, { by: [state('ITA')] });
    const judged = claim('assessment', one, {
      by: [state('FRA'), state('ITA')],
      at: 3,
      detail: { view: 'grain trade is normal' },
    });
    const alike = claim('agreement', one, { by: [state('EGY')], key: agreed.key });
    const denied = claim('denial', one, {
      by: [state('FRA')],
      at: 6,
      detail: { of: 'grain trade is normal' },
    });
    const review = new Review([decision('merge', [agreed.key, judged.key], 1)]);
    const { stepwise, atOnce } = bothWays([agreed, judged, alike, denied], review);
    expect(stepwise).toEqual(atOnce);
  });

  test('are those of one that came at once, where a later claim has an earlier one answered in general words', () => {
    const ban = { detail: { what: 'sanctions on grain' }, by: [state('FRA')] };
    const onEgypt = claim('measure', one, { ...ban, to: [state('EGY')] });
    const onNobody = claim('measure', other, { ...ban, at: 3 });
    const denied = claim('denial', one, {
      by: [state('FRA')],
      to: [state('ITA')],
      at: 6,
      detail: { of: 'any sanctions' },
    });
    const { stepwise, atOnce } = bothWays([denied, onEgypt, onNobody]);
    expect(atOnce.flatMap(({ contradictions }) => contradictions)).toHaveLength(2);
    expect(stepwise).toEqual(atOnce);
  });

  test('hold what a measure does against a denial of just that, whatever it is on', () => {
    const closed = claim('measure', one, {
      by: [state('FRA')],
      to: [state('EGY')],
      detail: { what: 'close forty grain depots' },
    });
    const denied = claim('denial', other, {
      by: [state('FRA')],
      at: 6,
      detail: { of: 'the closures' },
    });
    const { stepwise, atOnce } = bothWays([denied, closed]);
    expect(atOnce.flatMap(({ contradictions }) => contradictions)).toHaveLength(2);
    expect(stepwise).toEqual(atOnce);
  });

  test('are none where a denial shares one word of several with a measure, or the measure came after it', () => {
    const closed = claim('measure', one, { by: [state('FRA')], detail: { what: 'close the canal' } });
    const crossing = claim('denial', other, {
      by: [state('FRA')],
      at: 6,
      detail: { of: 'a plane had overflown the canal' },
    });
    expect(bothWays([crossing, closed]).atOnce.flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });

  test('are none where a promise is denied and what was told is a deed', () => {
    const contradicted = (of: string) => {
      const built = claim('event', one, {
        by: [state('ITA')],
        act: { lemma: 'build', object: { text: 'naval radar', start: 0, end: 1 } },
      });
      const denied = claim('denial', other, { by: [state('ITA')], at: 6, detail: { of } });
      return foldRecords(reports, [built, denied]).flatMap(({ contradictions }) => contradictions);
    };
    expect(contradicted('Italy has not built a naval radar')).not.toEqual([]);
    expect(contradicted('Italy has not promised a naval radar')).toEqual([]);
  });
});
