import { describe, expect, it } from 'vitest';
import { byClass, calibration, macroF1 } from './relate-figures.ts';

const judged = [
  { gold: 'A', answer: 'A' },
  { gold: 'A', answer: 'B' },
  { gold: 'B', answer: 'B' },
];

describe('figures of relations', () => {
  it('weighs every class alike', () => {
    expect(byClass(judged).map(({ f1 }) => f1)).toEqual([2 / 3, 2 / 3]);
    expect(macroF1(judged)).toBeCloseTo(2 / 3);
  });

  it('has a Brier score of the squared distance from what is right', () => {
    const { brier, bins } = calibration([
      { confidence: 0.8, right: true },
      { confidence: 0.8, right: false },
    ]);
    expect(brier).toBeCloseTo((0.04 + 0.64) / 2);
    expect(bins).toEqual([{ rows: 2, said: 0.8, right: 0.5 }]);
  });
});
