import { describe, expect, test } from 'vitest';
import { resolveActors } from './resolve.ts';
import { meant, reportOf, TABLES } from './testing.ts';

const first = (line: string) => {
  const resolved = resolveActors(reportOf([line]), TABLES);
  const [mention] = resolved.mentions;
  if (!mention) throw new Error('no mention');
  return { ...mention, actor: mention.actors[0], token: resolved.sentences[0]?.tokens[mention.head]?.form };
};

describe('whose office or body', () => {
  test.each([
    [
      'The/DET/5/det South/ADJ/3/amod Korean/ADJ/5/amod foreign/ADJ/5/amod ministry/NOUN/6/nsubj spoke=speak/VERB/0/root',
      'The South Korean foreign ministry: KOR GOV',
    ],
    [
      "China/PROPN/3/nmod:poss 's/PART/1/case Ministry/PROPN/6/nsubj of/ADP/5/case Commerce/PROPN/3/nmod spoke=speak/VERB/0/root",
      "China's Ministry of Commerce: CHN GOV",
    ],
    [
      'The/DET/3/det Chinese/ADJ/3/amod government/NOUN/4/nsubj spoke=speak/VERB/0/root',
      'The Chinese government: CHN GOV',
    ],
    [
      'The/DET/2/det government/NOUN/5/nsubj of/ADP/4/case France/PROPN/2/nmod spoke=speak/VERB/0/root',
      'The government of France: FRA GOV',
    ],
    [
      'China/PROPN/3/compound Foreign/PROPN/3/compound Ministry/PROPN/4/nsubj spoke=speak/VERB/0/root',
      'China Foreign Ministry: CHN GOV',
    ],
    [
      'A/DET/5/det prominent/ADJ/5/amod Chinese/ADJ/5/amod travel/NOUN/5/compound agency/NOUN/6/nsubj closed=close/VERB/0/root',
      'A prominent Chinese travel agency: CHN BUS',
    ],
    [
      'South/ADJ/2/amod Korean/ADJ/3/amod companies=company/NOUN/4/nsubj left=leave/VERB/0/root',
      'South Korean companies: KOR BUS',
    ],
    [
      'Residents=resident/NOUN/4/nsubj of/ADP/3/case Busan/PROPN/1/nmod marched=march/VERB/0/root',
      'Residents of Busan: KOR CVL',
    ],
    [
      'Officials=official/NOUN/4/nsubj in/ADP/3/case Tokyo/PROPN/1/nmod spoke=speak/VERB/0/root',
      'Officials: JPN GOV',
    ],
    [
      'A/DET/3/det UN/PROPN/3/compound spokesman/NOUN/4/nsubj spoke=speak/VERB/0/root',
      'A UN spokesman: UNO GOV',
    ],
    [
      'A/DET/3/det Samsung/PROPN/3/compound official/NOUN/4/nsubj spoke=speak/VERB/0/root',
      'A Samsung official: KOR BUS',
    ],
    [
      'The/DET/3/det Seoul/PROPN/3/compound government/NOUN/4/nsubj spoke=speak/VERB/0/root',
      'The Seoul government: KOR GOV',
    ],
  ])('%s', (line, expected) => expect(meant([line])).toEqual([expected]));

  test('the name of the seat behind the office is the same body', () => {
    const line =
      "An/DET/2/det official/NOUN/12/nsubj from/ADP/8/case South/PROPN/5/compound Korea/PROPN/8/nmod:poss 's/PART/5/case presidential/ADJ/8/amod office/NOUN/2/nmod Cheong/PROPN/8/appos Wa/PROPN/9/flat Dae/PROPN/9/flat said=say/VERB/0/root";
    const official = first(line);
    expect(official.token).toBe('official');
    expect(official.actor).toMatchObject({ code: 'KOR', sector: 'GOV', person: null });
    expect(official.anonymous).toBe(true);
    expect(meant([line])[1]).toBe("South Korea's presidential office Cheong Wa Dae: KOR GOV");
  });

  test('a body has its canonical name and is not anonymous', () => {
    const ministry = first(
      'The/DET/5/det South/ADJ/3/amod Korean/ADJ/5/amod foreign/ADJ/5/amod ministry/NOUN/6/nsubj spoke=speak/VERB/0/root',
    );
    expect(ministry.actor).toMatchObject({
      name: 'South Korean foreign ministry',
      office: 'foreign ministry',
    });
    expect(ministry.anonymous).toBe(false);
  });

  test('two adjectives make two actors', () => {
    const line =
      'US/ADJ/5/amod and/CCONJ/4/cc South/ADJ/4/amod Korean/ADJ/1/conj officials=official/NOUN/6/nsubj met=meet/VERB/0/root';
    expect(meant([line])).toEqual(['US and South Korean officials: KOR GOV & USA GOV']);
  });

  test.each([
    'The/DET/3/det football/NOUN/3/compound president/NOUN/4/nsubj spoke=speak/VERB/0/root',
    'The/DET/3/det Acme/PROPN/3/compound spokesman/NOUN/4/nsubj spoke=speak/VERB/0/root',
    "The/DET/2/det band/NOUN/4/nmod:poss 's/PART/2/case leader/NOUN/5/nsubj sang=sing/VERB/0/root",
    'An/DET/3/det official/ADJ/3/amod visit/NOUN/0/root',
  ])("somebody else's office is nobody's here: %s", (line) => expect(meant([line])).toEqual([]));

  test('joined states behind the head are all owners', () => {
    const line =
      'The/DET/2/det leaders=leader/NOUN/8/nsubj of/ADP/4/case Russia/PROPN/2/nmod and/CCONJ/7/cc the/DET/7/det US/PROPN/4/conj met=meet/VERB/0/root';
    expect(meant([line])).toEqual(['The leaders of Russia and the US: RUS GOV & USA GOV']);
  });

  test.each([
    'An/DET/2/det official/NOUN/8/nsubj at/ADP/7/case a/DET/7/det Acme/PROPN/7/compound trade/NOUN/7/compound association/NOUN/2/nmod spoke=speak/VERB/0/root',
    'The/DET/2/det president/NOUN/6/nsubj of/ADP/5/case the/DET/5/det club/NOUN/2/nmod spoke=speak/VERB/0/root',
    'Two/NUM/2/nummod officials=official/NOUN/3/nsubj spoke=speak/VERB/0/root',
    'Each/DET/2/det president/NOUN/3/nsubj spoke=speak/VERB/0/root',
  ])('with an owner nobody knows, or none: %s', (line) =>
    expect(meant([line], { dateline: { place: 'Moscow', start: 0, end: 6 } })).toEqual([]),
  );

  test('a place at the beginning sets the scene', () => {
    const lines = [
      'China/PROPN/2/nsubj protested=protest/VERB/0/root',
      'In/ADP/2/case Seoul/PROPN/6/obl ,/PUNCT/2/punct the/DET/5/det government/NOUN/6/nsubj waited=wait/VERB/0/root',
    ];
    const details = { dateline: { place: 'Beijing', start: 0, end: 7 } };
    expect(meant(lines, details)).toEqual(['China: CHN', 'the government: KOR GOV']);
  });

  test("a government named after a leader is his state's", () => {
    const line =
      'The/DET/3/det Trump/PROPN/3/compound government/NOUN/4/nsubj told=tell/VERB/0/root America/PROPN/4/obj';
    expect(meant([line])).toEqual(['The Trump government: USA GOV', 'America: USA']);
  });
});
