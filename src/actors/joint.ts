import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { copy, type Draft, headOf, type NominalPhrase, type Party } from './draft.ts';
import { sideOf } from './home.ts';
import { settleJointBody } from './joint-bodies.ts';
import { isGroup } from './nominals.ts';
import { isOfQuestion } from './pair-asked.ts';
import { pairSidedWith, pairTold } from './pair-told.ts';
import { only } from './seen-states.ts';
import { theCountry } from './the-country.ts';
import { isAmong } from './traits.ts';

/** 'the two sides', 'both', 'the Korean side', 'the country'. */
export function settleNominal(found: Draft, discourse: Discourse): void {
  const { nominal } = found;
  if (!nominal) return;
  if (nominal.isBody) settleJointBody(found, nominal.noun, discourse);
  else if (nominal.owner) copy(found, nominal.owner);
  else if (isGroup(nominal.noun)) settleGroup(found, discourse);
  else if (/^(former|latter)$/.test(nominal.noun)) settleOrdered(found, nominal, discourse);
  else if (nominal.plural) settlePlural(found, nominal, discourse);
  else settleSingular(found, nominal.among ?? null, discourse);
}

/** 'the group', 'the movement': the one that the report has just named. */
function settleGroup(found: Draft, { bodies }: Discourse): void {
  const body = bodies.group(found.sentence.index);
  if (body) copy(found, body);
}

/** 'The former accused the latter': the one or the other of two that were named last. */
function settleOrdered(found: Draft, { noun }: NominalPhrase, discourse: Discourse): void {
  const token = found.sentence.tokens[found.core];
  const pair = token ? discourse.groups.recent(2, found.sentence, token) : null;
  const party = pair?.[noun === 'former' ? 0 : 1];
  if (!party) return;
  found.parties = [party];
  found.key = party.person === null && party.office === null ? `state ${party.code}` : null;
}

function settlePlural(found: Draft, nominal: NominalPhrase, discourse: Discourse): void {
  const people = nominal.noun === '' ? discourse.numbered.of(nominal.count ?? 0, found) : undefined;
  if (people) {
    copy(found, people);
    return;
  }
  if (nominal.count === 2 && isOfQuestion(found, discourse)) return;
  if (nominal.noun === '' && nominal.count === 2 && discourse.groups.isOfOthers(found.sentence)) return;
  const group =
    nominal.noun === 'man'
      ? twoMen(found, discourse)
      : (wholeRegion(nominal, discourse) ?? groupMeant(found, nominal, discourse));
  const parties = group && isOneState(group) ? theirPair(group, discourse) : group;
  if (!parties || isLoose(found, parties, discourse)) return;
  found.parties = parties;
  found.joint = true;
}

/** A president and his state, whom the text has put together by chance, are no two sides. */
const isOneState = (group: readonly Party[]): boolean =>
  group.length > 1 && group.every(({ code }) => code === group[0]?.code);

/** The report's pair, where the state is of it. */
const theirPair = ([one]: readonly Party[], { setting: { dyad } }: Discourse): readonly Party[] | null =>
  dyad.some(({ code }) => code === one?.code) ? dyad : null;

/** What two leaders do together. */
const TOGETHER =
  /^(meet|speak|talk|agree|discuss|hold|shake|exchange|confer|sit|differ|disagree|embrace|dine|pledge)$/;

/** 'Putin called Modi. The two men agreed': two of different states, where the report has just named no other persons. */
function twoMen({ sentence, core }: Draft, { focus, groups }: Discourse): readonly Party[] | null {
  const verb = sentence.tokens[core]?.relation === 'nsubj' ? sentence.tokens[core]?.head : null;
  if (!verb || !TOGETHER.test(verb.lemma) || groups.isOfOthers(sentence)) return null;
  const near = focus.recentPeople.filter((one) => sentence.index - one.sentence.index < 2);
  const named = new Map(near.flatMap(({ parties }) => parties).map((party) => [party.person, party]));
  const men = [...named.values()].reverse();
  const isPair = men.length === 2 && !named.has(null) && men[0]?.code !== men[1]?.code;
  return isPair && men.every(({ sector }) => sector === 'GOV') ? men : null;
}

/** 'Each country decides for itself': others than the report's own pair, or than those just told of, may be meant. */
function isLoose(
  { sentence, first, core }: Draft,
  parties: readonly Party[],
  { setting: { dyad }, groups }: Discourse,
): boolean {
  const word = sentence.tokens[first];
  const isEach = word?.lower === 'each' && first < core && parties.length === 2;
  const isOwn = dyad.length === 2 && isAmong(parties, dyad);
  return isEach && !isOwn && !groups.recent(2, sentence, word);
}

/** Those whom the text has put together, if they are such as the noun says. */
function groupMeant(
  found: Draft,
  { noun, count, among }: NominalPhrase,
  discourse: Discourse,
): readonly Party[] | null {
  const { sentence } = found;
  const head = sentence.tokens[headOf(found)];
  const isTarget = head !== undefined && /^(obj|iobj|obl)$/.test(head.relation) && !isBound(head);
  const sided = head && count === 2 ? pairSidedWith(head, discourse) : null;
  const region = among && count !== null && count > 2 ? discourse.groups.ofRegion(count, among) : null;
  const crowd = count === null ? discourse.groups.lastCrowd(sentence.index) : null;
  const other = count === 2 ? pairTold(found, isTarget, discourse) : null;
  const group =
    sided ?? region ?? crowd ?? other ?? discourse.groups.of(count ?? 2, sentence, isTarget, noun === 'side');
  const parties = asNamed(noun, count, group, discourse);
  if (!parties?.every(({ code }) => among?.has(code) ?? true)) return null;
  return noun === '' ? parties : parties.map((party) => sideOf(party.code, discourse.tables) ?? party);
}

/** 'The UN and Qatar called on both countries': an organisation is none of them, where the report's own pair is at hand. */
function asNamed(
  noun: string,
  count: number | null,
  parties: readonly Party[] | null,
  discourse: Discourse,
): readonly Party[] | null {
  const { dyad } = discourse.setting;
  const isState = (party: Party): boolean => discourse.stateParty(party.code) !== null;
  if (!parties || !/^(country|nation|capital|neighbou?r)$/.test(noun) || parties.every(isState))
    return parties;
  return count === 2 && dyad.length === 2 && dyad.every(isState) ? dyad : null;
}

/** 'the three Baltic states', 'the five Central Asian countries': as many as the region has are all of it. */
function wholeRegion({ among, count }: NominalPhrase, discourse: Discourse): Party[] | null {
  if (!among || count === null || count < 3 || among.size !== count) return null;
  const parties = [...among].flatMap((code) => discourse.stateParty(code) ?? []);
  return parties.length === count ? parties : null;
}

/** 'A and B signed a treaty, committing the two countries to talks': what they sign binds themselves. */
const isBound = ({ head }: Token): boolean =>
  head?.deprel === 'advcl' &&
  head.xpos === 'VBG' &&
  /^(commit|oblige|bind|allow|enable|require|bring|leave|put|give)$/.test(head.lemma);

function settleSingular(found: Draft, among: ReadonlySet<string> | null, discourse: Discourse): void {
  const code = among ? oneAmong(among, found, discourse) : theCountry(found, discourse.seen);
  const state = code === null ? null : discourse.stateParty(code);
  if (!state) return;
  found.parties = [state];
  found.key = `state ${state.code}`;
}

/**
 * 'The kingdom accused Stockholm': of several kingdoms the one that its sentence does not name, else the one that was
 * the subject last; where none was spoken of lately, the only one that the report names.
 */
function oneAmong(
  among: ReadonlySet<string>,
  { sentence, first, last, core }: Draft,
  discourse: Discourse,
): string | null {
  const {
    seen,
    setting,
    focus: { lastSubject },
  } = discourse;
  const near = seen.codes().filter((code) => among.has(code));
  const isHere = (code: string): boolean => setting.named.get(sentence)?.has(code) ?? false;
  // 'The Asian giant protested to Japan': a name in the sentence is another one's.
  if (near.length === 0) return only([...setting.known].filter((code) => among.has(code) && !isHere(code)));
  if (near.length === 1) return near[0] ?? null;
  // 'The kingdom across the hills' is told from the other one by that.
  if (sentence.tokens[core]?.child('nmod', 'acl', 'acl:relcl')) return null;
  const others = near.filter((code) => !isHere(code));
  // 'The tiny state' may be told from the one that was the subject by being tiny.
  const focus = last - first < 2 ? lastSubject?.parties[0]?.code : undefined;
  return only(others) ?? others.find((code) => code === focus) ?? null;
}
