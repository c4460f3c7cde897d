import { expect, test } from 'vitest';
import { mended } from './testing.ts';

test('a bare plural with a clause of its own is the verb of whoever the sentence is about', () => {
  const at = mended(
    'Chile has opposed the purchase, suspecting it is part of a wider scheme and fears it would weaken its navy.',
  );
  expect(at('fears')).toMatchObject({ upos: 'VERB', deprel: 'conj', head: { form: 'opposed' } });
  const near = mended('Peru rejected the report and claims it was misled by Chile.');
  expect(near('claims').head?.form).toBe('rejected');
  expect(mended('Peru denied the reports and claims that it had lied.')('claims').upos).toBe('NOUN');
});

test('what whether opens is the subject of the clause behind it', () => {
  const at = mended('Whether Lima accepted it was not revealed.');
  expect(at('revealed').deprel).toBe('root');
  expect(at('accepted')).toMatchObject({ deprel: 'csubj:pass', head: { form: 'revealed' } });
  expect(at('it')).toMatchObject({ deprel: 'obj', head: { form: 'accepted' } });
});

test('whoever is aware of a thing is somebody', () => {
  const at = mended(
    'Asked when the ferries would be allowed to sail to Chile again, the ministry said it was not aware that there had been any delay.',
  );
  expect(at('it')).toMatchObject({ deprel: 'nsubj', head: { form: 'aware' } });
  expect(at('been')).toMatchObject({ deprel: 'ccomp', head: { form: 'aware' } });
  expect(mended('It was clear that there had been a delay.')('It').deprel).toBe('expl');
});

test('what somebody was let do is no aim of his', () => {
  const at = mended(
    'The traders, who were permitted two weeks ago to sell such goods over the border, have left.',
  );
  expect(at('sell')).toMatchObject({ deprel: 'xcomp', head: { form: 'permitted' } });
  expect(mended('The traders were jailed two weeks ago to please Chile.')('please').deprel).toBe('advcl');
});

test('a first time is when a thing was done, and not what was done', () => {
  const at = mended(
    'It was the first time that a Peruvian leader had written to invite the Chilean premier, according to the office.',
  );
  expect(at('that')).toMatchObject({ deprel: 'mark', head: { form: 'written' } });
  expect(mended('Peru praised the first law that it had passed.')('that').deprel).toBe('obj');
});

test('who voices concern asks, and not who might be at fault', () => {
  const at = mended(
    'Peru voiced concern that Chile might be breaching its duties and asked it to see to it that they were kept.',
  );
  expect(at('asked').head?.form).toBe('voiced');
});

test('what somebody has rejected stands beside what he says he needs', () => {
  const at = mended('Chile says that it wants the canal and has condemned the plan.');
  expect(at('condemned').head?.form).toBe('says');
  const near = mended('Chile says that prices have risen and has rejected the plan.');
  expect(near('rejected').head?.form).toBe(
    mended('Chile says that prices have risen and has drawn up a plan.')('drawn').head?.form,
  );
});
