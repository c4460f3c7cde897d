import { expect, test } from 'vitest';
import { ploverOf } from '../codebook/index.ts';
import { article, claim, day, state } from '../record/testing.ts';
import { pairsOf } from './actor.ts';
import { dossierOf } from './dossierOf.ts';
import { knownOf } from './known.ts';
import { renderPairs } from './render/index.ts';

const [old, fresh] = [article('1', '2021-01-10'), article('2', '2021-06-01')];
const agreed = (from: typeof old, other: string) =>
  claim('agreement', from, {
    by: [state('FRA'), state(other)],
    reciprocal: true,
    when: day(from.published),
    plover: ploverOf('AGREE', [], []),
  });
const known = knownOf({
  articles: [old, fresh],
  claims: [agreed(old, 'EGY'), agreed(fresh, 'ITA')],
  decisions: [],
});

test('steps are counted as the state of relations in the dossier counts them: a stance that PLOVER has no class for is none', () => {
  const stance = claim('position', fresh, {
    by: [state('FRA')],
    to: [state('ITA')],
    when: day('2021-06-01'),
    detail: { on: 'the fleet', stance: 'supports' },
  });
  const told = { articles: [old, fresh], claims: [agreed(fresh, 'ITA'), stance], decisions: [] };
  const { cooperative, conflictual } = dossierOf({ ...told, pair: ['FRA', 'ITA'] }).state;
  expect([cooperative, conflictual]).toEqual([1, 0]);
  expect(pairsOf(knownOf(told), 'FRA')).toMatchObject([{ cooperative, conflictual }]);
});

test('a pair of which no report has told in 92 days has no figures', () => {
  const none = {
    cooperative: null,
    conflictual: null,
    level: null,
    low: null,
    movement: 'too short to tell',
  };
  expect(pairsOf(known, 'FRA')).toMatchObject([
    { pair: ['FRA', 'EGY'], ...none, lastReport: '2021-01-10' },
    { pair: ['FRA', 'ITA'], cooperative: 1, conflictual: 0, level: expect.any(Number) },
  ]);
  expect(renderPairs('FRA', pairsOf(known, 'FRA'), '2021-06-01')).toMatch(
    /FRA EGY .* – +no report in 92 days/,
  );
});
