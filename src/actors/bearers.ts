import type { Token } from '../model/sentence.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Cover, Draft, OfficePhrase, Party } from './draft.ts';
import { stateBefore } from './home-state.ts';
import { stateByOthers } from './of-pair.ts';
import { stateWilling } from './own-will.ts';
import { assign } from './owners/assign.ts';
import { onlyStateWith } from './owners/only-state.ts';
import { settleOffice } from './owners/settle-office.ts';
import type { Person } from './registry.ts';
import { pathOf } from './trie.ts';

/** Who bears a name: by the role beside it, by the table of leaders, by what the report has told before. */
export function personOf(
  found: Candidate,
  role: Draft | null,
  cover: Cover,
  discourse: Discourse,
): Person | undefined {
  const { registry } = discourse;
  if (role?.phrase && role.parties.length === 0 && hasOwner(role)) settleOffice(role, role.phrase, discourse);
  const party = role?.parties[0];
  const known = registry.known(found.name) ?? registry.leader(found.name);
  // 'Kallas, a former Estonian prime minister': what somebody used to be.
  const isPast = role?.phrase?.former === true && registry.known(found.name) !== undefined;
  if (known && isPast) return known;
  if (known && (!party || party.code === known.party.code || !hasOwner(role)))
    return inOffice(withRole(known, party, discourse), role);
  if (!role) return byFamilyName(found, discourse);
  // 'his counterpart, Eleni Markou': whose, only the walk through the text tells.
  if (role.phrase?.possessor && role.parties.length === 0) return undefined;
  return hasOwner(role) && party
    ? introduce(found, party, role, discourse)
    : byRole(found, role, cover, discourse);
}

/** Whether the role says whose: 'foreign ministry spokesman' says no more than 'spokesman' does, 'the ministry's spokesman' does. */
const hasOwner = (role: Draft | null): boolean =>
  role?.phrase?.owners.some((owner) => role.phrase?.determiner === 'definite' || isOwned(owner)) ?? false;

const isOwned = ({ phrase }: Draft): boolean =>
  phrase?.office.type !== 'institution' || phrase.possessor !== null || phrase.owners.some(isOwned);

/** The text's own role goes before that of the table, for the sector too ('former President'). */
function withRole(known: Person, party: Party | undefined, discourse: Discourse): Person {
  discourse.holders.remember(known, groupOf(known.party.office, discourse));
  if (!party || party.sector === known.party.sector) return known;
  return { ...known, party: { ...known.party, sector: party.sector, office: party.office } };
}

const RULING = new Set(['head', 'government-head', 'minister']);

/** 'President Bush', 'John Kerry, the Secretary of State', in a report of his time that was published later: not a former one. */
function inOffice(person: Person, role: Draft | null): Person {
  const { phrase } = role ?? {};
  if (!phrase || phrase.former || person.party.sector !== 'ELI' || !RULING.has(phrase.office.rank))
    return person;
  return { ...person, party: { ...person.party, sector: 'GOV' } };
}

/** The office of the table of leaders by its first name in the table of offices: `premier` is `prime minister`. */
const groupOf = (office: string | null, { tables }: Discourse): string | null =>
  (office === null ? undefined : tables.offices.exactly(pathOf(office))[0]?.group) ?? office;

function introduce(found: Candidate, party: Party, role: Draft, discourse: Discourse): Person {
  const family = discourse.registry.byFamily(
    found.name,
    (term) => term.code === party.code && sameOffice(term.office, role),
  );
  const person =
    family ?? discourse.registry.introduce(found.name, party, role.phrase?.office.rank ?? 'none');
  discourse.holders.remember(person, role.phrase?.words === '' ? role.phrase.office.group : null);
  return person;
}

const sameOffice = (office: string, role: Draft): boolean => {
  const name = `${role.phrase?.words ?? ''} ${role.phrase?.office.name ?? ''}`.trim();
  if (RANKED.test(name) !== RANKED.test(office)) return false;
  const leads = (word: string): boolean =>
    /president|leader|head|king|premier|prime minister|chancellor/.test(word);
  return office === name || office.includes(name) || name.includes(office) || (leads(office) && leads(name));
};

/** 'Prime Minister Lee' is no president of a state that the report does not name. */
const isMeantHere = (code: string, office: string, role: Draft, { setting }: Discourse): boolean =>
  setting.known.has(code) || UNDER_HEAD.test(office) === UNDER_HEAD.test(role.phrase?.office.name ?? '');

const UNDER_HEAD = /prime minister|premier|chancellor/;

/** A deputy foreign minister is not the foreign minister. */
const RANKED = /\b(deputy|vice|assistant|under)\b/;

/** 'President Park', 'Foreign Minister Kang Kyung-wha' without a country: the table, else the home state. */
function byRole(found: Candidate, role: Draft, cover: Cover, discourse: Discourse): Person | undefined {
  const {
    registry,
    setting: { home },
  } = discourse;
  const matches = (code: string | null) =>
    registry.byFamily(
      found.name,
      (term) =>
        (code === null ? isMeantHere(term.code, term.office, role, discourse) : term.code === code) &&
        sameOffice(term.office, role),
      true,
    );
  const leader = (home === null ? undefined : matches(home)) ?? matches(null);
  if (leader) return inOffice(withRole(leader, undefined, discourse), role);
  if (role.phrase && isTitle(role.phrase)) settleTitle(found, role, role.phrase, cover, discourse);
  else if (role.phrase) settleOffice(role, role.phrase, discourse);
  const party = role.parties[0];
  return party && found.name.length > 1 ? introduce(found, party, role, discourse) : undefined;
}

/** 'Foreign Minister X', and 'X, a foreign ministry spokesman': nothing tells of which state. */
const isTitle = ({ determiner, owners }: OfficePhrase): boolean =>
  determiner === 'none' || (determiner === 'indefinite' && owners.length > 0);

/** Whose minister one is who is called so without a country: the state's that the text is about there, else the home state's. */
function settleTitle(
  found: Candidate,
  role: Draft,
  phrase: OfficePhrase,
  cover: Cover,
  discourse: Discourse,
): void {
  const told =
    onlyStateWith(phrase.office, discourse.setting.known) ??
    stateByOthers(found, role, phrase, cover, discourse) ??
    stateWilling(role, phrase.office, discourse);
  const whose = told === null ? null : discourse.stateParty(told);
  if (whose) {
    assign(role, phrase, [whose], discourse);
    return;
  }
  const { home } = discourse.setting;
  const isHeld = (code: string): boolean =>
    discourse.registry.isHeld(code, (term) => sameOffice(term.office, role));
  const before = stateBefore(found.sentence, discourse);
  const isHome = before === home || cover.drafts.some(({ parties }) => parties[0]?.code === home);
  // The table may be behind the times: who is told of beside the home state holds its office by now.
  const isAtHome = home !== null && (isHome || before === null) && !(isHeld(home) && !isHome);
  const state = before === null || before === home || isHeld(before) ? null : discourse.stateParty(before);
  if (isAtHome || (home === null && !state)) settleOffice(role, phrase, discourse);
  else if (state) assign(role, phrase, [state], discourse);
}

/** A bare family name that nobody introduced: 'Trump said', with 'Mr.' or as a proper noun in a report on his state. */
function byFamilyName(found: Candidate, discourse: Discourse): Person | undefined {
  const token = found.sentence.tokens[found.first];
  if (!found.courtesy && (token?.upos !== 'PROPN' || isDescribing(token) || goesOn(token))) return undefined;
  const near = discourse.registry.byFamily(
    found.name,
    (term) => discourse.setting.known.has(term.code) && !(REIGNING.test(term.office) && !found.courtesy),
    true,
  );
  return near ?? (token && hasPeer(token, discourse) ? headNamed(found.name, discourse) : undefined);
}

/** Those known by a given name that many share: 'Mohammed said' is no king whom nobody introduced. */
const REIGNING = /^(king|queen|emperor|emir|sultan|prince|crown prince)$/;

/** 'the southern English city': between an adjective and the noun that both describe. */
const isDescribing = (token: Token): boolean =>
  /^(amod|compound)$/.test(token.deprel) && token.previous?.upos === 'ADJ' && token.next?.upos === 'NOUN';

/** 'in Dar es Salaam': a name that goes on in small letters is none of a family. */
const goesOn = ({ next }: Token): boolean =>
  next?.deprel === 'flat' && /^(es|el|al|de|del|la|of|and|upon)$/.test(next.form);

/** A head of state or government in office whose family name is nobody else's. */
const headNamed = (family: string, { registry }: Discourse): Person | undefined => {
  const person = registry.byFamily(family, () => true);
  return person && person.rank !== 'minister' ? person : undefined;
};

/** 'Putin and Erdogan': two such names side by side leave no doubt about either. */
const hasPeer = (token: Token, discourse: Discourse): boolean => {
  const peers = [...token.children('conj'), ...(token.deprel === 'conj' && token.head ? [token.head] : [])];
  return peers.some((peer) => peer.upos === 'PROPN' && headNamed(peer.form, discourse) !== undefined);
};
