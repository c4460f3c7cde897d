import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from '../testing.ts';
import { isTree, mendTrees } from './index.ts';
import { mended } from './testing.ts';

test('a past goes on with a past', () => {
  const at = mended('Lima agreed to reopen its embassy and signed the treaty.');
  expect(at('signed').head?.form).toBe('agreed');
});

test('what is demanded is no past', () => {
  expect(mended('Quito demanded that Lima drop its claims.')('drop')).toMatchObject({
    xpos: 'VB',
    lemma: 'drop',
  });
  expect(mended('Quito said that Lima dropped its claims.')('dropped').xpos).toBe('VBD');
});

test('a charge that is denied at the end hangs on what was told before', () => {
  const at = mended('Peru closed the border in May over its support for rebels, a charge Quito denies.');
  expect(at('closed').head).toBeNull();
  expect(at('denies')).toMatchObject({ deprel: 'acl:relcl', head: { form: 'charge' } });
  expect(at('Quito').deprel).toBe('nsubj');
});

test('whom somebody met is not the same as whom he met before him', () => {
  const at = mended(
    'President Marcos met President Joe Biden and Prime Minister Fumio Kishida in Washington.',
  );
  expect(at('Fumio')).toMatchObject({ deprel: 'conj', head: { form: 'Joe' } });
});

test('what is told by that and a subject of its own stays where it is', () => {
  const at = mended('Quito told Chilean reporters that it had closed its border.');
  expect(at('Quito').head?.form).toBe('told');
});

test('an auxiliary before what is put in belongs to the verb behind it', () => {
  const at = mended('Quito has, it is understood, rejected the request.');
  expect(at('has')).toMatchObject({ deprel: 'aux', head: { form: 'rejected' } });
});

test('who stands behind the verb of a headline says what stands before it', () => {
  expect(mended('Quito rejects the plan, says minister')('minister').deprel).toBe('nsubj');
});

test('who demands suspects, and not what is demanded', () => {
  const at = mended('Lima has demanded the reversal of the decision, suspecting it is part of a plan.');
  expect(at('suspecting')).toMatchObject({ deprel: 'advcl', head: { form: 'demanded' } });
});

test('a participle like its base form makes a perfect behind has', () => {
  const at = mended('The minister insisted the statement has in fact put the past behind the two nations.');
  expect(at('has')).toMatchObject({ deprel: 'aux', head: { form: 'put' } });
  expect(mended('Lima has to put the past behind it.')('has').deprel).toBe('root');
});

test('whatever the words, a mended tree is a tree', () => {
  const words = fc.constantFrom(
    ...'Lima Quito and , a charge denies denied said it agreed to reopen resume signed that drop demanded ready is was .'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (all) => {
      for (const { columns } of mendTrees(sentencesIn(all.join(' '))))
        expect(isTree(columns.heads)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a past behind an infinitive goes on with the past before it', () => {
  const at = mended(
    'Peru on Monday ordered the ambassador of Chile to leave within 24 hours and froze all new trade.',
  );
  expect(at('froze').head?.form).toBe('ordered');
});

test('what is offered may be a verb that looks like a noun', () => {
  const at = mended('Angola and Kenya have offered to broker talks between Peru and Chile.');
  expect(at('broker')).toMatchObject({ xpos: 'VB', deprel: 'xcomp', head: { form: 'offered' } });
  expect(at('talks')).toMatchObject({ deprel: 'obj', head: { form: 'broker' } });
});

test('a name behind a month that opens the sentence is the subject, and the month the time', () => {
  const at = mended('In May Quito raised the duty on rice.');
  expect(at('Quito')).toMatchObject({ deprel: 'nsubj', head: { form: 'raised' } });
  expect(at('May').head?.form).toBe('raised');
  expect(mended('In Quito the ministers met.')('Quito').deprel).toBe('obl');
});

test('who acts in the clause behind a span of time is no one else', () => {
  const at = mended('Peru recalled its envoy, a day after a gunman killed two guards in Quito.');
  expect(at('gunman')).toMatchObject({ deprel: 'nsubj', head: { form: 'killed' } });
  expect(at('killed').deprel).toBe('advcl');
});

test('what has nothing to say does not deny', () => {
  const at = mended('Quito admitted that the boat had left its port but denied that it had been armed.');
  expect(at('denied').head?.form).toBe('admitted');
});

test('a plural behind the name that opens a headline is its verb', () => {
  const at = mended("Chile backs Peru's entry into the bloc.");
  expect(at('backs')).toMatchObject({ xpos: 'VBZ', lemma: 'back', head: null });
  expect(at('Chile')).toMatchObject({ deprel: 'nsubj', head: { form: 'backs' } });
  expect(at('entry')).toMatchObject({ deprel: 'obj', head: { form: 'backs' } });
});

test('what opens a headline before a comma acts with the name behind it', () => {
  const at = mended('Chile, Peru hold talks on fishing');
  expect(at('Chile').deprel).toBe('nsubj');
  expect(at('Peru')).toMatchObject({ deprel: 'conj', head: { form: 'Chile' } });
});

test('what a name tells apart behind an article is a noun', () => {
  const at = mended('The government in Quito shut the Huaquillas crossing with Peru for three days.');
  expect(at('crossing')).toMatchObject({ upos: 'NOUN', deprel: 'obj' });
});

test('a verdict in quotation marks is no part of the claim that it is on', () => {
  const at = mended('Quito rejected as "baseless" Lima\'s claim that its jets had bombed Zarumilla.');
  expect(at('claim')).toMatchObject({ deprel: 'obj', head: { form: 'rejected' } });
});

test('a participle before a noun tells what kind it is', () => {
  const at = mended('Chile flew tents and four tonnes of drinking water to Peru within a day.');
  expect(at('water')).toMatchObject({ deprel: 'nmod', head: { form: 'tonnes' } });
  expect(at('Peru').head?.form).toBe('flew');
});

test('two names before a bare verb that is a noun too are its subjects', () => {
  const at = mended('Chile and Peru sign defence pact in London');
  expect(at('Chile')).toMatchObject({ deprel: 'nsubj', head: { form: 'sign' } });
  expect(at('pact').deprel).toBe('obj');
});

test('a crossing that has a name and an article is a place', () => {
  const at = mended('Peru signed an agreement on the Tumbes crossing on Monday.');
  expect(at('crossing')).toMatchObject({ upos: 'NOUN', deprel: 'nmod', head: { form: 'agreement' } });
  expect(mended('Peru stopped the boats crossing the lake.')('crossing').upos).toBe('VERB');
});

test('a bound before a number is no adverb of the verb', () => {
  const at = mended('More than 1,000 Colombians have been deported from Venezuela since last month.');
  expect(at('Colombians')).toMatchObject({ deprel: 'nsubj:pass', head: { form: 'deported' } });
  expect(at('More').head?.form).toBe('1,000');
});

test('a name right before the noun that acts says whose it is', () => {
  const at = mended('Peru said Chile police had detained three fishermen.');
  expect(at('Chile')).toMatchObject({ deprel: 'compound', head: { form: 'police' } });
});

test('a day inside a clause is the day of that clause', () => {
  const at = mended('A Peruvian strike that killed two guards on Saturday has angered Quito.');
  expect(at('Saturday').head?.form).toBe('killed');
});

test('who moves in a sentence without another verb is its subject', () => {
  const at = mended('Peruvian soldiers crossed into Chile on Monday.');
  expect(at('crossed').deprel).toBe('root');
  expect(at('soldiers').deprel).toBe('nsubj');
});

test('a participle behind the subject describes it', () => {
  const at = mended('Hackers linked to Peru broke into the network of a Chilean bank.');
  expect(at('linked')).toMatchObject({ deprel: 'acl', head: { form: 'Hackers' } });
});

test('what is done behind an aside goes on with the main verb', () => {
  const at = mended(
    'Peru reopened the pass on Saturday, as its minister had announced, ending a closure of a year.',
  );
  expect(at('ending')).toMatchObject({ deprel: 'advcl', head: { form: 'reopened' } });
});

test('who accuses behind an order is who orders', () => {
  const at = mended(
    'Malaysia ordered two Thai diplomats to leave within a week, accusing their embassy of spying.',
  );
  expect(at('accusing').head?.form).toBe('ordered');
});

test('a noun between and and a verb without a subject is its subject', () => {
  const at = mended(
    'Denmark recalled its ambassador from Ankara and the Turkish government expelled two diplomats.',
  );
  expect(at('government')).toMatchObject({ deprel: 'nsubj', head: { form: 'expelled' } });
});

test('a perfect goes on with the perfect and not with the infinitive', () => {
  const at = mended('Britain had urged Mali to accept observers and had threatened to suspend aid.');
  expect(at('threatened').head?.form).toBe('urged');
});

test('two nouns side by side without a comma are one', () => {
  const at = mended('Peru announced the suspension of development aid to Chile on Friday.');
  expect(at('aid')).toMatchObject({ deprel: 'nmod', head: { form: 'suspension' } });
  expect(at('development').head?.form).toBe('aid');
});

test('an adjective behind what is called so is the verdict', () => {
  const at = mended('Lima called the decision unfounded and vowed to respond.');
  expect(at('unfounded')).toMatchObject({ deprel: 'xcomp', head: { form: 'called' } });
});

test('a time that ends a clause is no second subject', () => {
  const at = mended('Sanctions imposed by Ecowas on Niger last year were lifted in February.');
  expect(at('year')).toMatchObject({ deprel: 'obl:unmarked', head: { form: 'imposed' } });
});

test('the object behind an adjective is the object of the verb', () => {
  const at = mended("Spain's foreign minister cut short his trip to Algiers on Tuesday after a bomb threat.");
  expect(at('trip')).toMatchObject({ deprel: 'obj', head: { form: 'cut' } });
});

test('a bare form behind an article is a noun', () => {
  const at = mended('Beijing called the Australian move a provocation.');
  expect(at('move')).toMatchObject({ upos: 'NOUN', deprel: 'obj' });
  expect(at('provocation').head?.form).toBe('called');
});

test('what stands behind "after" is a clause where a verb lacks a subject', () => {
  const at = mended('Taiwan scrambled fighters after 19 Chinese aircraft crossed the median line.');
  expect(at('scrambled').deprel).toBe('root');
  expect(at('crossed')).toMatchObject({ deprel: 'advcl', head: { form: 'scrambled' } });
  expect(at('aircraft')).toMatchObject({ deprel: 'nsubj', head: { form: 'crossed' } });
});

test('a preposition heads no clause', () => {
  const at = mended('The ministry said on Wednesday after talks between the two ministers.');
  expect(at('talks')).toMatchObject({ deprel: 'obl', head: { form: 'said' } });
  expect(at('after')).toMatchObject({ deprel: 'case', head: { form: 'talks' } });
});

test("what stands behind 'has' is a participle", () => {
  expect(
    mended('The aide insisted the new accord has in fact put the row behind the two states.')('put').xpos,
  ).toBe('VBN');
});

test('a clause with "when" tells of no people', () => {
  const at = mended(
    'Diallo told his counterpart, Anna Kowal, when they met in Windhoek on Monday that he opposed it.',
  );
  expect(at('met').head?.form).toBe('told');
});

test('a place behind a meeting that was before is where that was held', () => {
  const at = mended("The two met two days after Otieno's summit with President Luis Vaca in Quito.");
  expect(
    at('Quito')
      .ancestors()
      .map(({ form }) => form),
  ).toContain('summit');
});

test('who is due in a capital is due there', () => {
  const at = mended('The Turkish foreign minister is due in the Greek capital on April 14.');
  expect(at('due')).toMatchObject({ deprel: 'root', upos: 'ADJ' });
  expect(at('capital')).toMatchObject({ deprel: 'obl', head: { form: 'due' } });
});

test('what stands right behind a verb is its object, where a comma parts it from the next verb', () => {
  const at = mended('Quito then froze new trade, stopped buying grain and suspended flights to Lima.');
  expect(at('trade')).toMatchObject({ deprel: 'obj', head: { form: 'froze' } });
  expect(at('stopped')).toMatchObject({ deprel: 'conj', head: { form: 'froze' } });
});

test('a bare clause behind the object of a verb that no clause completes tells which one is meant', () => {
  const at = mended('North Korea blew up the liaison office it had shared with the South.');
  expect(at('shared')).toMatchObject({ deprel: 'acl:relcl', head: { form: 'office' } });
});

test('whence a thing of some worth was taken belongs to the verb', () => {
  const at = mended(
    'Iranian hackers stole cryptocurrency worth 90 million dollars from an Israeli exchange.',
  );
  expect(at('exchange')).toMatchObject({ deprel: 'obl', head: { form: 'stole' } });
});

test('a participle that tells how a measure is is no deed', () => {
  const at = mended('The bloc imposed sweeping sanctions on Niger four days afterwards.');
  expect(at('sanctions')).toMatchObject({ deprel: 'obj', head: { form: 'imposed' } });
  expect(at('sweeping')).toMatchObject({ deprel: 'amod', head: { form: 'sanctions' } });
  expect(mended('Soldiers kept sweeping the roads.')('roads').head?.form).toBe('sweeping');
});
