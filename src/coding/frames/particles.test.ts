import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../language/testing.ts';
import { fullLemma } from './tree.ts';
import { verbFrame } from './verbs.ts';

const frameOf = (text: string, lemma: string) => {
  const verb = sentencesIn(text)[0]?.tokens.find((t) => t.lemma === lemma && t.upos === 'VERB');
  if (!verb) throw new Error(`no verb '${lemma}' in: ${text}`);
  return verbFrame(verb);
};

describe('particles that the tree took for prepositions', () => {
  test('what stands behind them is the object', () => {
    const frame = frameOf('Uganda promised to hand over the suspect to Kenya.', 'hand');
    expect(frame.lemma).toBe('hand over');
    expect(frame.patients.map((t) => t.form)).toEqual(['suspect']);
  });

  test('an envoy is called in, and nobody calls in an envoy', () => {
    const frame = frameOf('Uganda called in the Kenyan ambassador.', 'call');
    expect(frame.lemma).toBe('call in');
    expect(frame.patients.map((t) => t.form)).toEqual(['ambassador']);
  });

  test('a true preposition stays one', () => {
    const frame = frameOf('Uganda marched over the border to Kenya.', 'march');
    expect(fullLemma(frame.predicate)).toBe('march');
    expect(frame.patients).toEqual([]);
  });
});
