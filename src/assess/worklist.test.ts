import { describe, expect, test } from 'vitest';
import { decision } from '../record/review/testing.ts';
import { article, claim, state } from '../record/testing.ts';
import { knownOf } from './known.ts';
import { worklistOf } from './worklist.ts';

const words = (report: string): string =>
  Array.from({ length: 40 }, (_, i) => `${report} reported on day ${i} of its own accord`).join('. ');
const one = { ...article('1', '2021-03-10'), text: words('Cairo') };
const two = { ...article('2', '2021-03-11'), text: words('Paris') };
const from = { by: [state('FRA')], to: [state('EGY')] };
const banned = claim('measure', one, { ...from, confidence: 0.5 });
const again = claim('measure', two, { ...from, confidence: 0.9 });
const event = claim('event', one, { ...from, at: 9, confidence: 0.4, quote: 'Paris sent a note' });
const judged = claim('assessment', one, { ...from, at: 20, confidence: 0.4 });
const claims = [again, judged, event, banned];
const list = (decisions = [decision('accept', [judged.key], 1)], actors: string[] = []) =>
  worklistOf(knownOf({ articles: [one, two], claims, decisions }), actors);

describe('the worklist', () => {
  test('begins with what is weighty and doubtful, says why, and leaves out what was decided on', () => {
    expect(
      list().map(({ key, weight, doubt, priority, why }) => ({ key, weight, doubt, priority, why })),
    ).toEqual([
      { key: banned.key, weight: 2, doubt: 0.5, priority: 1, why: ['one of 2 sources', 'measure in force'] },
      { key: event.key, weight: 1, doubt: 0.6, priority: 0.6, why: ['sole source'] },
      { key: again.key, weight: 2, doubt: 0.1, priority: 0.2, why: ['one of 2 sources', 'measure in force'] },
    ]);
  });

  test('is of the records of the actors asked for', () => {
    expect(list([], ['FRA', 'EGY'])).toHaveLength(4);
    expect(list([], ['FRA', 'ITA'])).toEqual([]);
  });

  test('leaves out what was rejected', () => {
    expect(list([decision('reject', [event.key], 1)]).map(({ key }) => key)).not.toContain(event.key);
  });

  test('tells how far a thing is so: what was denied or is only planned was not agreed', () => {
    const agreements = (
      ['denied', 'planned', 'alleged', 'conditional', 'called-for', 'happened'] as const
    ).map((status, at) => claim('agreement', one, { status, at: 30 + at }));
    const told = worklistOf(knownOf({ articles: [one], claims: agreements, decisions: [] }), []);
    expect(told.map(({ state }) => state).sort()).toEqual([
      'agreed',
      'agreed (alleged)',
      'agreed (called for)',
      'agreed (conditional)',
      'agreed (planned)',
      'not agreed',
    ]);
  });
});
