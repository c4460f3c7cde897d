import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../names/find.ts';
import { nameModel } from '../names/testing.ts';
import { sentencesIn } from '../testing.ts';
import { findChains } from './index.ts';

function chains(text: string): string[][] {
  const sentences = sentencesIn(text);
  return findChains(sentences, findNames(sentences, nameModel()), nameModel()).map(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  );
}

/** The chain that has a mention. */
const with_ = (text: string, words: string): string[] =>
  chains(text).find((chain) => chain.includes(words)) ?? [];

describe('findChains', () => {
  it('joins a full name, the family name and the pronoun', () => {
    const text = 'Ana Rivera arrived in Lima on Monday. Rivera met the mayor. She left the same day.';
    expect(with_(text, 'Ana Rivera')).toEqual(['Ana Rivera', 'Rivera', 'She']);
  });

  it('keeps two persons of different gender apart', () => {
    const text = 'Ms. Rivera thanked Mr. Novak. He praised the deal.';
    expect(with_(text, 'He')).toEqual(['Mr. Novak', 'He']);
  });

  it('joins an abbreviation to what it stands for', () => {
    const text = 'The International Atomic Energy Agency met in Vienna. The IAEA rejected the plan.';
    expect(with_(text, 'The IAEA')).toEqual(['The International Atomic Energy Agency', 'The IAEA']);
  });

  it('joins the office to the name that it came with', () => {
    const text =
      'President Kwame Asante spoke in Accra. Reporters waited outside. The president took no questions.';
    expect(with_(text, 'The president')).toEqual(['President Kwame Asante', 'The president']);
  });

  it('does not join the object to the subject unless the pronoun says so', () => {
    expect(with_('Carlos Ruiz praised him.', 'Carlos Ruiz')).toEqual([]);
    expect(with_('Carlos Ruiz praised himself.', 'Carlos Ruiz')).toEqual(['Carlos Ruiz', 'himself']);
  });

  it('takes nobody for the subject of the weather or of a frame', () => {
    expect(with_('Japan protested. It is clear that the talks failed.', 'It')).toEqual([]);
  });

  it('is empty for an empty report', () => {
    expect(findChains([], [], nameModel())).toEqual([]);
  });
});

describe('what always holds of chains', () => {
  const word = fc.constantFrom(
    'Ana',
    'Rivera',
    'she',
    'he',
    'it',
    'the',
    'city',
    'Seoul',
    'said',
    '.',
    'They',
    'WTO',
    ',',
  );
  const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

  it('no mention is in two chains, each chain has two or more, in order of the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const sentences = sentencesIn(text);
        const found = findChains(sentences, findNames(sentences, nameModel()), nameModel());
        const all = found.flatMap(({ mentions }) =>
          mentions.map(({ sentence, head }) => `${sentence}:${head}`),
        );
        expect(new Set(all).size).toBe(all.length);
        for (const { mentions } of found) {
          expect(mentions.length).toBeGreaterThan(1);
          const starts = mentions.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});
