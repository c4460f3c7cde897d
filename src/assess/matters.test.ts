import { describe, expect, test } from 'vitest';
import { article, claim, day, state, voice } from '../record/testing.ts';
import { knownOf } from './known.ts';
import { matterInFull, mattersOf } from './matters.ts';

const FRA = state('FRA', 'France');
const EGY = state('EGY', 'Egypt');
const NOR = state('NOR', 'Norway');
const report = article('1', '2021-03-10T09:00');
const stance = (at: number, by: typeof FRA, issues: readonly string[]) =>
  claim('position', report, {
    by: [by],
    to: [by === FRA ? EGY : FRA],
    said: [voice(by.code, 'the ministry')],
    quote: `stance ${at}`,
    when: day(`2021-03-0${at}`),
    issues,
    at,
  });
const known = knownOf({
  articles: [report],
  claims: [
    stance(1, FRA, ['grain exports']),
    stance(2, EGY, ['grain exports']),
    stance(3, NOR, ['Arctic fishing']),
    claim('event', report, {
      by: [FRA],
      to: [EGY],
      quote: 'met on it',
      when: day('2021-03-05'),
      issues: ['grain exports'],
      at: 5,
    }),
  ],
});

describe('matters', () => {
  test('come with their records and parties, the most frequent first', () => {
    expect(mattersOf(known).map(({ issue, records, actors }) => [issue, records, actors])).toEqual([
      ['grain exports', 3, ['EGY', 'FRA']],
      ['Arctic fishing', 1, ['FRA', 'NOR']],
    ]);
    expect(mattersOf(known, 'EGY').map(({ issue }) => issue)).toEqual(['grain exports']);
  });

  test('tell where everybody stands, and what else there is', () => {
    const matter = matterInFull(known, 'grain exports');
    expect(matter?.standings.map(({ holder, lines }) => [holder.name, lines.length])).toEqual([
      ['Egypt', 1],
      ['France', 1],
    ]);
    expect(matter?.lines.map(({ kind }) => kind)).toEqual(['event']);
  });

  test('are none where no report names them', () => {
    expect(matterInFull(known, 'wheat')).toBeNull();
  });
});
