import { expect, test } from 'vitest';
import { article, claim, day, state } from '../record/testing.ts';
import { dossierOf, renderDossier, renderHtml, renderMarkdown } from './index.ts';

const [FRA, EGY] = [state('FRA', 'France'), state('EGY', 'Egypt')];
const [early, late] = [article('1', '2021-03-01T09:00'), article('2', '2021-03-10T09:00')];
const both = { by: [FRA, EGY], reciprocal: true };
const meeting = { ...both, detail: { occasion: 'G20' }, when: day('2021-03-09') };
const claims = [
  claim('meeting', early, {
    ...meeting,
    status: 'planned',
    detail: { occasion: 'G20', step: 'planned' },
    at: 1,
  }),
  claim('position', early, { by: [EGY], to: [FRA], quote: 'Egypt opposes the dam', at: 2 }),
  claim('meeting', late, { ...meeting, quote: 'They met', at: 3 }),
  claim('position', late, { by: [EGY], to: [FRA], quote: 'Egypt opposes the dam', at: 4 }),
  claim('agreement', late, { ...both, quote: 'They agreed on grain', at: 5 }),
];
const found = dossierOf({ articles: [early, late], claims, pair: ['FRA', 'EGY'], since: '2021-03-05' });

test('since a day: what is new and what stands elsewhere, but not what was told once more', () => {
  const all = found.changes?.all.map(({ what, before, line }) => [line.kind, what, before, line.state]);
  expect(all?.sort()).toEqual([
    ['agreement', 'new', null, 'agreed'],
    ['meeting', 'step', 'planned', 'held'],
  ]);
});

test('every form of the page begins with it, and says where it stood', () => {
  for (const page of [renderDossier(found), renderHtml(found), renderMarkdown(found)]) {
    expect(page.toLowerCase()).toContain('changed since 2021-03-05');
    expect(page).toContain('was planned');
  }
  const without = dossierOf({ articles: [early, late], claims, pair: ['FRA', 'EGY'] });
  expect(without.changes).toBeNull();
  expect(renderDossier(without)).not.toContain('CHANGED SINCE');
});
