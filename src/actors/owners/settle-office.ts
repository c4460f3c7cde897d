import type { Discourse } from '../discourse/discourse.ts';
import { copy, type Draft, type OfficePhrase, type Party } from '../draft.ts';
import { officialAgain } from '../hypernyms.ts';
import { settleNominal } from '../joint.ts';
import { senderOfMission, stateSpokenFor } from '../missions.ts';
import { assign } from './assign.ts';
import { settleNamedAfter } from './named-after.ts';
import { settleWithoutOwner } from './without-owner.ts';

/**
 * Whose office or body a phrase means. The owner in the text comes first; without one, `the ministry` is the
 * last ministry spoken of, and a body that every state has once (`the foreign ministry`) is that of the state
 * at hand. Somebody else's (`the club president`) stays unknown.
 */
export function settleOffice(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  if (isArbitral(found, phrase) || sitsAbroad(phrase)) return;
  const again = officialAgain(found, phrase, discourse);
  if (again) {
    copy(found, again);
    return;
  }
  // 'the special envoy of President Lula' serves Lula, and not the president of the state at hand
  if (phrase.owners.length > 0) settleNamedAfter(found, phrase, discourse);
  if (found.parties.length > 0) return;
  const owners = ownersTold(found, phrase, discourse);
  if (owners.length > 0) settleOwned(found, phrase, owners, discourse);
  else settleUnowned(found, phrase, discourse);
}

/** Those whom the owners in the text stand for. */
const ownersTold = (found: Draft, phrase: OfficePhrase, discourse: Discourse): readonly Party[] =>
  phrase.owners
    // A torn tree may make two phrases each other's owners.
    .filter((owner) => !owner.phrase?.owners.includes(found))
    .flatMap((owner) => {
      const parties = partiesOf(owner, discourse);
      const state = parties.length === 0 ? stateSpokenFor(owner, phrase, discourse) : null;
      if (state && owner.phrase) assign(owner, owner.phrase, [state], discourse);
      return state ? owner.parties : parties;
    });

function settleOwned(
  found: Draft,
  phrase: OfficePhrase,
  owners: readonly Party[],
  discourse: Discourse,
): void {
  const { office, foreign } = phrase;
  const isOfName = !phrase.owners.at(-1)?.phrase;
  if (foreign && isOfName && office.type === 'person' && office.rank === 'head') return;
  if (!isOwned(phrase)) assign(found, phrase, distinct(owners), discourse);
}

function settleUnowned(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  const sender = senderOfMission(found, phrase, discourse);
  if (sender) assign(found, phrase, [sender], discourse);
  else if (phrase.foreign) settleNamedAfter(found, phrase, discourse);
  else if (!isOwned(phrase) && phrase.owners.length === 0) settleWithoutOwner(found, phrase, discourse);
}

/** 'an arbitration court in Paris', 'the international tribunal in Hamburg': of no state, wherever it sits. */
const isArbitral = ({ sentence, first, core }: Draft, { office }: OfficePhrase): boolean =>
  office.sector === 'JUD' &&
  sentence.tokens.slice(first, core).some((t) => /^(arbitration|arbitral|international)$/.test(t.lower));

/** Seats of courts that are of no state. */
const COURT_SEATS = /^(Hague|Strasbourg|Luxembourg|Arusha|Hamburg|Banjul|Abuja)$/;

/** 'the court in The Hague', 'judges in Strasbourg', and not 'a district court in Hamburg'. */
const sitsAbroad = ({ office, determiner, owners }: OfficePhrase): boolean =>
  /^(court|tribunal|judge|prosecutor)$/.test(office.name) &&
  determiner !== 'indefinite' &&
  owners.some(({ sentence, last }) => COURT_SEATS.test(sentence.tokens[last]?.form ?? ''));

/** 'his office', but not 'his Chinese counterpart'. */
const isOwned = ({ possessor, office, owners }: OfficePhrase): boolean =>
  possessor !== null && (office.group !== 'counterpart' || owners.length === 0);

/** The parties that an owner stands for; offices and nominals behind their head are settled first. */
function partiesOf(owner: Draft, discourse: Discourse): readonly Party[] {
  if (owner.parties.length === 0 && owner.phrase) settleOffice(owner, owner.phrase, discourse);
  if (owner.parties.length === 0 && owner.nominal) settleNominal(owner, discourse);
  return ownersOf(owner, discourse);
}

/** A person's office or body is that of the state: 'the president's envoy', 'his government'. */
export const ownersOf = (owner: Draft, discourse: Discourse): readonly Party[] =>
  owner.human ? owner.parties.map((party) => discourse.stateParty(party.code) ?? party) : owner.parties;

/** A body with the name of its seat behind it has two owners of one code: the first one counts. */
const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((party, i) => parties.findIndex((other) => other.code === party.code) === i);
