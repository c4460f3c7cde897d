import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day, state } from './testing.ts';

const first = article('1', '2022-05-24');
const later = article('2', '2023-02-13', 'Sample Press');
const by = [state('FRA', 'France')];
const to = [state('EGY', 'Egypt')];

/** Whether two claims come to stand as told and denied. */
const opposed = (...claims: Claim[]): boolean =>
  foldRecords([first, later], claims).every(({ contradictions }) => contradictions.length > 0);

const alleged = claim('event', first, {
  by,
  to,
  status: 'alleged',
  at: 10,
  quote: 'France attacked the Isis',
});
const promised = claim('commitment', first, { by, at: 10, detail: { what: 'keep other states out of it' } });
const denial = (of: string, at = 90): Claim =>
  claim('denial', first, { by, status: 'denied', at, detail: { of }, quote: `France denied ${of}` });

describe('a denial in few words', () => {
  test('answers what is alleged right before it in the same report', () => {
    expect(opposed(alleged, denial('it'))).toBe(true);
    expect(opposed(alleged, denial('that it had struck the boat'))).toBe(true);
    expect(opposed(alleged, denial('it', 330))).toBe(true);
  });
  test('answers a promise only where it is of a promise', () => {
    expect(opposed(promised, denial('that there had been such a promise'))).toBe(true);
    expect(opposed(promised, denial('it'))).toBe(false);
  });
  test('answers nothing that stands far before it, or behind it', () => {
    expect(opposed(alleged, denial('it', 2000))).toBe(false);
    expect(opposed(alleged, denial('it', 2))).toBe(false);
  });
});

describe('what is told as not being so', () => {
  const flights = { by, to, quote: 'French jets flew over the islands', detail: {} };
  const flown = claim('event', first, { ...flights, when: day(null, '2022-05-24') });
  const notFlown = (from: typeof first) =>
    claim('event', from, {
      ...flights,
      status: 'denied',
      at: 200,
      when: day(null, from.published, 'inferred'),
    });
  test('contradicts what is told of the same time', () => {
    expect(opposed(flown, notFlown(first))).toBe(true);
  });
  test('does not contradict what was told long before', () => {
    expect(opposed(flown, notFlown(later))).toBe(false);
  });
  test('contradicts nothing of another kind', () => {
    const talks = claim('meeting', first, {
      by: [...by, ...to],
      reciprocal: true,
      status: 'denied',
      at: 200,
      quote: 'no talks as long as French jets fly over the islands',
    });
    expect(opposed(flown, talks)).toBe(false);
  });
});
