import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRelatorData } from './cli/data.ts';
import { EVENTS } from './codebook/index.ts';
import { createRelator } from './relate.ts';

const relator = createRelator(loadRelatorData());
const alone = createRelator(loadRelatorData({ learned: false }));
const pair = (sentence: string, source: string, target: string) => ({ uid: '1', sentence, source, target });

/** Sentences of our own, one an event, and PLOVER's rules on what is refused, promised, demanded and ended. */
const CASES = [
  ['Norland has agreed to reopen the border crossing with Sudland.', 'Norland', 'Sudland', 'AGREE'],
  [
    'The Norlander premier met the Sudlander president in Geneva.',
    'The Norlander premier',
    'the Sudlander president',
    'CONSULT',
  ],
  ['Norland praised the decision of Sudland to hold elections.', 'Norland', 'Sudland', 'SUPPORT'],
  ['Norland lifted its ban on imports from Sudland.', 'Norland', 'Sudland', 'CONCEDE'],
  ['Norland and Sudland began joint military exercises on Monday.', 'Norland', 'Sudland', 'COOPERATE'],
  ['Norland provided food aid worth $3 million to Sudland.', 'Norland', 'Sudland', 'AID'],
  ['Norland released forty prisoners from Sudland.', 'Norland', 'prisoners from Sudland', 'RETREAT'],
  ['Norland demanded an apology from Sudland.', 'Norland', 'Sudland', 'REQUEST'],
  ['Norland condemned the attack by Sudland.', 'Norland', 'Sudland', 'ACCUSE'],
  ['Norland rejected a proposal by Sudland.', 'Norland', 'Sudland', 'REJECT'],
  ['Norland threatened to attack Sudland.', 'Norland', 'Sudland', 'THREATEN'],
  [
    'Thousands of workers staged a protest against the government.',
    'Thousands of workers',
    'the government',
    'PROTEST',
  ],
  ['Norland suspended aid to Sudland.', 'Norland', 'Sudland', 'SANCTION'],
  ['Norland mobilised its troops along the border with Sudland.', 'Norland', 'Sudland', 'MOBILIZE'],
  [
    'Police in Norland arrested a journalist from Sudland.',
    'Police in Norland',
    'a journalist from Sudland',
    'COERCE',
  ],
  ['Norland bombed an army base in Sudland.', 'Norland', 'an army base in Sudland', 'ASSAULT'],
  ['Norland refused to meet the envoy of Sudland.', 'Norland', 'the envoy of Sudland', 'REJECT'],
  ['Norland will provide medical aid to Sudland.', 'Norland', 'Sudland', 'AGREE'],
] as const;

describe('relate', () => {
  it.each(CASES)('%s', (sentence, source, target, event) => {
    expect(relator.relate(pair(sentence, source, target)).event).toBe(event);
  });

  it.each([
    ['Norland to send Sudland grain.', 'send', 'AGREE'],
    ['Norland is about to send Sudland grain.', 'send', 'AGREE'],
    ['Norland will not only praise Sudland but thank it.', 'praise', 'AGREE'],
    ['Norland promised to send doctors after rebels murdered two nurses.', 'murdered', 'ASSAULT'],
    ['Norland agreed to pay the nurses, whom rebels had murdered.', 'murdered', 'ASSAULT'],
  ])('%s: what is said of %s', (sentence, word, event) => {
    const { votes } = alone.read(pair(sentence, 'Norland', 'Sudland'));
    expect(votes.filter(({ match }) => match.token.lower === word).map((vote) => vote.event)).toEqual([
      event,
    ]);
  });

  it('gives the mode that the words settle', () => {
    expect(relator.relate(pair('Norland arrested an aide of Sudland.', 'Norland', 'Sudland')).mode).toBe(
      'arrest',
    );
  });

  it('answers, and says so, where a party is not in the sentence', () => {
    const relation = relator.relate(pair('Norland bombed Sudland.', 'Westland', 'Sudland'));
    expect(relation).toMatchObject({ event: 'ASSAULT', located: false });
  });

  it('takes the words for an unknown party as one that need not be there', () => {
    const sentence = 'Two newspapers were ordered to stop printing.';
    expect(relator.relate(pair(sentence, 'An actor', 'Two newspapers')).located).toBe(true);
    expect(relator.relate(pair('Norland went on alert.', 'Norland', 'a recipient')).located).toBe(true);
  });

  it('finds a name as a word, not inside another one', () => {
    const { situated } = relator.read(pair('The Sudlander said Sudland was calm.', 'Sudland', 'An actor'));
    expect(situated.source.head?.index).toBe(3);
  });

  it('refuses an empty sentence by the name of its row', () => {
    expect(() => relator.relate(pair('  ', 'A', 'B'))).toThrow(/1: has an empty sentence/);
  });

  it('gives reasons that are features of the pair', () => {
    const given = pair('Norland condemned Sudland.', 'Norland', 'Sudland');
    const { reasons } = relator.explainRelation(given);
    expect(reasons[0]?.weight).toBeGreaterThan(0);
    expect(reasons.every(({ feature }) => relator.read(given).features.has(feature))).toBe(true);
    expect(alone.explainRelation(given)).toMatchObject({ relation: { event: 'ACCUSE' }, reasons: [] });
  });

  it('answers any words with an event of the codebook and a share', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((s) => s.trim() !== '');
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (sentence, source, target) => {
        const { event, quad, confidence } = relator.relate(pair(sentence, source, target));
        expect(EVENTS[event].quad).toBe(quad);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a sentence of five thousand words', () => {
    const sentence = `Norland attacked Sudland ${'and the town of Eastport '.repeat(1000)}.`;
    expect(relator.relate(pair(sentence, 'Norland', 'Sudland')).located).toBe(true);
  });
});
