import { describe, expect, test } from 'vitest';
import { whenText as printed } from '../../src/assess/index.ts';
import type { When } from './api/index.ts';
import {
  daysBetween,
  oneLine,
  partiesText,
  saysItself,
  shifted,
  signed,
  stepText,
  whenText,
  wordText,
} from './words.ts';

const when = (from: string | null, to: string | null, grain: When['grain'] = 'day'): When => ({
  from,
  to,
  grain,
  text: '',
  basis: 'stated',
  doubtful: false,
});

describe('words of the app', () => {
  test('dates read as the command line prints them', () => {
    const dates = [
      when('2017-10-31', '2017-10-31'),
      when('2017-11-01', '2017-11-30', 'month'),
      when('2017-11-12', '2017-11-14'),
      when('2016-01-01', '2016-12-31', 'year'),
      when(null, '2017-10-31'),
      when('2017-07-01', null, 'month'),
      when('2017-12-30', '2018-01-02'),
      when(null, null),
    ];
    expect(dates.map(whenText)).toEqual(dates.map((date) => printed(date as Parameters<typeof printed>[0])));
  });

  test('days are counted over months and leap days', () => {
    expect(shifted('2016-03-01', -1)).toBe('2016-02-29');
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  });

  test('a quote cannot turn the text around it, nor break its line', () => {
    expect(oneLine(' a\n\tb \u202ec ')).toBe('a b \ufffdc');
  });

  test('who does it to whom is told once, as the command line prints it', () => {
    const party = (code: string) => ({ code, name: code, sector: null, person: null, office: null });
    const line = { by: [party('KOR'), party('CHN')], to: [party('CHN')] };
    expect(partiesText(line)).toBe('KOR, CHN');
    expect(partiesText({ by: line.to, to: line.by })).toBe('CHN to KOR');
  });

  test('what a quote says itself is not said before it', () => {
    const quote = 'Group tours to the\nsouth were halted';
    expect([
      saysItself(quote, 'halt group tours'),
      saysItself(quote, 'halt flights'),
      saysItself(quote, ''),
    ]).toEqual([true, false, true]);
  });

  test('a step names its kind where its word does not, as the command line prints it', () => {
    expect([
      stepText('measure', 'called-for'),
      stepText('position', 'declines-comment'),
      stepText('denial', 'denied'),
    ]).toEqual(['measure called for', 'declines comment', 'denial']);
  });

  test('voices of no side stand after those of a side', () => {
    expect(wordText({ word: { on: 'one', tellers: ['?', 'CHN'] } })).toBe('CHN and others, not both sides');
    expect(wordText({ word: { on: 'one', tellers: ['CHN'] } })).toBe('one side only: CHN');
    expect(wordText({ word: { on: 'told', tellers: ['?'] } })).toBe('as told by others');
  });

  test('numbers below zero have a minus sign', () => {
    expect([signed(-0.5), signed(0.5)]).toEqual(['−0.50', '+0.50']);
  });
});
