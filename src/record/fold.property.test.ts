import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { canonicalJson } from '../model/ids.ts';
import { blockOf } from './block.ts';
import { foldRecords } from './fold.ts';
import { forbidden } from './forbidden.ts';
import { articles, claims, days } from './generators.ts';
import { seenOf } from './seen.ts';
import { article } from './testing.ts';

const bytes = (from: readonly Article[], told: readonly Claim[]): string =>
  canonicalJson(foldRecords(from, told));

describe('folding', () => {
  test('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(
        claims.chain((told) =>
          fc.tuple(
            fc.constant(told),
            fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }),
          ),
        ),
        ([told, shuffled]) => {
          expect(bytes([...articles, ...articles].reverse(), shuffled)).toBe(bytes(articles, told));
        },
      ),
    );
  });

  test('of the reports published by a day is that of a store that holds only those', () => {
    fc.assert(
      fc.property(claims, days, (told, known) => {
        const by = articles.filter((one) => publicationDay(one) <= known);
        const only = told.filter(({ evidence }) => by.some(({ id }) => id === evidence.article));
        expect(bytes(by, told)).toBe(bytes(by, only));
        expect(bytes(articles, only)).toBe(bytes(by, only));
      }),
    );
  });

  test('puts every claim of the newest coding into one record, and none that are forbidden to be one into the same', () => {
    fc.assert(
      fc.property(claims, (told) => {
        const records = foldRecords(articles, told);
        const kept = records.flatMap((record) => record.claims);
        expect(new Set(kept).size).toBe(kept.length);
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        const seen = new Map(told.map((one) => [one.id, one]));
        for (const record of records) {
          const members = record.claims.flatMap((id) => seen.get(id) ?? []).map(inArticle);
          for (const a of members) for (const b of members) expect(forbidden(a, b)).toBe(null);
        }
      }),
    );
  });

  test('forbids in both directions alike', () => {
    fc.assert(
      fc.property(claims, (told) => {
        const seen = told.map(inArticle);
        for (const a of seen)
          for (const b of seen.filter((one) => blockOf(one) === blockOf(a)))
            expect(forbidden(a, b)).toBe(forbidden(b, a));
      }),
    );
  });
});

const inArticle = (one: Claim) =>
  seenOf(one, articles.find(({ id }) => id === one.evidence.article) ?? article('none', '2021-03-01'));
