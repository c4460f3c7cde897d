import { describe, expect, test } from 'vitest';
import type { Claim, Stance } from '../model/claim.ts';
import { article, claim, state, voice } from '../record/testing.ts';
import type { Word } from './dossier.ts';
import { wordOf } from './word.ts';

const march = article('1', '2021-03-10T09:00');
const parties = { by: [state('FRA', 'France')], to: [state('EGY', 'Egypt')] };
const paris = voice('FRA', 'French foreign ministry');
const cairo = voice('EGY', 'Egyptian foreign ministry');

const wordFor = (said: readonly (typeof paris)[]): string[] => {
  const told = claim('measure', march, {
    ...parties,
    said,
    detail: { what: 'a ban', against: 'Egypt', step: 'imposed' },
  });
  return [wordOf([told], ['FRA', 'EGY'], ({ kind }) => kind).on];
};

test('a state vouches for its measure by the word of its offices, not of its firms', () => {
  expect(wordFor([paris])).toEqual(['one']);
  expect(wordFor([{ ...paris, sector: 'BUS' }])).toEqual(['told']);
  expect(wordFor([cairo])).toEqual(['told']);
});

describe('a record of several statements', () => {
  const held = (
    said: typeof paris,
    { by = parties.by, on = 'the dam', stance = 'opposes' as Stance, status = 'happened' as const } = {},
  ): Claim => claim('position', march, { by, said: [said], status, detail: { on, stance } });
  const word = (...claims: Claim[]): Word =>
    wordOf(claims, ['FRA', 'EGY'], ({ detail }) => ('stance' in detail ? detail.stance : ''));

  test('is confirmed by both where both tell the very act that is quoted', () => {
    expect(word(held(paris), held(cairo, { on: 'the dam on the river' })).on).toBe('both');
  });

  test('is one side only where the other has spoken of something else, or for itself', () => {
    const one = { on: 'one', tellers: ['FRA'] };
    expect(word(held(paris), held(cairo, { on: 'fishing rights' }))).toEqual(one);
    expect(word(held(paris), held(cairo, { stance: 'supports' }))).toEqual(one);
    expect(word(held(paris), held(cairo, { by: parties.to }))).toEqual(one);
  });
});
