import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, publicationDay } from '../model/article.ts';
import { type Claim, KINDS, STATUSES } from '../model/claim.ts';
import { canonicalJson } from '../model/ids.ts';
import { blockOf } from './block.ts';
import { foldRecords } from './fold.ts';
import { forbidden } from './forbidden.ts';
import { seenOf } from './seen.ts';
import { article, claim, day, state } from './testing.ts';

const articles = Array.from({ length: 12 }, (_, i) =>
  article(`x${i}`, `2021-03-${String(1 + i * 2).padStart(2, '0')}`),
);

const days = fc.integer({ min: 1, max: 28 }).map((n) => `2021-03-${String(n).padStart(2, '0')}`);
const when = fc.option(
  fc.tuple(fc.option(days), fc.option(days)).map(([a, b]) => (a && b && a > b ? day(b, a) : day(a, b))),
);
const person = fc.constantFrom(null, null, 'Ana Lima', 'Lima', 'Rui Costa');
const actors = fc
  .subarray(['FRA', 'EGY', 'ITA'], { minLength: 1, maxLength: 2 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => person.map((name) => state(code, code, { person: name })))),
  );
const words = fc.subarray(['trade', 'dam', 'grain', 'visas', 'sanctions', 'normal', 'talks', 'fishing'], {
  maxLength: 3,
});

const claims = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      by: actors,
      status: fc.constantFrom(...STATUSES),
      polarity: fc.constantFrom('+' as const, '-' as const),
      when,
      words,
      from: fc.nat(11),
      at: fc.nat(30),
      occasion: fc.constantFrom(null, 'G20', 'APEC'),
      version: fc.constantFrom('0.1.0', '0.1.0', '0.2.0'),
      issues: fc.subarray(['dam', 'grain trade']),
    })
    .map(({ kind, by, words, from, at, occasion, version, ...rest }): Claim => {
      const phrase = words.join(' ');
      const detail =
        kind === 'meeting' ? { occasion } : { what: phrase, on: phrase, of: phrase, view: phrase };
      const teller = articles[from] ?? article('none', '2021-03-01');
      return claim(kind, teller, {
        ...rest,
        by,
        at,
        detail,
        quote: phrase,
        coder: { version, rule: 'test' },
      });
    }),
  { maxLength: 40 },
);

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
