import { describe, expect, test } from 'vitest';
import { reasonsOf } from './explain.ts';
import { foldRecords } from './fold.ts';
import { Review } from './review/index.ts';
import { decision } from './review/testing.ts';
import { article, claim, day, state } from './testing.ts';

const [march, april] = [article('1', '2021-03-10'), article('2', '2021-04-11')];
const articles = [march, april];
const ban = (from = march, more: object = {}) =>
  claim('measure', from, { by: [state('FRA')], detail: { what: 'ban on grain imports' }, ...more });

describe('the reasons of a record', () => {
  test('are what binds each claim to the others, part by part', () => {
    const claims = [ban(), ban(april), ban(april, { at: 40 })];
    const [record] = foldRecords(articles, claims);
    const { bonds, near } = reasonsOf(record as never, articles, claims);
    expect(bonds).toHaveLength(2);
    expect(bonds[0]).toMatchObject({
      weight: 3,
      by: 'likeness',
      parts: [
        { likeness: 'words', weight: 2.5 },
        { likeness: 'deed', weight: 0.5 },
      ],
    });
    expect(near).toEqual([]);
  });

  test('are what keeps out the claims that come close', () => {
    const claims = [
      ban(),
      ban(april, { status: 'denied', polarity: '-' }),
      ban(april, { at: 20, detail: { what: 'ban on grain and visas for students' } }),
      ban(april, { at: 60, detail: { what: 'ban on cars' } }),
    ];
    const records = foldRecords(articles, claims);
    const record = records.find(({ claims: ids }) => ids.includes(claims[0]?.id ?? ''));
    const { near } = reasonsOf(record as never, articles, claims);
    expect(near.map(({ b, against }) => [b.id, against])).toContainEqual([claims[1]?.id, 'one is denied']);
    expect(near.map(({ b }) => b.id)).not.toContain(claims[3]?.id);
  });

  test('name the agreement that a later clause of the report only names', () => {
    const joint = { by: [state('FRA'), state('EGY')], reciprocal: true };
    const told = claim('agreement', march, { ...joint, quote: 'agreed to lift the visas', at: 5 });
    const named = claim('agreement', march, { ...joint, at: 90, detail: { instrument: 'agreement' } });
    const [record] = foldRecords(articles, [told, named]);
    expect(reasonsOf(record as never, articles, [told, named]).bonds).toMatchObject([
      { by: 'reference', a: named, b: told },
    ]);
  });

  test('name what people merged and split', () => {
    const claims = [ban(), ban(april), ban(april, { at: 60, detail: { what: 'ban on cars' } })];
    const keys = claims.map(({ key }) => key);
    const review = new Review([
      decision('merge', [keys[0] ?? '', keys[2] ?? ''], 1),
      decision('split', [keys[0] ?? '', keys[1] ?? ''], 2),
    ]);
    const records = foldRecords(articles, claims, review);
    const record = records.find(({ claims: ids }) => ids.includes(claims[0]?.id ?? ''));
    const { bonds, near } = reasonsOf(record as never, articles, claims, review);
    expect(bonds).toMatchObject([{ by: 'person' }]);
    expect(near).toMatchObject([{ b: claims[1], against: 'a person split them' }]);
  });

  test('of claims that meet in time only are dates', () => {
    const meet = (from = march, when = day('2021-03-09'), at = 0) =>
      claim('meeting', from, { when, at, detail: { occasion: 'G20' } });
    const claims = [meet(), meet(april, day('2021-04-10'))];
    const records = foldRecords(articles, claims);
    expect(reasonsOf(records[0] as never, articles, claims).near).toMatchObject([
      { against: 'different dates' },
    ]);
  });
});
