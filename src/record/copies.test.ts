import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { randomFrom } from '../model/random.ts';
import { copiesOf } from './copies.ts';
import { article } from './testing.ts';

/** A text of made-up words, the same for the same seed. */
function wordsOf(seed: number, length: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length }, () => `w${Math.floor(random() * 3000)}`);
}

const printed = (id: string, words: readonly string[], published = '2021-03-01'): Article => {
  const text = `HEADLINE ${id}\n${words.join(' ')}`;
  const regions = [
    { kind: 'headline' as const, start: 0, end: text.indexOf('\n') },
    { kind: 'paragraph' as const, start: text.indexOf('\n') + 1, end: text.length },
  ];
  return { ...article(id, published), text, regions };
};

const despatch = wordsOf(1, 200);

describe('copies', () => {
  test('one despatch under other headlines, cut at its end or with a word changed, is one source', () => {
    const changed = despatch.map((word, i) => (i === 50 ? 'other' : word));
    const copies = copiesOf([
      printed('late', despatch, '2021-03-02'),
      printed('first', despatch.slice(0, 130)),
      printed('changed', changed, '2021-03-03'),
    ]);
    expect([...new Set(copies.values())]).toEqual(['a_first']);
  });

  test('reports that share a sentence, and a round-up that holds a despatch, are sources of their own', () => {
    const shared = [...despatch.slice(0, 25), ...wordsOf(2, 175)];
    const roundUp = [...wordsOf(3, 150), ...despatch, ...wordsOf(4, 150)];
    const copies = copiesOf([printed('a', despatch), printed('b', shared), printed('c', roundUp)]);
    expect(new Set(copies.values()).size).toBe(3);
  });

  test('the shortest texts are copies only if they are the same', () => {
    const copies = copiesOf([
      printed('a', ['no', 'deal']),
      printed('b', ['no', 'deal']),
      printed('c', ['no', 'talks']),
    ]);
    expect(copies.get('a_b')).toBe('a_a');
    expect(copies.get('a_c')).toBe('a_c');
    expect(copiesOf([printed('a', []), printed('b', [])]).size).toBe(2);
  });

  test('do not depend on the order of the articles or on repetition', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      printed(`x${i}`, [...wordsOf(i % 4, 60 + i * 5), ...wordsOf(90 + i, 8)], `2021-03-0${1 + (i % 9)}`),
    );
    const expected = new Map([...copiesOf(many)].sort());
    expect(new Set(expected.values()).size).toBeLessThan(8);
    fc.assert(
      fc.property(fc.shuffledSubarray([...many, ...many], { minLength: 24 }), (shuffled) => {
        expect(new Map([...copiesOf(shuffled)].sort())).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
