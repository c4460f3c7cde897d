import { expect, test } from 'vitest';
import { alphaOf, wilson } from './index.ts';

/** The worked example of Krippendorff (2011), part A: ten units, two observers, binary data, alpha 0.095. */
test("Krippendorff's alpha gives his own worked example", () => {
  const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
  const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
  expect(alphaOf(a.map((x, i) => [x === 1, b[i] === 1] as const))).toBeCloseTo(0.095, 3);
  expect(alphaOf([[true, true]])).toBeNull();
});

test("Wilson's interval", () => {
  expect(wilson(9, 10)).toEqual([0.596, 0.982]);
  expect(wilson(0, 0)).toBeNull();
});
