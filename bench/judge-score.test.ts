import { expect, test } from 'vitest';
import { agreementOf, alphaOf, type Judgements, scoreOf, wilson } from './judge-score.ts';

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

test('a claim is right if the act, its parties and its status are; false ones without an actor are counted', () => {
  const right = {
    such: true,
    kind: true,
    by: true,
    to: true,
    status: true,
    said: true,
    plover: true,
    when: true,
  };
  const judge = (name: string, to: boolean): Judgements => ({
    judge: name,
    answers: {
      c_1: { stratum: 'naming', ...right },
      c_2: { stratum: 'naming', ...right, to },
      c_3: { stratum: 'none', ...right, such: false },
    },
  });
  const [a, b] = [judge('a', true), judge('b', false)];
  expect(scoreOf([a, b]).judges).toMatchObject([
    { judge: 'a', claims: 2, right: 2, precision: 1, falseWithoutActor: 1 },
    { judge: 'b', claims: 2, right: 1, precision: 0.5, byField: { such: 2, to: 1 } },
  ]);
  expect(agreementOf(a, b).to).toBeLessThan(1);
  expect(agreementOf(a, b).by).toBeNull();
});
