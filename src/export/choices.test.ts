import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../model/ids.ts';
import { onceADay, withoutText } from './index.ts';
import { actor, claim, context } from './testing.ts';

const told = claim({
  by: [actor('KOR', 'South Korea')],
  to: [actor('CHN', 'China')],
  kind: 'measure',
  detail: { what: 'ban on group tours', against: 'group tours', step: 'imposed' },
  act: { lemma: 'ban', object: { text: 'group tours', start: 10, end: 21 } },
  hedges: [{ text: 'apparently', owner: 'reporter' }],
  issues: ['group tours'],
  said: [
    {
      id: 'v1',
      name: 'a weary ministry',
      code: 'KOR',
      sector: 'GOV',
      anonymous: false,
      verb: 'say',
      direct: false,
    },
  ],
  plover: { event: 'SANCTION', modes: ['ban'], contexts: [], quad: 4, score: -6 },
  evidence: {
    article: 'a_1',
    sentence: 2,
    start: 0,
    end: 30,
    quote: 'South Korea banned group tours',
    trigger: { start: 12, end: 18 },
  },
});

describe('a claim without text', () => {
  test('holds no words of the report, and all of its codes, offsets and numbers', () => {
    const bare = withoutText(told);
    const text = canonicalJson(bare);
    for (const words of ['group tours', 'apparently', 'weary', 'banned', 'Tuesday'])
      expect(text).not.toContain(words);
    expect(bare).toMatchObject({
      id: told.id,
      key: told.key,
      detail: { step: 'imposed' },
      by: [{ code: 'KOR', name: 'South Korea', start: 0, end: 11 }],
      act: { lemma: 'ban', object: { start: 10, end: 21 } },
      plover: told.plover,
      evidence: { start: 0, end: 30, trigger: { start: 12, end: 18 } },
    });
  });

  test('has the same hash for the same words', () => {
    expect(withoutText(told).evidence.quote).toBe(withoutText(claim({ ...told })).evidence.quote);
    expect(withoutText(told).evidence.quote).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('once a day', () => {
  const key = (fields: object): string => onceADay(claim({ ...told, ...fields }), context);

  test('is one for the same parties, event and day, whatever the words', () => {
    expect(key({ id: 'c_2', confidence: 0.9, issues: [] })).toBe(key({}));
  });

  test('is another for other parties, another event, status or day', () => {
    const others = [
      { by: told.to, to: told.by },
      { by: [{ ...actor('KOR', 'x'), sector: 'MIL' }] },
      { plover: { ...told.plover, modes: [] } },
      { status: 'denied' },
      { when: { ...told.when, from: '2017-10-30' } },
    ];
    expect(new Set([{}, ...others].map(key)).size).toBe(others.length + 1);
  });

  test('takes the day of the report where none is told', () => {
    expect(key({ when: null })).toContain('2017-11-02');
  });
});
