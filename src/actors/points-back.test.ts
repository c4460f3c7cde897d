import { describe, expect, test } from 'vitest';
import { meant } from './testing.ts';

/** What the last line of a report adds to who is meant. */
const texts = (...lines: string[]): string[] => meant(lines).slice(meant(lines.slice(0, -1)).length);

const PAIR =
  'Japan/PROPN/4/nsubj and/CCONJ/3/cc China/PROPN/1/conj met=meet/VERB/0/root in/ADP/6/case May/PROPN/4/obl';

describe('neither', () => {
  const line = 'Neither/PRON/2/nsubj agreed=agree/VERB/0/root';
  test('points to the pair that was put together', () =>
    expect(texts(PAIR, line)).toEqual(['Neither: JPN & CHN']));
  test('points to no states where two others were told of', () => {
    const others =
      'Two/NUM/2/nummod men=man/NOUN/4/nsubj:pass/NNS were/AUX/4/aux:pass held=hold/VERB/0/root there/ADV/4/advmod';
    expect(texts(PAIR, others, line)).toEqual([]);
  });
});

describe('what two have between them', () => {
  const line = (thing: string): string =>
    `Japan/PROPN/2/nsubj cancelled=cancel/VERB/0/root their/PRON/4/nmod:poss ${thing}=${thing}/NOUN/2/obj`;
  test('is of whoever acts and of the other one', () =>
    expect(texts(PAIR, line('meeting'))).toEqual(['Japan: JPN', 'their: JPN & CHN']));
  test('other things are not', () => expect(texts(PAIR, line('order'))).toEqual(['Japan: JPN']));
});

describe('for what somebody is thanked or blamed', () => {
  const line = (verb: string, thing: string): string =>
    `Japan/PROPN/2/nsubj ${verb}=${verb}/VERB/0/root China/PROPN/2/obj over/ADP/6/case its/PRON/6/nmod:poss ${thing}=${thing}/NOUN/2/obl`;
  test.each([
    ['criticise', 'ban', 'CHN'],
    ['criticise', 'citizen', 'JPN'],
    ['consult', 'ban', 'JPN'],
  ])('%s over its %s: %s', (verb, thing, code) =>
    expect(texts(line(verb, thing)).at(-1)).toBe(`its: ${code}`),
  );
});

test('a clause without a pronoun in front goes on with whose sentence it is', () => {
  const line = (verb: string): string =>
    `Japan/PROPN/2/nsubj eased=ease/VERB/0/root curbs=curb/NOUN/2/obj it/PRON/5/nsubj ${verb}=${verb}/VERB/3/acl:relcl`;
  expect(texts(line('design'))).toEqual(['Japan: JPN', 'it: JPN']);
  expect(texts(line('cause'))).toEqual(['Japan: JPN']);
});
