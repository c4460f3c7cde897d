import { describe, expect, test } from 'vitest';
import { meant } from './testing.ts';

const BEFORE =
  'Japan/PROPN/2/nsubj suspects=suspect/VERB/0/root Turkey/PROPN/2/obj of/ADP/5/mark cheating=cheat/VERB/2/advcl';

/** What the last mention of the second sentence means. */
const last = (line: string, before = BEFORE): string | undefined => meant([before, line]).at(-1);

describe('the country', () => {
  test('is not the state that acts on it', () => {
    const line =
      'Turkish/ADJ/2/amod banks=bank/NOUN/3/nsubj sold=sell/VERB/0/root bonds=bond/NOUN/3/obj to/ADP/7/case the/DET/7/det country/NOUN/3/obl';
    expect(last(line)).toBe('the country: JPN');
  });

  test('is not the state whose forces are in it', () => {
    const line =
      'It/PRON/2/nsubj:pass made=make/VERB/0/root with/ADP/4/case Korea/PROPN/2/obl by/ADP/7/case French/ADJ/7/amod forces=force/NOUN/2/obl:agent in/ADP/10/case the/DET/10/det country/NOUN/7/nmod';
    expect(last(line)).toBe('the country: KOR');
  });

  test('may be that of a body beside the forces that are in it', () => {
    const line =
      'It/PRON/2/nsubj:pass made=make/VERB/0/root by/ADP/5/case Korean/ADJ/5/amod companies=company/NOUN/2/obl:agent and/CCONJ/8/cc the/DET/8/det command/NOUN/5/conj of/ADP/11/case French/ADJ/11/amod forces=force/NOUN/8/nmod in/ADP/14/case the/DET/14/det country/NOUN/8/nmod';
    expect(last(line)).toBe('the country: KOR');
  });

  test('is left open between two states of which neither acts', () => {
    const line =
      'Prices=price/NOUN/2/nsubj fell=fall/VERB/0/root in/ADP/5/case the/DET/5/det country/NOUN/2/obl';
    expect(last(line)).toBe('Turkey: TUR');
  });

  test('may own what its own government speaks of', () => {
    const line =
      "Tokyo/PROPN/2/nsubj said=say/VERB/0/root the/DET/4/det country/NOUN/6/nmod:poss 's/PART/4/case exports=export/NOUN/7/nsubj fell=fall/VERB/2/ccomp";
    expect(last(line, 'It/PRON/2/nsubj rained=rain/VERB/0/root')).toBe('the country: JPN');
  });
});

describe('a word that several states share', () => {
  test.each([
    ['The/DET/2/det kingdom/NOUN/3/nsubj protested=protest/VERB/0/root', 'Jordan and Turkey met', 'JOR'],
    [
      'The/DET/3/det island/NOUN/3/compound nation/NOUN/4/nsubj protested=protest/VERB/0/root',
      'Japan and Turkey met',
      'JPN',
    ],
  ])('%s', (line, before, code) => {
    const [one, , other] = before.split(' ');
    const first = `${one}/PROPN/4/nsubj and/CCONJ/3/cc ${other}/PROPN/1/conj met=meet/VERB/0/root`;
    expect(last(line, first)).toMatch(new RegExp(`: ${code}$`));
  });

  test('is left open where two that were named share it, or none', () => {
    const line =
      'The/DET/4/det East/ADJ/4/amod Asian/ADJ/4/amod country/NOUN/5/nsubj protested=protest/VERB/0/root';
    const two = 'Japan/PROPN/4/nsubj and/CCONJ/3/cc China/PROPN/1/conj met=meet/VERB/0/root';
    const none = 'France/PROPN/2/nsubj left=leave/VERB/0/root';
    expect(last(line, two)).toBe('China: CHN');
    expect(last(line, none)).toBe('France: FRA');
    expect(last(line, 'Japan/PROPN/2/nsubj left=leave/VERB/0/root')).toBe('The East Asian country: JPN');
  });

  test('is no state as part of a name or before another noun', () => {
    const line = 'The/DET/2/det kingdom/NOUN/4/nsubj of/ADP/3/case heaven/NOUN/2/nmod fell=fall/VERB/0/root';
    expect(last(line, 'Amman/PROPN/2/nsubj left=leave/VERB/0/root')).toBe('Amman: JOR');
  });
});
