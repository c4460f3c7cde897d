import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft, Party } from './draft.ts';
import type { SeenState } from './seen-states.ts';

/** Two who are no pair of the report as a whole, but are told of right where 'the two sides' stands. */
export const pairTold = (found: Draft, isTarget: boolean, discourse: Discourse): readonly Party[] | null =>
  pairOfVisit(found, discourse) ??
  // Whoever calls on the two has been told of as well.
  (isTarget ? null : pairJustTold(found, discourse)) ??
  pairUrged(found, isTarget, discourse);

const ONLOOKING =
  /^(advise|condemn|welcome|voice|express|urge|call|warn|back|support|criticise|criticize|denounce|praise|appeal|offer|evacuate)$/;

/** 'Laos and Nepal advised their citizens to leave. India urged both sides': those who look on are none of the two who are urged. */
function pairUrged(
  { sentence }: Draft,
  isTarget: boolean,
  { seen, setting: { dyad } }: Discourse,
): readonly Party[] | null {
  if (!isTarget || dyad.length !== 2) return null;
  const before = seen.inSentence(sentence.index - 1).filter(({ token }) => doesWith(token, ONLOOKING));
  const isOfPair = before.some(({ code }) => dyad.some((party) => party.code === code));
  return before.length > 1 && !isOfPair ? dyad : null;
}

/**
 * 'The Maldives said that Indian troops would leave. The two sides had agreed on it', in a report on India and Qatar: two that
 * the sentence before names alone, where one of the report's own pair has not been spoken of for long.
 */
function pairJustTold({ sentence }: Draft, discourse: Discourse): readonly Party[] | null {
  const { seen, setting } = discourse;
  const { dyad } = setting;
  const before = seen.inSentence(sentence.index - 1);
  const codes = [...new Set(before.map(({ code }) => code))];
  const isHere = before[0]?.token.sentence.paragraph === sentence.paragraph;
  const isAnother =
    isVisit(before, codes, discourse) ||
    (dyad.length === 2 && dyad.some(({ code }) => !seen.codes().includes(code)));
  if (!isHere || !isAnother || codes.length !== 2) return null;
  if ([...(setting.named.get(sentence) ?? [])].some((code) => !codes.includes(code))) return null;
  const parties = codes.flatMap((code) => discourse.stateParty(code) ?? []);
  return parties.length === 2 ? parties : null;
}

/** 'Peru's foreign minister visited Asmara in May, and the two countries signed', 'will arrive in Asmara on Sunday. The two leaders': a guest and his host. */
export function pairOfVisit({ sentence }: Draft, discourse: Discourse): readonly Party[] | null {
  const { focus, setting } = discourse;
  const guest = focus.lastPersonSubject;
  if (!guest || guest.sentence.paragraph !== sentence.paragraph) return null;
  const { index } = guest.sentence;
  const host =
    index === sentence.index || index === sentence.index - 1
      ? setting.visited.get(guest.sentence)
      : undefined;
  const [one, more] = guest.parties;
  if (!host || !one || more || host === one.code) return null;
  if ([...(setting.named.get(sentence) ?? [])].some((code) => code !== host && code !== one.code))
    return null;
  const parties = [one.code, host].flatMap((code) => discourse.stateParty(code) ?? []);
  return parties.length === 2 ? parties : null;
}

/** 'Sri Lanka's president will arrive in Delhi on Sunday. The two leaders': a guest who is of neither state of the report's pair, and his host. */
const isVisit = (
  seen: readonly SeenState[],
  codes: readonly string[],
  { setting: { dyad } }: Discourse,
): boolean =>
  codes.some((code) => dyad.every((party) => party.code !== code)) &&
  (seen[0]?.token.sentence.tokens ?? []).some((t) => /^(visit|arrive|guest|host|invitation)$/.test(t.lemma));

const SIDING = /^(support|back|endorse|recogni[sz]e|arm|aid|favou?r)$/;

/** 'Laos and Nepal back Peru. Talks between the two have stalled': those who take a side are none of the two who talk. */
export function pairSidedWith(head: Token, { seen, setting: { dyad } }: Discourse): readonly Party[] | null {
  if (head.child('case')?.lower !== 'between' || dyad.length !== 2) return null;
  const before = seen.inSentence(head.sentence.index - 1);
  const isOfPair = (code: string): boolean => dyad.some((party) => party.code === code);
  const siding = before.filter(({ code, token }) => !isOfPair(code) && isSiding(token));
  return siding.length > 1 && before.some(({ code }) => isOfPair(code)) ? dyad : null;
}

const isSiding = (state: Token): boolean => doesWith(state, SIDING);

const doesWith = (state: Token, verbs: RegExp): boolean => {
  const first = state.deprel === 'conj' && state.head ? state.head : state;
  return first.relation === 'nsubj' && verbs.test(first.head?.lemma ?? '');
};
