import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRelateData } from './cli/data.ts';
import { EVENTS, isMode } from './codebook/index.ts';
import { englishModel } from './language/testing.ts';
import { createRelater } from './relate.ts';

const relater = createRelater(englishModel(), loadRelateData());
const relate = (sentence: string, source: string, target: string) =>
  relater.relate({ uid: '1', sentence, source, target });

describe('relate', () => {
  test.each([
    ['Norway condemned the Peruvian raid on the village.', 'Norway', 'Peruvian', 'ACCUSE'],
    ['Norway agreed to release four Peruvian sailors.', 'Norway', 'four Peruvian sailors', 'AGREE'],
    ['Norway released four Peruvian sailors on Monday.', 'Norway', 'four Peruvian sailors', 'RETREAT'],
    ['Kenyan troops shelled a Somali town, killing nine people.', 'Kenyan troops', 'Somali', 'ASSAULT'],
    ['Kenya refused to sign the treaty with Somalia.', 'Kenya', 'Somalia', 'REJECT'],
    ['Kenya sent food and medicine to Somalia.', 'Kenya', 'Somalia', 'AID'],
    ['Kenya cut off aid to Somalia.', 'Kenya', 'Somalia', 'SANCTION'],
    ['Kenya warned Somalia that it would close the border.', 'Kenya', 'Somalia', 'THREATEN'],
    [
      'The Kenyan president met the Somali prime minister in Oslo.',
      'The Kenyan president',
      'the Somali prime minister',
      'CONSULT',
    ],
    ['Kenya urged Somalia to hold talks.', 'Kenya', 'Somalia', 'REQUEST'],
    ['Thousands rallied in Oslo against the government.', 'Thousands', 'the government', 'PROTEST'],
    ['Police arrested three opposition leaders.', 'Police', 'three opposition leaders', 'COERCE'],
  ])('%s', (sentence, source, target, event) => {
    expect(relate(sentence, source, target)).toMatchObject({
      event,
      located: true,
      quad: EVENTS[event as 'AID'].quad,
    });
  });

  test('says where the words of a party are not in the sentence, and still answers', () => {
    const { located, event, confidence } = relate('Kenya sent food to Somalia.', 'Kenya', 'Uganda');
    expect({ located, event }).toEqual({ located: false, event: 'AID' });
    expect(confidence).toBeGreaterThan(0);
  });

  test("takes 'An actor' and 'a recipient' for parties that nobody names", () => {
    expect(relate('Two villages were shelled.', 'An actor', 'Two villages')).toMatchObject({
      located: true,
      event: 'ASSAULT',
    });
    expect(relate('Kenya imposed a curfew.', 'Kenya', 'a recipient').located).toBe(true);
  });

  test('tells what spoke for an answer, the strongest first', () => {
    const { reasons } = relate('Kenya condemned Somalia.', 'Kenya', 'Somalia');
    const weights = reasons.map(([, weight]) => weight);
    expect(reasons.map(([name]) => name).join(' ')).toMatch(/condemn|ACCUSE/);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test('answers anything with a root, a mode of that root and a share between 0 and 1', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Kenya', 'Kenya met Peru', '', 'the the the', '\ud800', '“'),
    );
    fc.assert(
      fc.property(text, text, text, (sentence, source, target) => {
        const { event, mode, quad, confidence } = relate(sentence, source, target);
        expect(EVENTS[event].quad).toBe(quad);
        expect(mode === null || isMode(event, mode)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
