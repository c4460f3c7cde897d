import { describe, expect, test } from 'vitest';
import type { Claim, Sentence } from '../api/index.ts';
import { blocksOf, inLanes } from './marks.ts';

const TEXT = 'Head line\n\nOne said that two agreed to meet. Nothing here.';
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const claim = (id: string, words: string, trigger: string): Claim =>
  ({ id, kind: 'event', evidence: { ...at(words), trigger: at(trigger) } }) as Claim;
const sentence = (index: number, words: string, reason: string | null): Sentence => ({
  index,
  ...at(words),
  coded: reason === null,
  reason,
});
const outer = claim('outer', 'One said that two agreed to meet', 'said');
const inner = claim('inner', 'two agreed to meet', 'agreed');
const after = claim('after', 'Nothing', 'Nothing');
const article = {
  text: TEXT,
  regions: [
    { kind: 'headline', ...at('Head line') },
    { kind: 'paragraph', ...at('One said that two agreed to meet. Nothing here.') },
  ],
} as const;
const sentences = [
  sentence(0, 'One said that two agreed to meet.', null),
  sentence(1, 'Nothing here.', 'no act'),
];

describe('a report in pieces', () => {
  const blocks = blocksOf(article, sentences, [after, inner, outer]);
  const pieces = blocks.flatMap((block) => block.pieces);

  test('says every letter of its regions once, in order', () => {
    expect(blocks.map((block) => block.pieces.map(({ text }) => text).join(''))).toEqual([
      'Head line',
      'One said that two agreed to meet. Nothing here.',
    ]);
  });

  test('marks each word with all the claims over it', () => {
    const over = (word: string): string[] =>
      pieces.filter(({ text }) => text.includes(word)).flatMap(({ claims }) => claims.map((c) => c.claim.id));
    expect(over('said')).toEqual(['outer']);
    expect(over('agreed')).toEqual(['outer', 'inner']);
    expect(over('here')).toEqual([]);
  });

  test('begins each claim once', () => {
    expect(pieces.flatMap(({ begin }) => begin.map((c) => c.claim.id))).toEqual(['outer', 'inner', 'after']);
  });

  test('keeps the trigger a piece of its own', () => {
    expect(pieces.map(({ text }) => text)).toContain('agreed');
  });

  test('ends each sentence once, with its reason', () => {
    expect(pieces.filter(({ ends }) => ends).map((piece) => piece.sentence?.reason)).toEqual([
      null,
      'no act',
    ]);
  });
});

test('claims that overlap run in different lanes, and a lane is used again behind them', () => {
  expect(inLanes([after, inner, outer]).map(({ claim: { id }, lane }) => [id, lane])).toEqual([
    ['outer', 0],
    ['inner', 1],
    ['after', 0],
  ]);
});
