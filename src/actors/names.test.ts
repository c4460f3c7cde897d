import { describe, expect, test } from 'vitest';
import { meant } from './testing.ts';

describe('names of states', () => {
  test.each([
    ['Korea/PROPN/2/nsubj agreed=agree/VERB/0/root', ['Korea: KOR']],
    [
      'North/PROPN/2/compound Korea/PROPN/3/nsubj tested=test/VERB/0/root it/PRON/3/obj',
      ['North Korea: PRK'],
    ],
    ['The/DET/2/det US/PROPN/3/nsubj told=tell/VERB/0/root us/PRON/3/obj', ['US: USA']],
    ['CHINA/PROPN/2/nsubj AGREES=agree/VERB/0/root', ['CHINA: CHN']],
    [
      "China/PROPN/3/nmod:poss 's/PART/1/case position/NOUN/4/nsubj changed=change/VERB/0/root",
      ['China: CHN'],
    ],
    [
      'Russia/PROPN/4/nsubj and/CCONJ/3/cc France/PROPN/1/conj met=meet/VERB/0/root',
      ['Russia: RUS', 'France: FRA'],
    ],
    ['They/PRON/2/nsubj left=leave/VERB/0/root for/ADP/4/case Russia/PROPN/2/obl', ['Russia: RUS']],
  ])('%s', (line, expected) => expect(meant([line])).toEqual(expected));

  test('both ends of a hyphen are states of their own', () => {
    const line =
      'The/DET/5/det Korea/PROPN/5/compound -/PUNCT/4/punct China/PROPN/2/conj relationship/NOUN/0/root';
    expect(meant([line])).toEqual(['Korea: KOR', 'China: CHN']);
  });

  test.each([
    'He/PRON/2/nsubj left=leave/VERB/0/root the/DET/5/det Korean/ADJ/5/amod Peninsula/PROPN/2/obj',
    'The/DET/4/det South/PROPN/4/compound China/PROPN/4/compound Sea/PROPN/5/nsubj froze=freeze/VERB/0/root',
    'Bank/PROPN/4/nsubj of/ADP/3/case China/PROPN/1/nmod grew=grow/VERB/0/root',
    'Air/PROPN/2/compound China/PROPN/3/nsubj grew=grow/VERB/0/root',
    'The/DET/2/det pro/NOUN/4/compound -/PUNCT/4/punct China/PROPN/5/compound party/NOUN/0/root',
    'A/DET/4/det China/PROPN/3/compound -/PUNCT/4/punct based=base/VERB/5/amod man/NOUN/0/root',
  ])('a larger name hides the state: %s', (line) => expect(meant([line])).toEqual([]));

  test('a newspaper is itself and not the state in its name', () => {
    const line =
      'The/DET/3/det China/PROPN/3/compound Daily/PROPN/4/nsubj said=say/VERB/0/root so/ADV/4/advmod';
    expect(meant([line])).toEqual(['China Daily: CHN JRN']);
  });
});

describe('names that mean something else as often', () => {
  test('a surname is no state', () => {
    const line = 'Michael/PROPN/3/nsubj Jordan/PROPN/1/flat scored=score/VERB/0/root';
    expect(meant([line])).toEqual([]);
  });
  test('a bird is no state', () => {
    expect(meant(['Turkey/NOUN/2/nsubj sells=sell/VERB/0/root'])).toEqual([]);
  });
  test('a preposition asks for the state', () => {
    expect(meant(['Aid/NOUN/0/root to/ADP/3/case Jordan/PROPN/1/nmod'])).toEqual(['Jordan: JOR']);
  });
  test('another state beside it vouches for it', () => {
    const line = 'Turkey/PROPN/4/nsubj and/CCONJ/3/cc Russia/PROPN/1/conj agreed=agree/VERB/0/root';
    expect(meant([line])).toEqual(['Turkey: TUR', 'Russia: RUS']);
  });
  test('its adjective anywhere in the report vouches for it', () => {
    const lines = [
      'Turkey/PROPN/2/nsubj agreed=agree/VERB/0/root',
      'The/DET/3/det Turkish/ADJ/3/amod government/NOUN/4/nsubj signed=sign/VERB/0/root',
    ];
    expect(meant(lines)).toEqual(['Turkey: TUR', 'The Turkish government: TUR GOV']);
  });
});
