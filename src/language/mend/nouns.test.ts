import { expect, test } from 'vitest';
import { mended } from './testing.ts';

test('a participle before the article has the noun for its object', () => {
  const at = mended('It has not agreed to a deal or given a promise on those matters," the ministry said.');
  expect(at('given')).toMatchObject({ deprel: 'conj', head: { form: 'agreed' } });
  expect(at('promise')).toMatchObject({ deprel: 'obj', head: { form: 'given' } });
});

test('a participle with its doer tells of the new noun right before it', () => {
  const at = mended('"The two agreed," the trade ministry said in a statement jointly issued by Chile.');
  expect(at('issued')).toMatchObject({ deprel: 'acl', head: { form: 'statement' } });
  expect(mended('The minister arrived in a car followed by guards.')('followed').deprel).not.toBe('root');
});

test('a word like its own past tells of the noun that was taken for a part of it', () => {
  const at = mended('Peru rejected a price set from outside.');
  expect(at('price')).toMatchObject({ deprel: 'obj', head: { form: 'rejected' } });
  expect(at('set')).toMatchObject({ upos: 'VERB', deprel: 'acl', head: { form: 'price' } });
  expect(mended('Peru bought a chess set of gold.')('set').upos).toBe('NOUN');
});

test('between takes two, also where the first is described', () => {
  const at = mended(
    'They met after talks held between Luis Vaca, a head of the presidential staff and Ana Quispe, Chilean deputy trade minister.',
  );
  expect(at('Ana')).toMatchObject({ deprel: 'conj', head: { form: 'Luis' } });
  expect(at('minister').head?.form).toBe('Ana');
});

test('it is the talks that are mediated, and not the two', () => {
  const at = mended('Talks between the two, mediated by the Union, have stalled.');
  expect(at('mediated').head?.form).toBe('Talks');
  const near = mended('Talks between the rebels, backed by Chad, and the army have stalled.');
  expect(near('backed').head?.form).toBe('rebels');
});

test('a day at the beginning leaves the verb its subject', () => {
  const at = mended('In May Peruvian soldiers crossed what the government called a line.');
  expect(at('soldiers')).toMatchObject({ deprel: 'nsubj', head: { form: 'crossed' } });
  expect(at('May')).toMatchObject({ deprel: 'obl', head: { form: 'crossed' } });
});

test('what a clause behind whose asks for is its object', () => {
  const at = mended(
    'Four Peruvian sailors whose release Chile had demanded in May were handed over on Monday.',
  );
  expect(at('release')).toMatchObject({ deprel: 'obj', head: { form: 'demanded' } });
  expect(at('demanded')).toMatchObject({ deprel: 'acl:relcl', head: { form: 'sailors' } });
  const named = mended(
    'Ten Peruvian soldiers whose freedom Duarte promised at the meeting were flown to Lima.',
  );
  expect(named('Duarte')).toMatchObject({ deprel: 'nsubj', head: { form: 'promised' } });
  expect(mended('The sailors whose ship sank were freed.')('ship').deprel).toBe('nsubj');
});
