import type { Token } from '../model/sentence.ts';
import type { Discourse } from './discourse/discourse.ts';
import { copy, type Draft, headOf, type OfficePhrase, type Party } from './draft.ts';
import { homeOf } from './home-state.ts';
import { calledWider, officialAgain } from './hypernyms.ts';
import { settleNominal } from './joint.ts';
import { senderOfMission, stateSpokenFor } from './missions.ts';
import { isGenitive } from './phrase.ts';
import type { Person } from './registry.ts';
import { isSpeaker } from './speaker-for.ts';
import { isAmong, nounOf, saysSomething, sharedSubject } from './traits.ts';
import { ABROAD } from './words.ts';

/** Offices after whose holder a government is called, whether or not the report names its state. */
const GOVERNING = /^(president|prime minister|premier|chancellor)$/;

/**
 * Whose office or body a phrase means. The owner in the text comes first; without one, `the ministry` is the
 * last ministry spoken of, and a body that every state has once (`the foreign ministry`) is that of the state
 * at hand. Somebody else's (`the club president`) stays unknown.
 */
export function settleOffice(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  if (isArbitral(found, phrase)) return;
  // A torn tree may make two phrases each other's owners.
  const above = phrase.owners.filter((owner) => !owner.phrase?.owners.includes(found));
  const again = officialAgain(found, phrase, discourse);
  if (again) {
    copy(found, again);
    return;
  }
  const owners = above.flatMap((owner) => {
    const parties = partiesOf(owner, discourse);
    const state = parties.length === 0 ? stateSpokenFor(owner, phrase, discourse) : null;
    if (state && owner.phrase) assign(owner, owner.phrase, [state], discourse);
    return state ? owner.parties : parties;
  });
  const sender = owners.length === 0 ? senderOfMission(found, phrase, discourse) : null;
  if (sender) {
    assign(found, phrase, [sender], discourse);
    return;
  }
  const ends = phrase.owners[phrase.owners.length - 1];
  if (phrase.foreign && owners.length === 0) {
    settleNamedAfter(found, phrase, discourse);
    return;
  }
  if (phrase.foreign && !ends?.phrase && phrase.office.type === 'person' && phrase.office.rank === 'head')
    return;
  if (isOwned(phrase) || (phrase.owners.length > 0 && owners.length === 0)) return;
  if (owners.length === 0) settleWithoutOwner(found, phrase, discourse);
  else assign(found, phrase, distinct(owners), discourse);
}

/** 'an arbitration court in Paris', 'the international tribunal in Hamburg': of no state, wherever it sits. */
const isArbitral = ({ sentence, first, core }: Draft, { office }: OfficePhrase): boolean =>
  office.sector === 'JUD' &&
  sentence.tokens.slice(first, core).some((t) => /^(arbitration|arbitral|international)$/.test(t.lower));

/** 'his office', but not 'his Chinese counterpart'. */
const isOwned = ({ possessor, office, owners }: OfficePhrase): boolean =>
  possessor !== null && (office.group !== 'counterpart' || owners.length === 0);

/** 'the Abe government', 'a spokesman for Abe', "Abe's envoy": a known leader's name stands for the state. */
function settleNamedAfter(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  const isCalled = phrase.office.type === 'institution' || isSpeaker(phrase.office);
  if (!phrase.namedAfter) return;
  if (!isCalled) {
    settleAide(found, phrase, phrase.namedAfter, discourse);
    return;
  }
  const {
    registry,
    setting: { known },
  } = discourse;
  const name = phrase.namedAfter.form;
  const person =
    registry.known(name) ??
    registry.byFamily(name, (term) => known.has(term.code), true) ??
    registry.byFamily(name, ({ office }) => GOVERNING.test(office), true);
  const state = person && discourse.stateParty(person.party.code);
  if (state) assign(found, phrase, [state], discourse);
}

/** "Macron's envoy", "Guterres's special adviser": who serves a leader that the report has named, or that is in office. */
function settleAide(found: Draft, phrase: OfficePhrase, name: Token, discourse: Discourse): void {
  if (
    !isGenitive(name.next ?? undefined) ||
    phrase.office.type !== 'person' ||
    phrase.office.sector !== 'GOV'
  )
    return;
  const { registry } = discourse;
  const person =
    registry.known(name.form) ?? registry.byFamily(name.form, ({ office }) => GOVERNING.test(office));
  if (!person || !/^(head|government-head)$/.test(person.rank)) return;
  assign(found, phrase, [discourse.stateParty(person.party.code) ?? person.party], discourse);
}

/** The parties that an owner stands for; offices and nominals behind their head are settled first. */
function partiesOf(owner: Draft, discourse: Discourse): readonly Party[] {
  if (owner.parties.length === 0 && owner.phrase) settleOffice(owner, owner.phrase, discourse);
  if (owner.parties.length === 0 && owner.nominal) settleNominal(owner, discourse);
  return ownersOf(owner, discourse);
}

/** A person's office or body is that of the state: 'the president's envoy', 'his government'. */
export const ownersOf = (owner: Draft, discourse: Discourse): readonly Party[] =>
  owner.human ? owner.parties.map((party) => discourse.stateParty(party.code) ?? party) : owner.parties;

/** 'South Korea's presidential office Cheong Wa Dae' has two owners of one code: the first one counts. */
const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter((party, i) => parties.findIndex((other) => other.code === party.code) === i);

/** Gives an office phrase its owners' codes, its sector, its name and its identity. */
export function assign(
  found: Draft,
  phrase: OfficePhrase,
  owners: readonly Party[],
  discourse: Discourse,
): void {
  found.parties = owners.map((owner) => officeParty(owner, phrase, discourse));
  found.joint = owners.length > 1;
  found.anonymous = isNameless(phrase);
  found.key = found.joint ? null : identity(found, phrase, discourse);
  if (found.joint && phrase.office.rank === 'head' && !phrase.former)
    found.parties = found.parties.map((party) => discourse.holders.heads.get(party.code) ?? party);
  const holder = holderOf(found, phrase, discourse);
  if (!holder) return;
  found.parties = [holder.party];
  found.key = holder.key;
}

/** 'the president', after the report has named him. */
function holderOf({ joint, parties }: Draft, phrase: OfficePhrase, discourse: Discourse): Person | undefined {
  const { office, plural, former, words, determiner } = phrase;
  const code = parties[0]?.code;
  if (joint || plural || former || words !== '' || determiner === 'indefinite' || code === undefined)
    return undefined;
  return office.singleton && office.type === 'person' ? discourse.holders.of(code, office.group) : undefined;
}

const isNameless = ({ office, determiner, plural }: OfficePhrase): boolean =>
  office.type === 'person' &&
  !office.singleton &&
  (office.rank === 'official' ||
    office.rank === 'none' ||
    (office.rank === 'military' && (determiner === 'indefinite' || plural))) &&
  !isSpeaker(office);

const isState = (party: Party): boolean =>
  party.sector === null && party.office === null && party.person === null;

function officeParty(owner: Party, phrase: OfficePhrase, discourse: Discourse): Party {
  const state = discourse.tables.states.get(owner.code);
  const title = [phrase.words, phrase.office.name].filter((part) => part !== '').join(' ');
  const plainState = state !== undefined && (isState(owner) || owner.name.startsWith('people of '));
  const prefix = plainState ? state.adjective : (owner.name ?? '');
  return {
    code: owner.code,
    sector: phrase.former ? 'ELI' : sectorOf(owner, phrase, state !== undefined && plainState),
    name: prefix.endsWith(title) ? prefix : `${prefix} ${title}`,
    person: null,
    office: phrase.office.type === 'group' ? null : title,
  };
}

/** The leaders of rebels are no government. */
const ARMED = new Set(['REB', 'UAF', 'SEP', 'PRM']);

const sectorOf = (owner: Party, { office }: OfficePhrase, ofState: boolean): string | null => {
  if (ofState) return office.sector;
  if (office.sector === 'GOV' && ARMED.has(owner.sector ?? '')) return owner.sector;
  return office.rank === 'official' || office.rank === 'none'
    ? (owner.sector ?? office.sector)
    : office.sector;
};

/** Who it is inside the report: named bodies by name, unnamed people and groups each for themselves. */
function identity(found: Draft, phrase: OfficePhrase, discourse: Discourse): string {
  const [party] = found.parties;
  const name = `${party?.code} ${party?.name}`;
  if (phrase.office.type === 'institution' && !phrase.plural) return bodyKey(name, found, phrase, discourse);
  if (phrase.office.singleton && !phrase.plural && !phrase.former)
    return `office ${party?.code} ${phrase.words} ${phrase.office.group}`;
  const before = discourse.nouns.antecedent(nounOf(found), found.sentence.index);
  const same =
    phrase.determiner === 'definite' &&
    before?.parties[0]?.code === party?.code &&
    before?.parties[0]?.sector === party?.sector &&
    before?.phrase?.plural === phrase.plural;
  return (same ? before?.key : null) ?? discourse.newKey();
}

/** 'the presidential office Cheong Wa Dae': from here on both names mean one body. */
function bodyKey(name: string, { parties }: Draft, phrase: OfficePhrase, discourse: Discourse): string {
  const seat = phrase.owners.find(
    (owner) => owner.sense?.what === 'seat' && owner.parties[0]?.code === parties[0]?.code,
  );
  const key = `body ${name}`;
  if (seat?.key && phrase.owners.length > 1) discourse.sameAs.set(seat.key, key);
  return key;
}

function settleWithoutOwner(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  if (isJointOffice(phrase) || meansTwoPeople(found, phrase, discourse) || isPairOfHeads(phrase, discourse)) {
    settleJoint(found, phrase, discourse);
    return;
  }
  if (phrase.count !== null) return;
  const two = bothInOffice(phrase, discourse);
  if (two) {
    assign(found, phrase, two, discourse);
    return;
  }
  const beside = besideBody(found, phrase, discourse);
  if (beside) {
    assign(found, phrase, [beside], discourse);
    return;
  }
  if (phrase.determiner === 'definite' && discourse.nouns.isUnknown(found)) return;
  const before = discourse.nouns.antecedent(nounOf(found), found.sentence.index);
  const named = discourse.bodies.named(nounOf(found), found.sentence.index);
  const isNamedLast = named && !(before && before.sentence.index > named.sentence.index);
  const isAgain = !phrase.plural || phrase.office.sector === 'REB';
  if (isNamedLast && phrase.determiner === 'definite' && isAgain && !phrase.modified) {
    copy(found, named);
    return;
  }
  if (phrase.determiner === 'definite' && before && refersBack(phrase, before)) {
    copy(found, before);
    return;
  }
  const wider = calledWider(found, phrase, discourse);
  if (wider) {
    copy(found, wider);
    return;
  }
  const only = onlyHolder(phrase, discourse);
  if (only) {
    found.parties = [only.party];
    found.key = only.key;
    return;
  }
  const home =
    ONLY[phrase.office.group] ?? tellerOf(found, phrase, discourse) ?? homeOf(found, phrase, discourse);
  const state = home === null ? null : discourse.stateParty(home);
  if (state) assign(found, phrase, [state], discourse);
}

/** 'the Kenyan army and the foreign ministry': two bodies side by side are of one state. */
function besideBody(found: Draft, { office, plural }: OfficePhrase, discourse: Discourse): Party | null {
  const head = found.sentence.tokens[headOf(found)];
  const { lastDraft: last } = discourse.focus;
  const first = head?.deprel === 'conj' ? head.head : null;
  if (office.type !== 'institution' || plural || !first || last?.sentence !== found.sentence) return null;
  const isBeside = last.phrase?.office.type === 'institution' && headOf(last) === first.index;
  const [party] = isBeside && !last.joint ? last.parties : [];
  return party ? discourse.stateParty(party.code) : null;
}

/** 'The ministers found common ground': those of the report's own pair, where it has named a minister of each. */
function bothInOffice(
  { office, plural, former, words, determiner, modified, possessor }: OfficePhrase,
  discourse: Discourse,
): readonly Party[] | null {
  const { dyad } = discourse.setting;
  const isOfTwo = plural && determiner === 'definite' && !(former || modified || words || possessor);
  if (!isOfTwo || office.rank !== 'minister' || dyad.length !== 2) return null;
  const named = [...discourse.people.values()].filter(({ rank }) => rank === 'minister');
  const isEach = dyad.every(({ code }) => named.filter(({ party }) => party.code === code).length === 1);
  return isEach && named.length === 2 ? dyad : null;
}

/** 'the Crown Prince', 'the ambassador', in a report that has named one. */
const onlyHolder = (
  { office, plural, former, words, determiner, modified }: OfficePhrase,
  discourse: Discourse,
): Person | undefined =>
  (office.singleton || ABROAD.has(office.group)) &&
  office.type === 'person' &&
  determiner === 'definite' &&
  !(plural || former || modified || words)
    ? discourse.holders.only(office.group)
    : isHeir(office, determiner, plural || former || modified || words !== '')
      ? discourse.holders.only('crown prince')
      : undefined;

/** 'the prince', where the report has named a crown prince. */
const isHeir = (
  { group }: OfficePhrase['office'],
  determiner: OfficePhrase['determiner'],
  isOther: boolean,
): boolean => group === 'prince' && determiner === 'definite' && !isOther;

/** Offices that only one state has. */
const ONLY: Readonly<Record<string, string>> = { pope: 'VAT' };

/** 'A White House official said the administration regretted': the body that a speaker's sentence is about is his own. */
function tellerOf(found: Draft, phrase: OfficePhrase, discourse: Discourse): string | null {
  if (
    phrase.office.type !== 'institution' ||
    !/^(GOV|MIL)$/.test(phrase.office.sector ?? '') ||
    phrase.plural
  )
    return null;
  const clause = found.sentence.tokens[headOf(found)]?.head;
  const saying = clause?.deprel === 'ccomp' ? clause.head : null;
  const teller = saying ? sharedSubject(saying) : undefined;
  const last = discourse.focus.lastDraft;
  const told =
    teller && last?.sentence === found.sentence && teller.index >= last.first && teller.index <= last.last;
  if (told) return last.parties[0]?.code ?? null;
  return teller && found.last < teller.index && phrase.determiner === 'definite'
    ? officialBehind(teller, discourse)
    : null;
}

/** 'The government has not decided, the official added': of the state of the official told of before. */
function officialBehind(teller: Token, discourse: Discourse): string | null {
  const isAgain = teller.upos === 'NOUN' && teller.child('det')?.lower === 'the' && saysSomething(teller);
  const before = isAgain ? discourse.nouns.antecedent(teller.lemma, teller.sentence.index) : undefined;
  return before?.parties.length === 1 ? (before.parties[0]?.code ?? null) : null;
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
function settleJoint(found: Draft, phrase: OfficePhrase, discourse: Discourse): void {
  const isOfHeads =
    phrase.count === 2 && phrase.office.type === 'person' && phrase.office.rank !== 'official';
  const { index } = found.sentence;
  const group = discourse.groups.of(phrase.count ?? 2, found.sentence);
  const heads = isOfHeads ? discourse.twoHeads(index) : null;
  const states = heads && !(group && isAmong(group, heads)) ? heads : group;
  if (!states) return;
  assign(
    found,
    phrase,
    states.map((party) => discourse.stateParty(party.code) ?? party),
    discourse,
  );
}

const refersBack = (phrase: OfficePhrase, before: Draft): boolean => {
  if (before.phrase === null || before.phrase.plural !== phrase.plural || before.joint) return false;
  if (phrase.words !== before.phrase.words) return false;
  if (phrase.modified && phrase.office.type !== 'institution') return false;
  const generic = !phrase.office.name.includes(' ');
  return generic || before.phrase.office.group === phrase.office.group;
};
