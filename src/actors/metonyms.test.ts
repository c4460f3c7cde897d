import { describe, expect, test } from 'vitest';
import { meant } from './testing.ts';

describe('a capital acts', () => {
  test.each([
    ['Seoul/PROPN/2/nsubj announced=announce/VERB/0/root it/PRON/2/obj', ['Seoul: KOR']],
    [
      'Seoul/PROPN/4/nsubj and/CCONJ/3/cc Beijing/PROPN/1/conj reaffirmed=reaffirm/VERB/0/root it/PRON/4/obj',
      ['Seoul: KOR', 'Beijing: CHN'],
    ],
    [
      "Beijing/PROPN/3/nmod:poss 's/PART/1/case policy/NOUN/4/nsubj failed=fail/VERB/0/root",
      ['Beijing: CHN'],
    ],
    ['Its/PRON/2/nmod:poss deal/NOUN/0/root with/ADP/4/case Seoul/PROPN/2/nmod', ['Seoul: KOR']],
    ['Sanctions/NOUN/0/root against/ADP/3/case Moscow/PROPN/1/nmod', ['Moscow: RUS']],
    [
      'Talks/NOUN/0/root between/ADP/3/case Tokyo/PROPN/1/nmod and/CCONJ/5/cc Seoul/PROPN/3/conj',
      ['Tokyo: JPN', 'Seoul: KOR'],
    ],
    ['He/PRON/2/nsubj urged=urge/VERB/0/root Tokyo/PROPN/2/obj', ['Tokyo: JPN']],
    [
      'Seoul/PROPN/3/compound -/PUNCT/3/punct Beijing/PROPN/4/compound ties=tie/NOUN/0/root',
      ['Seoul: KOR', 'Beijing: CHN'],
    ],
  ])('%s', (line, expected) => expect(meant([line])).toEqual(expected));
});

describe('a capital is a place', () => {
  test.each([
    'Talks/NOUN/2/nsubj:pass held=hold/VERB/0/root in/ADP/4/case Seoul/PROPN/2/obl',
    'He/PRON/2/nsubj flew=fly/VERB/0/root to/ADP/4/case Moscow/PROPN/2/obl',
    'His/PRON/2/nmod:poss visit/NOUN/0/root to/ADP/4/case Moscow/PROPN/2/nmod',
    'He/PRON/2/nsubj visited=visit/VERB/0/root Tokyo/PROPN/2/obj',
    'A/DET/5/det Seoul/PROPN/4/compound -/PUNCT/4/punct based=base/VERB/5/amod man/NOUN/0/root',
    'He/PRON/2/nsubj returned=return/VERB/0/root from/ADP/4/case Paris/PROPN/2/obl',
    'In/ADP/2/case Seoul/PROPN/5/obl and/CCONJ/4/cc Beijing/PROPN/2/conj rained=rain/VERB/0/root',
  ])('%s', (line) => expect(meant([line])).toEqual([]));
});
