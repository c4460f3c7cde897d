import { describe, expect, test } from 'vitest';
import { meant } from './testing.ts';

describe('its', () => {
  test('is of who tells of what several have done', () => {
    const line =
      'China/PROPN/2/nsubj says=say/VERB/0/root any/DET/4/det steps=step/NOUN/6/nsubj:pass were=be/AUX/6/aux:pass taken=take/VERB/2/ccomp by/ADP/9/case its/PRON/9/nmod:poss banks=bank/NOUN/6/obl:agent';
    expect(meant([line]).at(-1)).toBe('its: CHN');
  });
  test('is of who fears what a thing will take from it', () => {
    const line =
      'Japan/PROPN/2/nsubj fears=fear/VERB/0/root the/DET/4/det canal/NOUN/6/nsubj will/AUX/6/aux cut/VERB/2/ccomp its/PRON/8/nmod:poss share/NOUN/6/obj';
    expect(meant([line])).toEqual(['Japan: JPN', 'its: JPN']);
  });
  test('is open where a thing may have it too', () => {
    const line =
      'Japan/PROPN/2/nsubj fears=fear/VERB/0/root the/DET/4/det bank/NOUN/6/nsubj will/AUX/6/aux cut/VERB/2/ccomp its/PRON/8/nmod:poss rate/NOUN/6/obj';
    expect(meant([line])).toEqual(['Japan: JPN']);
  });
  test('is of whose promise it is', () => {
    const line =
      "It/PRON/2/nsubj cited=cite/VERB/0/root Japan/PROPN/5/nmod:poss 's/PART/3/case promise/NOUN/2/obj to/PART/7/mark open/VERB/5/acl its/PRON/9/nmod:poss ports=port/NOUN/7/obj";
    expect(meant([line])).toEqual(['Japan: JPN', 'its: JPN']);
  });
  test.each(['demand', 'call'])('is not of whose %s to another one it is', (noun) => {
    const line = `It/PRON/2/nsubj cited=cite/VERB/0/root Japan/PROPN/5/nmod:poss 's/PART/3/case ${noun}/NOUN/2/obj to/PART/7/mark open/VERB/5/acl its/PRON/9/nmod:poss ports=port/NOUN/7/obj`;
    expect(meant([line])).toEqual(['Japan: JPN']);
  });
});

test('it goes on with whose thing the clause is about', () => {
  const line =
    'The/DET/2/det canal/NOUN/4/nsubj will/AUX/4/aux cut/VERB/8/ccomp its/PRON/6/nmod:poss share/NOUN/4/obj Japan/PROPN/8/nsubj fears=fear/VERB/0/root';
  expect(meant([line])).toEqual(['Japan: JPN']);
  const relative =
    'Japan/PROPN/2/nsubj lost=lose/VERB/0/root its/PRON/4/nmod:poss share/NOUN/2/obj of/ADP/7/case the/DET/7/det river/NOUN/4/nmod on/ADP/9/case which/PRON/11/obl it/PRON/11/nsubj depends=depend/VERB/7/acl:relcl';
  expect(meant([relative])).toContain('it: JPN');
});
