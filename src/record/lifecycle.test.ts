import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { foldRecords } from './fold.ts';
import { article, claim, day, state } from './testing.ts';

const first = article('1', '2021-03-10T09:00');
const second = article('2', '2021-06-01', 'Sample Press');
const third = article('3', '2021-09-20');
const fold = (...claims: Claim[]): RecordEntry[] => foldRecords([first, second, third], claims);
const france = { by: [state('FRA', 'France')] };
const egypt = { to: [state('EGY', 'Egypt')] };

describe('the life of a measure', () => {
  const ban = (from: typeof first, step: 'imposed' | 'eased', quote: string, when: ReturnType<typeof day>) =>
    claim('measure', from, { ...france, ...egypt, quote, when, detail: { what: 'ban on grain', step } });

  test('what is imposed once more after it was eased is a step of its own, and the state', () => {
    const [record] = fold(
      ban(first, 'imposed', 'France banned grain from Egypt', day('2021-03-09')),
      ban(second, 'eased', 'France eased its ban on grain', day(null, '2021-06-01')),
      ban(third, 'imposed', 'France has banned grain from Egypt again', day(null, '2021-09-20')),
    );
    expect(record?.history.map(({ step }) => step)).toEqual(['imposed', 'eased', 'imposed']);
    expect(record?.step).toBe('imposed');
  });
  test('a ban of which it is told later, without a day, is the old one', () => {
    const [record] = fold(
      ban(first, 'imposed', 'France banned grain from Egypt', day('2021-03-09')),
      ban(second, 'eased', 'France eased its ban on grain', day(null, '2021-06-01')),
      ban(third, 'imposed', 'France had banned grain from Egypt', day(null, '2021-09-20')),
    );
    expect(record?.step).toBe('eased');
  });
});

describe('the life of a promise', () => {
  test('what is told by its month to be kept comes after the day of that month on which it was made', () => {
    const promise = (from: typeof first, step: 'made' | 'kept', when: ReturnType<typeof day>): Claim =>
      claim('commitment', from, { ...france, when, detail: { what: 'object to the canal', step } });
    const [record] = fold(
      promise(first, 'made', day('2021-03-10', '2021-03-10', 'speech')),
      promise(second, 'kept', day('2021-03-01', '2021-03-31')),
    );
    expect(record?.history.map(({ step }) => step)).toEqual(['made', 'kept']);
  });
});

describe('a word of which it is only told that it was broken', () => {
  const made = (at: number, wish = {}): Claim =>
    claim('commitment', first, { ...france, at, detail: { what: 'close the canal' }, ...wish });
  const broken = (at: number): Claim =>
    claim('commitment', first, {
      ...france,
      at,
      status: 'alleged',
      detail: { what: 'his word', step: 'broken' },
    });

  test('is the promise told right before', () => {
    const [record, ...others] = fold(made(0), broken(90));
    expect(others).toEqual([]);
    expect(record?.step).toBe('broken');
  });
  test('is none that stands far off, comes after it, or is only announced', () => {
    expect(fold(made(0), broken(900))).toHaveLength(2);
    expect(fold(made(90), broken(0))).toHaveLength(2);
    expect(fold(made(0, { status: 'planned' }), broken(90))).toHaveLength(2);
  });
});

describe('dates that do not agree', () => {
  test('a stance told again on another day is not doubtful', () => {
    const stance = (from: typeof first, on: string): Claim =>
      claim('position', from, {
        ...france,
        when: day(on, on, 'speech'),
        detail: { on: 'the dam on the river' },
      });
    const [record] = fold(stance(first, '2021-03-10'), stance(second, '2021-06-01'));
    expect(record?.claims).toHaveLength(2);
    expect(record?.when?.doubtful).toBe(false);
  });
  test('two windows of a few days that agree only in part make the day of a meeting doubtful', () => {
    const meeting = (from: typeof first, when: ReturnType<typeof day>, at = 0): Claim =>
      claim('meeting', from, {
        reciprocal: true,
        when,
        at,
        detail: { occasion: 'Lima forum', step: 'planned' },
      });
    const [record] = fold(
      meeting(first, day('2021-04-10', '2021-04-11')),
      meeting(first, day('2021-04-11', '2021-04-12'), 5),
    );
    expect(record?.when?.doubtful).toBe(true);
    expect(record?.contradictions).toMatchObject([{ on: 'when' }]);
  });
});

describe('what says only that it is about what was told before', () => {
  test('a denial "on those points" is the one before it in the report', () => {
    const denial = (of: string, at: number): Claim =>
      claim('denial', first, { ...france, status: 'denied', at, detail: { of }, when: day('2021-03-10') });
    expect(
      fold(denial('promised anything on the canal', 0), denial('given a commitment on those points', 9)),
    ).toHaveLength(1);
  });
  test('a stance on "the matter" is one with the stance on its issue of the same day', () => {
    const stance = (from: typeof first, on: string): Claim =>
      claim('position', from, {
        ...france,
        issues: ['canal tolls'],
        when: day('2021-03-10', '2021-03-10', 'speech'),
        detail: { on, stance: 'declines-comment' },
      });
    expect(fold(stance(first, 'matter'), stance(second, 'new canal tolls'))).toHaveLength(1);
  });
  test('a meeting that a report opens with, without day or people, is the one that it tells of behind', () => {
    const meeting = (at: number, quote: string, when: ReturnType<typeof day>): Claim =>
      claim('meeting', first, { reciprocal: true, at, quote, when, detail: { level: 'ministers' } });
    const records = fold(
      meeting(0, 'The ministers have met for the first time in a year', day(null, '2021-03-10')),
      meeting(60, 'They met in Lima on Monday', day('2021-03-08')),
    );
    expect(records).toHaveLength(1);
  });
  test('that they have met three times is no one meeting', () => {
    const meeting = (at: number, quote: string, when: ReturnType<typeof day>): Claim =>
      claim('meeting', first, { reciprocal: true, at, quote, when, detail: { level: 'ministers' } });
    const records = fold(
      meeting(0, 'The ministers have met three times', day(null, '2021-03-10')),
      meeting(60, 'They met in Lima on Monday', day('2021-03-08')),
    );
    expect(records).toHaveLength(2);
  });
});
