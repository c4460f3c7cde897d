import { describe, expect, test } from 'vitest';
import { enhancedOf } from '../src/language/index.ts';
import { loadEnglish } from '../src/node/language.ts';
import { brokenPromise, makeReader } from './fuzz.ts';
import { ODD_TEXTS } from './odd-texts.ts';
import { pageOf } from './page.ts';

const LONGEST = 500;
const english = loadEnglish();
const reader = makeReader();

describe.each(Object.entries(ODD_TEXTS))('a text of %s', (_, make) => {
  test('is read: every token its slice, one root a sentence, no sentence too long to walk', () => {
    const text = make(2000);
    const { sentences } = english.read(text);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence.tokens.length).toBeLessThanOrEqual(LONGEST);
      expect(sentence.columns.heads.filter((head) => head === -1)).toHaveLength(1);
      expect(sentence.root?.subtree()).toHaveLength(sentence.tokens.length);
      for (const t of sentence.tokens)
        if (text.slice(t.start, t.end) !== t.form) throw new Error(`token ${t.index} is not its slice`);
    }
    for (const sentence of sentences.slice(0, 20))
      expect(enhancedOf(sentence).length).toBeGreaterThanOrEqual(sentence.tokens.length);
  });

  test('gives claims that keep every promise, or none', () => {
    const text = make(1000);
    const article = { id: 'a_odd', published: '2017-10-31', language: 'en', ...pageOf(text) };
    for (const claim of reader.read(article)) expect(brokenPromise(article, claim)).toBeNull();
  });
});

test('a sentence of 20,000 words is cut into several, none of its words lost', () => {
  const { sentences } = english.read('the minister said that '.repeat(5000));
  expect(sentences.length).toBeGreaterThanOrEqual(20_000 / LONGEST);
  expect(sentences.reduce((sum, s) => sum + s.tokens.length, 0)).toBe(20_000);
});

test('a megabyte without a blank is one token of one sentence', () => {
  const { sentences } = english.read('x'.repeat(1_000_000));
  expect(sentences.map((s) => s.tokens.map((t) => t.form.length))).toEqual([[1_000_000]]);
});
