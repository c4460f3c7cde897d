import { describe, expect, test } from 'vitest';
import type { Mention } from '../model/actor.ts';
import { resolveActors } from './resolve.ts';
import { meant, reportOf, TABLES } from './testing.ts';

const PAIR =
  'South/PROPN/2/compound Korea/PROPN/5/nsubj and/CCONJ/4/cc China/PROPN/2/conj agreed=agree/VERB/0/root';
const BOTH = 'KOR & CHN';

/** The mentions of the last sentence. */
const last = (lines: readonly string[], details: Parameters<typeof reportOf>[1] = {}): Mention[] => {
  const { mentions } = resolveActors(reportOf(lines, details), TABLES);
  return mentions.filter((m) => m.sentence === lines.length - 1);
};
const texts = (lines: readonly string[], details = {}): string[] =>
  meant(lines, details).slice(meant(lines.slice(0, -1), details).length);

describe('joint referents', () => {
  test.each([
    ['The/DET/3/det two/NUM/3/nummod sides=side/NOUN/4/nsubj met=meet/VERB/0/root', 'The two sides'],
    ['Both/PRON/2/nsubj shared=share/VERB/0/root views=view/NOUN/2/obj', 'Both'],
    ['Both/DET/2/det sides=side/NOUN/3/nsubj met=meet/VERB/0/root', 'Both sides'],
    ['The/DET/2/det countries=country/NOUN/3/nsubj met=meet/VERB/0/root', 'The countries'],
    ['The/DET/2/det neighbors=neighbor/NOUN/3/nsubj met=meet/VERB/0/root', 'The neighbors'],
    ['The/DET/2/det two/NUM/3/nsubj met=meet/VERB/0/root', 'The two'],
    ['They/PRON/2/nsubj reiterated=reiterate/VERB/0/root it/PRON/2/obj', 'They'],
  ])('%s', (line, text) => {
    expect(texts([PAIR, line])).toEqual([`${text}: ${BOTH}`]);
    expect(last([PAIR, line])[0]).toMatchObject({ joint: true, entity: null });
  });

  test('the two leaders are the heads that the report named', () => {
    const lines = [
      'Chinese/ADJ/2/amod President/PROPN/3/nmod:desc Xi/PROPN/5/nsubj Jinping/PROPN/3/flat met=meet/VERB/0/root US/ADJ/7/amod President/PROPN/8/nmod:desc Donald/PROPN/5/obj Trump/PROPN/8/flat and/CCONJ/11/cc left=leave/VERB/5/conj',
      'China/PROPN/4/nsubj and/CCONJ/3/cc America/PROPN/1/conj agreed=agree/VERB/0/root',
      'The/DET/3/det two/NUM/3/nummod leaders=leader/NOUN/4/nsubj dined=dine/VERB/0/root',
    ];
    expect(last(lines)[0]?.actors.map((a) => a.person)).toEqual(['Xi Jinping', 'Donald Trump']);
  });

  test('the leaders of the two countries have codes and sector', () => {
    const line =
      'The/DET/2/det leaders=leader/NOUN/7/nsubj of/ADP/6/case the/DET/6/det two/NUM/6/nummod countries=country/NOUN/2/nmod met=meet/VERB/0/root';
    expect(texts([PAIR, line])[0]).toBe('The leaders of the two countries: KOR GOV & CHN GOV');
  });

  test('subject and companion make a pair', () => {
    const lines = [
      'Russia/PROPN/2/nsubj talked=talk/VERB/0/root with/ADP/4/case Japan/PROPN/2/obl',
      'The/DET/3/det two/NUM/3/nummod sides=side/NOUN/4/nsubj met=meet/VERB/0/root',
    ];
    expect(texts(lines)).toEqual(['The two sides: RUS & JPN']);
  });

  test('without a pair nobody is meant', () => {
    expect(meant(['Both/DET/2/det sides=side/NOUN/3/nsubj met=meet/VERB/0/root'])).toEqual([]);
  });
  test.each([
    'Both/DET/2/det brothers=brother/NOUN/3/nsubj met=meet/VERB/0/root',
    'The/DET/3/det other/ADJ/3/amod countries=country/NOUN/4/nsubj met=meet/VERB/0/root',
    'The/DET/2/det countries=country/NOUN/5/nsubj that/PRON/4/nsubj lost=lose/VERB/2/acl:relcl met=meet/VERB/0/root',
    'The/DET/2/det storms=storm/NOUN/3/nsubj came=come/VERB/0/root before/SCONJ/6/mark they/PRON/6/nsubj hit=attack/VERB/3/advcl',
  ])('somebody else stays unmentioned: %s', (line) => expect(texts([PAIR, line])).toEqual([]));
});

describe('bodies and officials', () => {
  const ministry =
    'The/DET/4/det Chinese/ADJ/4/amod foreign/ADJ/4/amod ministry/NOUN/5/nsubj said=say/VERB/0/root so/ADV/5/advmod';
  const official =
    'A/DET/3/det Chinese/ADJ/3/amod official/NOUN/4/nsubj said=say/VERB/0/root so/ADV/4/advmod';

  test('the Chinese side is China', () => {
    expect(
      texts([PAIR, 'The/DET/3/det Chinese/ADJ/3/amod side/NOUN/4/nsubj agreed=agree/VERB/0/root']),
    ).toEqual(['The Chinese side: CHN']);
  });
  test('the ministry is the one before', () => {
    const mentions = resolveActors(
      reportOf([ministry, 'The/DET/2/det ministry/NOUN/3/nsubj added=add/VERB/0/root it/PRON/3/obj']),
      TABLES,
    ).mentions;
    expect(mentions[1]?.entity).toBe(mentions[0]?.entity);
    expect(mentions[1]?.actors[0]).toMatchObject({ code: 'CHN', sector: 'GOV' });
  });
  test('it, in an added clause, is the body that spoke', () => {
    expect(texts([ministry, 'It/PRON/2/nsubj added=add/VERB/0/root so/ADV/2/advmod'])).toEqual([
      'It: CHN GOV',
    ]);
  });
  test('a foreign ministry without a state is that of the agency', () => {
    const line =
      'The/DET/3/det foreign/ADJ/3/amod ministry/NOUN/4/nsubj said=say/VERB/0/root so/ADV/4/advmod';
    expect(texts([PAIR, line], { agency: 'Yonhap' })).toEqual(['The foreign ministry: KOR GOV']);
    expect(meant([line])).toEqual([]);
  });
  test('and of the place in the dateline', () => {
    const line =
      'The/DET/3/det foreign/ADJ/3/amod ministry/NOUN/4/nsubj said=say/VERB/0/root so/ADV/4/advmod';
    expect(texts([PAIR, line], { dateline: { place: 'BEIJING', start: 0, end: 7 } })).toEqual([
      'The foreign ministry: CHN GOV',
    ]);
  });
  test('two unnamed officials are two', () => {
    const { mentions } = resolveActors(reportOf([official, official]), TABLES);
    expect(mentions).toHaveLength(2);
    expect(mentions[0]?.entity).not.toBe(mentions[1]?.entity);
    expect(mentions.every((m) => m.anonymous)).toBe(true);
  });
  test('the official is the one introduced last', () => {
    const again = 'The/DET/2/det official/NOUN/3/nsubj left=leave/VERB/0/root';
    const { mentions } = resolveActors(
      reportOf([official, again, 'He/PRON/2/nsubj left=leave/VERB/0/root']),
      TABLES,
    );
    expect(new Set(mentions.map((m) => m.entity)).size).toBe(1);
    expect(mentions[2]?.anonymous).toBe(true);
  });
  test('the Chinese official is the one introduced last', () => {
    const { mentions } = resolveActors(reportOf([official, official.replace('A/', 'The/')]), TABLES);
    expect(mentions[1]?.entity).toBe(mentions[0]?.entity);
  });
});

describe('pronouns', () => {
  test('it is the subject state, where only somebody can do the verb', () => {
    const line =
      'China/PROPN/2/nsubj says=say/VERB/0/root it/PRON/4/nsubj opposes=oppose/VERB/2/ccomp this/PRON/4/obj';
    expect(meant([line])).toEqual(['China: CHN', 'it: CHN']);
  });
  test.each([
    'China/PROPN/2/nsubj says=say/VERB/0/root it/PRON/6/nsubj is/AUX/6/cop a/DET/6/det shield/NOUN/2/ccomp',
    'China/PROPN/2/nsubj says=say/VERB/0/root it/PRON/4/nsubj hurts=hurt/VERB/2/ccomp',
    'China/PROPN/2/nsubj says=say/VERB/0/root it/PRON/4/expl takes=take/VERB/2/ccomp time/NOUN/4/obj',
    'China/PROPN/2/nsubj says=say/VERB/0/root it/PRON/4/nsubj took=take/VERB/2/ccomp place/NOUN/4/obj',
  ])('it is a thing: %s', (line) => expect(meant([line])).toEqual(['China: CHN']));

  test('its belongs to the subject', () => {
    const line = 'China/PROPN/2/nsubj changed=change/VERB/0/root its/PRON/4/nmod:poss policy/NOUN/2/obj';
    expect(meant([line])).toEqual(['China: CHN', 'its: CHN']);
  });
  test('its belongs to a thing that is the subject', () => {
    const line =
      'Systems=system/NOUN/2/nsubj changed=change/VERB/0/root its/PRON/4/nmod:poss policy/NOUN/2/obj';
    expect(texts([PAIR, line])).toEqual([]);
  });
  test('their belongs to joined subjects', () => {
    const line =
      'Russia/PROPN/4/nsubj and/CCONJ/3/cc Japan/PROPN/1/conj changed=change/VERB/0/root their/PRON/6/nmod:poss policy/NOUN/4/obj';
    expect(meant([line])[2]).toBe('their: RUS & JPN');
  });
  test('his ministry is that of his state', () => {
    const xi = 'Xi/PROPN/3/nsubj Jinping/PROPN/1/flat spoke=speak/VERB/0/root';
    const line = 'His/PRON/2/nmod:poss government/NOUN/3/nsubj agreed=agree/VERB/0/root';
    expect(texts([xi, line])).toEqual(['His: CHN GOV', 'His government: CHN GOV']);
  });
  test('which means the noun before it', () => {
    const line =
      'Chinese/ADJ/2/amod companies=company/NOUN/6/nsubj ,/PUNCT/5/punct which/PRON/5/nsubj sell/VERB/2/acl:relcl grew=grow/VERB/0/root';
    expect(meant([line])).toEqual(['Chinese companies: CHN BUS', 'which: CHN BUS']);
  });
  test('here is the state in which the report was filed', () => {
    const line = 'Trade/NOUN/2/nsubj grew=grow/VERB/0/root here/ADV/2/advmod';
    expect(texts([PAIR, line], { agency: 'Yonhap' })).toEqual(['here: KOR']);
    expect(texts([PAIR, line])).toEqual([]);
  });

  test('him is not the subject of his own verb', () => {
    const lines = [
      'Xi/PROPN/3/nsubj Jinping/PROPN/1/flat spoke=speak/VERB/0/root',
      'Trump/PROPN/2/nsubj told=tell/VERB/0/root him/PRON/2/iobj of/ADP/5/case America/PROPN/2/obl',
    ];
    expect(texts(lines)).toEqual(['Trump: USA GOV', 'him: CHN GOV', 'America: USA']);
  });
  test('he is open after a stranger', () => {
    const lines = [
      'Xi/PROPN/3/nsubj Jinping/PROPN/1/flat spoke=speak/VERB/0/root',
      'John/PROPN/3/nsubj Smith/PROPN/1/flat sang=sing/VERB/0/root',
      'He/PRON/2/nsubj left=leave/VERB/0/root',
    ];
    expect(last(lines)).toEqual([]);
  });
  test('it is open after something else has spoken', () => {
    const lines = [
      'China/PROPN/2/nsubj protested=protest/VERB/0/root',
      'The/DET/2/det account/NOUN/3/nsubj said=say/VERB/0/root so/ADV/3/advmod',
      'It/PRON/2/nsubj added=add/VERB/0/root so/ADV/2/advmod',
    ];
    expect(last(lines)).toEqual([]);
  });
  test('the North is the only state of the North that the report names', () => {
    const lines = [
      'North/PROPN/2/compound Korea/PROPN/3/nsubj fired=fire/VERB/0/root',
      'The/DET/2/det North/PROPN/3/nsubj waited=wait/VERB/0/root',
    ];
    expect(texts(lines)).toEqual(['The North: PRK']);
  });
});
