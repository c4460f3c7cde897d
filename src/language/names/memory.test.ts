import { describe, expect, it } from 'vitest';
import { NAME_TYPES, type NameType } from '../../model/named.ts';
import { sentencesIn } from '../testing.ts';
import { cluesOf } from './clues.ts';
import { type Guess, LEAST, Memory } from './memory.ts';
import { nameModel } from './testing.ts';

const { lists } = nameModel();

/** A guess about the first token of a text with that word. */
function guess(text: string, word: string, parts: Partial<Record<NameType, number>>): Guess {
  const [sentence] = sentencesIn(text);
  if (!sentence) throw new Error('no sentence');
  const told = NAME_TYPES.map((type) => parts[type] ?? 0);
  const shares = Float64Array.from([1 - told.reduce((sum, one) => sum + one, 0), ...told]);
  return { clues: cluesOf(sentence.columns, lists), index: sentence.columns.forms.indexOf(word), shares };
}
function decided(own: Guess, others: readonly Guess[]): string {
  const { type, share } = new Memory([own, ...others]).decide(own);
  return share < LEAST ? 'none' : (NAME_TYPES[type - 1] ?? 'none');
}

describe('Memory', () => {
  const doubtful = guess('Rivera was right.', 'Rivera', { place: 0.5, person: 0.4 });

  it('leaves a place that no other has the word of as it is', () => {
    expect(decided(doubtful, [])).toBe('place');
    expect(decided(doubtful, [guess('Oslo agreed.', 'Oslo', { person: 0.9 })])).toBe('place');
  });

  it('settles the type together with other places of the word', () => {
    expect(decided(doubtful, [guess('They asked Rivera.', 'Rivera', { person: 0.9 })])).toBe('person');
  });

  it('hears a longer name that has the word as a part', () => {
    expect(decided(doubtful, [guess('Ana Rivera met them.', 'Ana', { person: 0.9 })])).toBe('person');
  });

  it('takes for no name what is none by itself, however sure the others are', () => {
    const none = guess('The Rivera plan failed.', 'Rivera', { person: 0.05 });
    expect(decided(none, [guess('They asked Rivera.', 'Rivera', { person: 0.9 })])).toBe('none');
  });
});
