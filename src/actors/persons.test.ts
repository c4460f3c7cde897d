import { describe, expect, test } from 'vitest';
import { resolveActors } from './resolve.ts';
import { meant, reportOf, TABLES } from './testing.ts';

const MOON =
  'South/ADJ/2/amod Korean/ADJ/3/amod President/PROPN/4/nmod:desc Moon/PROPN/8/nsubj Jae/PROPN/4/flat -/PUNCT/7/punct in/PROPN/5/flat spoke=speak/VERB/0/root';
const NAM =
  'Nam/PROPN/13/nsubj Gwan/PROPN/1/flat -/PUNCT/4/punct pyo/PROPN/2/flat ,/PUNCT/7/punct a/DET/7/det director/NOUN/1/appos of/ADP/12/case the/DET/12/det National/PROPN/12/compound Security/PROPN/12/compound Office/PROPN/7/nmod spoke=speak/VERB/0/root';
const KONG =
  'Kong/PROPN/8/nsubj Xuanyou/PROPN/1/flat ,/PUNCT/7/punct Chinese/ADJ/7/amod assistant/NOUN/7/compound foreign/ADJ/7/amod minister/NOUN/1/appos spoke=speak/VERB/0/root';

const people = (lines: readonly string[], details = {}): (string | null)[] =>
  resolveActors(reportOf(lines, details), TABLES).mentions.flatMap((m) => m.actors.map((a) => a.person));

describe('a role phrase introduces a person', () => {
  test('in front of the name', () => {
    expect(meant([MOON])).toEqual(['South Korean President Moon Jae-in: KOR GOV']);
    expect(people([MOON])).toEqual(['Moon Jae-in']);
  });
  test('behind a comma', () => {
    expect(meant([KONG])).toEqual(['Kong Xuanyou: CHN GOV', 'Chinese assistant foreign minister: CHN GOV']);
  });
  test('and is one entity with it', () => {
    const [name, role] = resolveActors(reportOf([KONG]), TABLES).mentions;
    expect(role?.entity).toBe(name?.entity);
  });
  test('the head of a title and a name is the token the tree leads to', () => {
    const { mentions, sentences } = resolveActors(reportOf([MOON]), TABLES);
    expect(sentences[0]?.tokens[mentions[0]?.head ?? -1]?.form).toBe('Moon');
  });
  test('whose country is that of the report, if no country is told', () => {
    const lines = ['Seoul/PROPN/2/nsubj agreed=agree/VERB/0/root', NAM];
    expect(meant(lines, { agency: 'Yonhap' })).toContain('Nam Gwan-pyo: KOR GOV');
  });
});

describe('the family name is enough afterwards', () => {
  test.each([
    ['Moon/PROPN/2/nsubj agreed=agree/VERB/0/root', 'Moon'],
    ['Mr./PROPN/2/nmod:desc Moon/PROPN/3/nsubj agreed=agree/VERB/0/root', 'Mr. Moon'],
    ['President/PROPN/2/nmod:desc Moon/PROPN/3/nsubj agreed=agree/VERB/0/root', 'President Moon'],
  ])('%s', (line, text) => {
    const { article, mentions } = resolveActors(reportOf([MOON, line]), TABLES);
    const [full, family] = mentions;
    expect(family && article.text.slice(family.start, family.end)).toBe(text);
    expect(family?.entity).toBe(full?.entity);
  });
  test('for a name with the family last, too', () => {
    const macron =
      'French/ADJ/2/amod President/PROPN/3/nmod:desc Emmanuel/PROPN/5/nsubj Macron/PROPN/3/flat spoke=speak/VERB/0/root';
    expect(people([macron, 'Macron/PROPN/2/nsubj agreed=agree/VERB/0/root'])).toEqual([
      'Emmanuel Macron',
      'Emmanuel Macron',
    ]);
  });
  test('with a role that the tables do not know', () => {
    const lines = [
      KONG,
      'He/PRON/2/nsubj met=meet/VERB/0/root Kong/PROPN/2/obj ,/PUNCT/7/punct the/DET/7/det XYZ/PROPN/7/compound director/NOUN/3/appos',
    ];
    expect(people(lines).filter((name) => name === 'Kong Xuanyou').length).toBeGreaterThanOrEqual(3);
  });
});

describe('the table of leaders', () => {
  const trump = 'Trump/PROPN/2/nsubj told=tell/VERB/0/root the/DET/4/det US/PROPN/2/obj';
  test('knows who is in office on the day', () => {
    expect(people([trump])).toEqual(['Donald Trump', null]);
  });
  test('does not take a bare family name for somebody out of office', () => {
    expect(people([trump], { published: '2016-10-31' })).toEqual([null]);
  });
  test('gives a former holder no government', () => {
    expect(
      meant([
        'Park/PROPN/4/nsubj Geun/PROPN/1/flat -/PUNCT/2/punct hye/PROPN/1/flat spoke=speak/VERB/0/root',
      ]),
    ).toEqual(['Park Geun-hye: KOR ELI']);
  });
  test('gives the country of a title without one', () => {
    const line = 'Premier/PROPN/2/nmod:desc Li/PROPN/4/nsubj Keqiang/PROPN/2/flat spoke=speak/VERB/0/root';
    expect(meant([line])).toEqual(['Premier Li Keqiang: CHN GOV']);
  });
  test('a bare surname without its state in the report is nobody', () => {
    expect(meant(['Li/PROPN/2/nsubj sang=sing/VERB/0/root'])).toEqual([]);
  });
});

test('a name that nobody knows stays unmentioned', () => {
  expect(meant(['John/PROPN/3/nsubj Smith/PROPN/1/flat sang=sing/VERB/0/root'])).toEqual([]);
});

test('a weekday behind a name is no part of it', () => {
  const line =
    'Chinese/ADJ/2/amod President/PROPN/3/nmod:desc Xi/PROPN/6/nsubj Jinping/PROPN/3/flat Tuesday/PROPN/6/obl spoke=speak/VERB/0/root';
  expect(meant([line])).toEqual(['Chinese President Xi Jinping: CHN GOV']);
});
