import { describe, expect, it } from 'vitest';
import { Features } from '../../src/language/features.ts';
import { scoreAll } from '../../src/language/weights.ts';
import { freeze, thaw } from '../freeze.ts';
import { type Choice, Ranker } from './ranker.ts';

/** The right candidate has feature 7, wherever it stands; feature 5 and one of its own stand with all. */
const choices: Choice[] = Array.from({ length: 40 }, (_, i) => {
  const candidates = [0, 1, 2].map((k) => Int32Array.of(5, 100 + k, k === i % 3 ? 7 : 9));
  return { candidates, right: i % 3 };
});
const bytes = (): Uint8Array => freeze(new Ranker(choices, 1), 32, 0);

describe('Ranker', () => {
  it('learns which feature tells the right candidate', () => {
    const table = thaw(bytes());
    const score = (feature: number): number => {
      const row = new Features(1);
      row.items[0] = feature;
      row.length = 1;
      const scores = new Int32Array(1);
      scoreAll(table, row, scores, 1);
      return scores[0] as number;
    };
    expect(score(7)).toBeGreaterThan(10);
    expect(score(9)).toBeLessThan(-10);
    expect(score(5)).toBe(0);
  });

  it('is the same to the byte for the same choices and seed', () => expect(bytes()).toEqual(bytes()));
});
