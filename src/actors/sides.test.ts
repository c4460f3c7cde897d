import { describe, expect, test } from 'vitest';
import { meant } from './testing.ts';

const PAIR =
  'Japan/PROPN/2/nsubj sued=sue/VERB/0/root Turkey/PROPN/2/obj ,/PUNCT/5/punct pressing=press/VERB/2/advcl Turkey/PROPN/5/obj';
const AGAIN = 'Japan/PROPN/2/nsubj blamed=blame/VERB/0/root Turkey/PROPN/2/obj';
/** What the last mention means. */
const last = (...lines: string[]): string | undefined => meant(lines).at(-1);

describe('the parties', () => {
  const invited = (subject: string): string =>
    `${subject}/2/nsubj invited=invite/VERB/0/root the/DET/4/det parties=party/NOUN/2/obj`;
  test('whom a state invites are those to the dispute', () => {
    expect(last(PAIR, AGAIN, invited('France/PROPN'))).toMatch(/^the parties: (JPN & TUR|TUR & JPN)$/);
  });
  test('whom somebody else invites may be of any kind', () => {
    expect(meant([PAIR, AGAIN, invited('king/NOUN')])).toEqual(meant([PAIR, AGAIN]));
  });
});

describe('the presidential office', () => {
  const said = 'the/DET/3/det presidential/ADJ/3/amod office/NOUN/4/nsubj said=say/VERB/0/root';
  const met = (visitor: string): string =>
    `${visitor} met=meet/VERB/0/root Korean/ADJ/6/amod President/PROPN/7/nmod:desc Park/PROPN/4/obj Geun-hye/PROPN/7/flat`;
  const details = { published: '2016-10-31' };
  test('is of the one president whose house is called so', () => {
    const line = met('Chinese/ADJ/2/amod President/PROPN/3/nmod:desc Xi/PROPN/4/nsubj');
    expect(meant([line, said], details).at(-1)).toBe('the presidential office: KOR GOV');
  });
  test('is open where the house of the president is called otherwise', () => {
    const line =
      'Chinese/ADJ/2/amod President/PROPN/3/nmod:desc Xi/PROPN/4/nsubj met=meet/VERB/0/root Trump/PROPN/4/obj and/CCONJ/7/cc Park/PROPN/5/conj';
    expect(meant([line, said], details).at(-1)).not.toContain('office: CHN');
  });
});

describe('the government', () => {
  const spoke =
    'A/DET/3/det Korean/ADJ/3/amod official/NOUN/4/nsubj spoke=speak/VERB/0/root of/ADP/6/case China/PROPN/4/obl';
  const undecided = (who: string): string =>
    `The/DET/2/det government/NOUN/4/nsubj has=have/AUX/4/aux decided=decide/VERB/7/ccomp ,/PUNCT/4/punct ${who} added=add/VERB/0/root`;
  const fell = 'Prices=price/NOUN/2/nsubj fell=fall/VERB/0/root';
  test('is of the state of the official who speaks of it behind', () => {
    const found = meant([
      spoke,
      fell,
      fell,
      undecided('the/DET/7/det official/NOUN/8/nsubj').replace('/7/ccomp', '/8/ccomp'),
    ]);
    expect(found).toContain('The government: KOR GOV');
  });
  test('is open where a new one speaks', () => {
    const found = meant([
      spoke,
      fell,
      fell,
      undecided('an/DET/7/det official/NOUN/8/nsubj').replace('/7/ccomp', '/8/ccomp'),
    ]);
    expect(found.some((one) => one.startsWith('The government'))).toBe(false);
  });
});
