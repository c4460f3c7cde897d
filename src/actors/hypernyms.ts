import type { Discourse } from './discourse.ts';
import type { Draft, OfficePhrase } from './draft.ts';
import { nounOf } from './traits.ts';

/** Wider words by which reports call an officeholder again, and the offices that they can mean. */
const WIDER: Readonly<Record<string, RegExp>> = {
  diplomat:
    /ambassador|envoy|emissary|consul|charg|attach|permanent representative|negotiator|high commissioner|nuncio/,
  leader: /president|prime minister|premier|chancellor|king|emir|sultan|ruler/,
  ruler: /president|king|emir|sultan/,
  monarch: /king|queen|emir|sultan|emperor/,
};
/** Mentions of persons that a reader has in mind. */
const REACH = 4;

/** 'Zambia's envoy was expelled. The diplomat …': the one person told of lately who holds such an office. */
export function calledWider(found: Draft, phrase: OfficePhrase, discourse: Discourse): Draft | undefined {
  const offices = phrase.office.name === nounOf(found) ? WIDER[phrase.office.name] : undefined;
  // 'the leader Juan Guaido': the name says who.
  const isNamed = found.sentence.tokens[found.last + 1]?.upos === 'PROPN';
  if (!offices || isNamed || phrase.plural || phrase.determiner !== 'definite' || phrase.words !== '')
    return undefined;
  const near = discourse.recentPeople.slice(0, REACH).filter(({ sentence, parties }) => {
    const isNear = found.sentence.index - sentence.index < 3 && sentence !== found.sentence;
    return isNear && offices.test(parties[0]?.office ?? '');
  });
  return new Set(near.map(({ key }) => key)).size === 1 ? near[0] : undefined;
}
