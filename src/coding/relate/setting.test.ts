import { describe, expect, it } from 'vitest';
import { loadRelatorData } from '../../cli/data.ts';
import { createRelator } from '../../relate.ts';

const relator = createRelator(loadRelatorData({ learned: false }));

/** What governs the votes of a word of a sentence. */
const settingsOf = (sentence: string, word: string): string[] =>
  relator
    .read({ uid: '1', sentence, source: 'Peru', target: 'Chile' })
    .votes.filter((vote) => vote.match.token.lower === word)
    .flatMap((vote) => [...vote.setting]);

describe('settingOf', () => {
  it('hears the verb that governs an act', () => {
    expect(settingsOf('Peru agreed to aid Chile.', 'aid')).toContain('agree');
  });

  it.each([
    ['Peru agreed to aid Chile after soldiers had attacked a village.', 'attacked'],
    ['Peru refused to help Chile while miners attacked a village.', 'attacked'],
    ['Peru threatened Chile, whose navy had attacked a trawler.', 'attacked'],
  ])('leaves a clause that tells of an act of its own alone: %s', (sentence, word) => {
    expect(settingsOf(sentence, word)).toEqual([]);
  });
});
