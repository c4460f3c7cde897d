import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf, type Party } from './draft.ts';
import { pairOfTopic } from './pair-asked.ts';
import type { SeenState } from './seen-states.ts';
import { SAYING } from './words.ts';

/** Two who are no pair of the report as a whole, but are told of right where 'the two sides' stands. */
export const pairTold = (found: Draft, isTarget: boolean, discourse: Discourse): readonly Party[] | null =>
  pairOfVisit(found, discourse) ??
  pairOfTopic(found, discourse) ??
  pairOfClause(found, discourse) ??
  // Whoever calls on the two has been told of as well.
  (isTarget ? null : pairJustTold(found, discourse)) ??
  pairUrged(found, isTarget, discourse);

/**
 * 'It began to buy gas from Chad, and the two countries agreed to build a plant': the one that the clause before is about and the only
 * other one that it tells of.
 */
function pairOfClause(found: Draft, discourse: Discourse): readonly Party[] | null {
  const { focus, seen } = discourse;
  const head = found.sentence.tokens[headOf(found)];
  const clause = head?.relation === 'nsubj' && head.head?.deprel === 'conj' ? head.head.head : null;
  const subject = clause?.child('nsubj');
  if (!subject || !/^(country|nation|government|state|neighbou?r)$/.test(found.nominal?.noun ?? ''))
    return null;
  const last = focus.lastSubject;
  // Of an `it` that only things do, too, nobody knows who it is: then whoever the sentence before was about.
  const isIts = last !== null && (headOf(last) === subject.index || subject.lower === 'it');
  const isNear =
    last?.sentence.paragraph === found.sentence.paragraph && found.sentence.index - last.sentence.index < 2;
  const [one, more] = isIts && isNear ? last.parties : [];
  const others = new Set(seen.inSentence(found.sentence.index).map(({ code }) => code));
  if (!one || more) return null;
  others.delete(one.code);
  const parties = [one.code, ...others].flatMap((code) => discourse.stateParty(code) ?? []);
  return parties.length === 2 && others.size === 1 ? parties : null;
}

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
export function pairOfVisit(found: Draft, discourse: Discourse): readonly Party[] | null {
  const { sentence } = found;
  const { focus, setting } = discourse;
  const guest = focus.lastPersonSubject;
  if (!guest || guest.sentence.paragraph !== sentence.paragraph || isTellingOf(guest, found, discourse))
    return null;
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

/** 'The Belgian minister said he would travel to Lima and that both governments had agreed': a third one tells of the report's own pair. */
function isTellingOf(guest: Draft, found: Draft, { setting: { dyad } }: Discourse): boolean {
  const isThird =
    dyad.length === 2 && guest.parties.every(({ code }) => dyad.every((one) => one.code !== code));
  const clause = isThird ? found.sentence.tokens[headOf(found)]?.head : null;
  const content = clause ? [clause, ...clause.ancestors()].find((t) => t.relation === 'ccomp') : undefined;
  const teller = content
    ?.ancestors()
    .find((t) => SAYING.has(t.lemma))
    ?.child('nsubj');
  return teller !== undefined && teller.index < (content?.index ?? 0);
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
