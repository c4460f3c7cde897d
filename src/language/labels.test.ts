import { describe, expect, test } from 'vitest';
import { labelAt } from './labels.ts';

const labelIn = (text: string): string | null => {
  const label = labelAt(text, 0, text.length);
  return label && `${label.kind}: ${text.slice(0, label.end)}`;
};

describe('labelAt', () => {
  test.each([
    ['Dec. 17: Peru recalls its envoy.', 'day: Dec. 17:'],
    ['March 2014 - Peru recalls its envoy.', 'day: March 2014 -'],
    ['5 May 1998 \u2013 Peru recalls its envoy.', 'day: 5 May 1998 \u2013'],
    ['* Feb. 17 - Peru recalls its envoy.', 'day: * Feb. 17 -'],
    ['1998-1999', 'day: 1998-1999'],
    ['16:45 GMT', 'hour: 16:45 GMT'],
    ['12.20pm: Peru recalls its envoy.', 'hour: 12.20pm:'],
    ['[11:58 a.m. ET] Peru recalls its envoy.', 'hour: [11:58 a.m. ET]'],
    ['Q: Will it?', 'speaker: Q:'],
    [
      'JANE DOE, FOREIGN MINISTER (via translator): We will.',
      'speaker: JANE DOE, FOREIGN MINISTER (via translator):',
    ],
    ['Jane Doe: We will.', 'speaker: Jane Doe:'],
  ])('%s', (text, label) => expect(labelIn(text)).toBe(label));

  test.each([
    'At the summit: They met.',
    'He said: We go.',
    'Seoul: No talks planned',
    '2014 was a bad year for both.',
    'March 5 talks between Peru and Chile failed.',
    'May - long silent - agreed.',
    '15 states took part.',
  ])('%s has none', (text) => expect(labelIn(text)).toBeNull());
});
