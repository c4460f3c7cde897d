import { expect, test } from 'vitest';
import { sentencesIn } from '../../language/testing.ts';
import { readingsOf } from './relatives.ts';
import { verbFrame } from './verbs.ts';

test('a relative clause may be about any noun of the phrase before it, nearest first', () => {
  const text = 'Nigeria has not lifted the ban on rice from Benin which it imposed in 2019.';
  const verb = sentencesIn(text)[0]?.tokens.find((t) => t.form === 'imposed');
  if (!verb) throw new Error('no verb');
  const readings = readingsOf(verbFrame(verb));
  expect(readings.map((one) => one.patients[0]?.form)).toEqual(['Benin', 'rice', 'ban']);
  expect(readings[2]?.obliques.map((o) => o.token.form)).toEqual(expect.arrayContaining(['rice', 'Benin']));
});
