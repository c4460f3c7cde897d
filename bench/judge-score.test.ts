import { expect, test } from 'vitest';
import { agreementOf, type Judgements, scoreOf } from './judge-score.ts';

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
