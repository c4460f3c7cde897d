import type { Discourse } from '../discourse/discourse.ts';
import type { Draft, OfficePhrase, Party } from '../draft.ts';
import { pairOfVisit } from '../pair-told.ts';
import { isAmong, nounOf } from '../traits.ts';
import { assign } from './assign.ts';

/** 'the two leaders', 'the presidents', 'the ministers': an office that each of several holds. */
export const isOfSeveral = (found: Draft, phrase: OfficePhrase, discourse: Discourse): boolean =>
  isJointOffice(phrase) ||
  meansTwoPeople(found, phrase, discourse) ||
  isPairOfHeads(phrase, discourse) ||
  isPairOfNamed(found, phrase, discourse) ||
  (meetTogether(found, phrase) && discourse.setting.dyad.length === 2);

/** 'Defence officials will meet within the General Border Committee': those who meet in a body of two are of both. */
export function meetTogether({ sentence, core }: Draft, phrase: OfficePhrase): boolean {
  const { plural, determiner, owners, office } = phrase;
  const head = sentence.tokens[core];
  const verb = head?.relation === 'nsubj' && !head.child('conj') ? head.head : null;
  if (!verb || !plural || determiner !== 'none' || owners.length > 0 || office.type !== 'person')
    return false;
  const body = verb.children('obl').find((t) => /^(within|under)$/.test(t.child('case')?.lower ?? ''));
  return (
    /^(meet|gather|convene)$/.test(verb.lemma) && /^(committee|commission|council)$/.test(body?.lower ?? '')
  );
}

const isJointOffice = ({ count, plural, determiner, office }: OfficePhrase): boolean =>
  plural && office.type !== 'group' && (count === 2 || count === 3) && determiner === 'definite';

/** 'the presidents have met', in a report on two states: an office that each has once. */
const isPairOfHeads = (phrase: OfficePhrase, { setting }: Discourse): boolean =>
  phrase.plural &&
  phrase.determiner === 'definite' &&
  !phrase.modified &&
  phrase.words === '' &&
  phrase.office.singleton &&
  phrase.office.type === 'person' &&
  phrase.count === null &&
  setting.dyad.length === 2;

/** 'the leaders', in a report on two states that has named the head of each; 'the ministers', where it has named the foreign minister of each. */
function isPairOfNamed(
  found: Draft,
  phrase: OfficePhrase,
  { setting: { dyad }, holders, nouns }: Discourse,
): boolean {
  const { rank } = phrase.office;
  const codes = dyad.map(({ code }) => code);
  const areNamed =
    rank === 'head'
      ? codes.length === 2 && codes.every((code) => holders.heads.has(code))
      : rank === 'minister' && holders.haveMinistersAlike(codes);
  return (
    areNamed && isBarePlural(phrase) && !isOneStates(nouns.antecedent(nounOf(found), found.sentence.index))
  );
}

/** 'the leaders', and not 'the two leaders', 'the foreign leaders', 'the leaders of Mali'. */
const isBarePlural = ({ plural, determiner, modified, words, count, owners }: OfficePhrase): boolean =>
  plural && determiner === 'definite' && !modified && words === '' && count === null && owners.length === 0;

/** 'Algerian ministers visited Mali. The ministers': those told of last, of one state. */
const isOneStates = (before: Draft | undefined): boolean => before?.phrase?.plural === true && !before.joint;

/** 'the ministers', right after two people have been named together. */
const meansTwoPeople = (found: Draft, phrase: OfficePhrase, discourse: Discourse): boolean =>
  phrase.plural &&
  phrase.determiner === 'definite' &&
  ['head', 'government-head', 'minister'].includes(phrase.office.rank) &&
  (discourse.groups
    .recent(2, found.sentence, found.sentence.tokens[found.core] ?? found.sentence)
    ?.every((party) => party.person !== null) ??
    false);

/** 'the two leaders', 'both governments': the pair in focus, by their heads where the report named them. */
export function settleJoint(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  const isOfHeads =
    phrase.count === 2 && phrase.office.type === 'person' && phrase.office.rank !== 'official';
  const { index } = found.sentence;
  const hosted = phrase.count === 2 ? pairOfVisit(found, discourse) : null;
  const group = hosted ?? discourse.groups.of(phrase.count ?? 2, found.sentence);
  const heads =
    isOfHeads && !hosted ? (discourse.twoHeads(index) ?? onlyHeads(phrase, group, discourse)) : null;
  const states = heads && !(group && isAmong(group, heads)) ? heads : group;
  if (!states?.length) return;
  assign(
    found,
    phrase,
    states.map((party) => discourse.stateParty(party.code) ?? party),
    discourse,
  );
}

/** 'The two leaders', where a bloc is one of the two told of: it has no leader, and the two heads whom the report has named are meant, or nobody. */
function onlyHeads(
  { office }: OfficePhrase,
  group: readonly Party[] | null,
  discourse: Discourse,
): readonly Party[] | null {
  const isState = ({ code }: Party): boolean => discourse.stateParty(code) !== null;
  const isOfBloc = office.rank === 'head' && group?.some((party) => !isState(party) && party.person === null);
  if (!isOfBloc) return null;
  const heads = [...discourse.holders.heads.values()];
  return heads.length === 2 && heads.every(isState) ? heads : [];
}
