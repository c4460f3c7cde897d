import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LinearModel, linearModelText, loadLinearModel, probabilitiesOf } from './model.ts';

const FILE = { file: 'data/models/x.json', command: 'npm run train:x' };
const UNIT = 0.01;

const whole = fc.integer({ min: -300, max: 300 }).map((n) => n * UNIT);
const rows = fc.array(whole, { minLength: 3, maxLength: 3 });
const models: fc.Arbitrary<LinearModel> = fc.record({
  labels: fc.constant(['a', 'b', 'none']),
  temperature: fc.constantFrom(1, 1.2),
  intercepts: rows,
  weights: fc
    .dictionary(fc.stringMatching(/^[a-z" ]{1,8}$/), rows)
    .map((all) => new Map(Object.entries(all))),
});

test('a model that is written and read again gives the same probabilities', () => {
  fc.assert(
    fc.property(models, fc.dictionary(fc.stringMatching(/^[a-z" ]{1,8}$/), fc.constant(1)), (model, seen) => {
      const again = loadLinearModel(linearModelText(model, UNIT, 0), FILE);
      const features = new Map([
        ...Object.entries(seen),
        ...[...model.weights.keys()].map((k) => [k, 0.5] as const),
      ]);
      const [before, after] = [probabilitiesOf(model, features), probabilitiesOf(again, features)];
      for (const [i, one] of before.entries()) expect(after[i]).toBeCloseTo(one, 9);
      expect(after.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }),
  );
});

test('features whose weights are small are left out of the file', () => {
  const weights = new Map([
    ['small', [0.02, -0.02, 0]],
    ['large', [0.03, 0, 0]],
  ]);
  const text = linearModelText(
    { labels: ['a', 'b', 'c'], temperature: 1, intercepts: [0, 0, 0], weights },
    UNIT,
    2,
  );
  expect([...loadLinearModel(text, FILE).weights.keys()]).toEqual(['large']);
});

test.each([
  ['no JSON', '{', 'is not JSON'],
  ['nothing that a model has', '{}', 'lacks labels, weights, unit or temperature'],
  [
    'a row of another length',
    '{"labels":["a"],"temperature":1,"unit":1,"intercepts":[0],"weights":{"x":[1,2]}}',
    'has a row of the wrong length',
  ],
])('%s is refused with the file, the reason and the remedy', (_, text, reason) => {
  expect(() => loadLinearModel(text, FILE)).toThrow(`data/models/x.json: ${reason}`);
  expect(() => loadLinearModel(text, FILE)).toThrow('npm run train:x');
});
