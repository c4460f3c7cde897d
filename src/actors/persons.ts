import type { Sentence, Token } from '../model/sentence.ts';
import type { Discourse } from './discourse.ts';
import { type Cover, type Draft, draft, type OfficePhrase, type Party } from './draft.ts';
import { stateBefore } from './home-state.ts';
import { isCapital } from './names.ts';
import { assign, settleOffice } from './owners.ts';
import { isGenitive } from './phrase.ts';
import type { Person } from './registry.ts';
import { isSubject } from './traits.ts';
import { pathOf } from './trie.ts';
import { COURTESY, FEMININE, MASCULINE, NAME_PARTICLES, TIME_NAMES } from './words.ts';

interface Candidate {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** As in the text, with its blanks. */
  readonly name: string;
  /** 'Mr.' in front, in lower case. */
  readonly courtesy: string;
}

/**
 * Step 3: people. A role phrase beside a name introduces somebody; from there on the family name is enough.
 * Without a role the table of leaders decides; a name that neither knows stays unmentioned.
 * @returns the tokens at which such a name becomes a subject
 */
export function findPersons(
  sentence: Sentence,
  cover: Cover,
  discourse: Discourse,
  text: string,
): ReadonlySet<number> {
  const strangers = new Set<number>();
  for (let i = 0; i < sentence.tokens.length; i++) {
    const found = candidateAt(sentence, i, cover, text) ?? knownAt(sentence, i, cover, discourse);
    if (!found) continue;
    const settled = settle(found, cover, discourse);
    if (!settled && isSubject(sentence.tokens[found.first])) strangers.add(found.first);
    i = settled?.last ?? found.last;
  }
  return strangers;
}

const isNamePart = (token: Token | undefined, cover: Cover): token is Token =>
  token !== undefined &&
  isCapital(token.form) &&
  !cover.at(token.index) &&
  !TIME_NAMES.has(token.lower) &&
  !['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'ADV'].includes(token.upos);

function candidateAt(sentence: Sentence, at: number, cover: Cover, text: string): Candidate | null {
  const { tokens } = sentence;
  const start = tokens[at];
  if (!isNamePart(start, cover)) return null;
  const courtesy = COURTESY.has(start.lower) ? start.lower : '';
  let last = courtesy ? at : at - 1;
  for (let i = courtesy ? at + 1 : at; i < tokens.length; i++) {
    if (isNamePart(tokens[i], cover)) last = i;
    else if (!isInside(tokens, i, cover)) break;
  }
  const first = courtesy ? at + 1 : at;
  const [begin, end] = [tokens[first], tokens[last]];
  if (!begin || !end || last < first) return null;
  return { sentence, first, last, name: text.slice(begin.start, end.end).replace(/\s+/g, ' '), courtesy };
}

/** A name that the report knows, whatever the tagger makes of it (`Xi` at the beginning of a sentence). */
function knownAt(sentence: Sentence, at: number, cover: Cover, { registry }: Discourse): Candidate | null {
  const token = sentence.tokens[at];
  if (!token || cover.at(at) || !isCapital(token.form) || token.xpos === 'MD' || !registry.known(token.form))
    return null;
  return { sentence, first: at, last: at, name: token.form, courtesy: '' };
}

/** A hyphen, the part after it ('Gwan-pyo') or a particle ('bin', 'al-') between two parts of a name. */
const isInside = (tokens: readonly Token[], i: number, cover: Cover): boolean => {
  const token = tokens[i];
  if (!token || cover.at(i)) return false;
  if (token.form === '-') return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
  if (tokens[i - 1]?.form === '-' && tokens[i - 1]?.end === token.start) return true;
  const next = tokens[i + 1]?.form === '-' ? i + 2 : i + 1;
  return NAME_PARTICLES.has(token.lower) && isNamePart(tokens[next], cover);
};

function settle(found: Candidate, cover: Cover, discourse: Discourse): Draft | null {
  const full = withHyphens(found);
  const title = roleBefore(full, cover);
  if (title?.phrase?.owners.length === 0) title.phrase.owners = stateBehind(full, cover);
  const apposed = title ? null : roleBeside(full, cover);
  const person = personOf(full, title ?? apposed, cover, discourse);
  if (!person) {
    // 'President Smith' of nobody knows where: the title alone means nobody either.
    if (title?.phrase && title.phrase.owners.length === 0) title.phrase.foreign = true;
    return null;
  }
  setGender(person, full.courtesy);
  const made = personDraft(full, person, title, discourse);
  if (apposed) linkRole(apposed, person);
  cover.add(made);
  return made;
}

/** Takes in lower-case parts behind a last hyphen: `Gwan` `-` `pyo`. */
function withHyphens(found: Candidate): Candidate {
  const { tokens } = found.sentence;
  const [hyphen, tail] = [tokens[found.last + 1], tokens[found.last + 2]];
  const joined =
    hyphen?.form === '-' && tail && tokens[found.last]?.end === hyphen.start && tail.start === hyphen.end;
  if (!joined || !/^\p{Ll}+$/u.test(tail.form)) return found;
  return { ...found, last: found.last + 2, name: `${found.name}-${tail.form}` };
}

const isPersonRole = (role: Draft | undefined): role is Draft =>
  role?.phrase?.office.type === 'person' && !role.phrase.plural && role.absorbedBy === null;

/** 'Chinese Premier' before 'Li Keqiang'; only if nothing stands between. */
function roleBefore({ first, courtesy }: Candidate, cover: Cover): Draft | null {
  const role = cover.at(courtesy ? first - 2 : first - 1);
  return isPersonRole(role) && role.core === role.last ? role : null;
}

/** 'President Robert Moyo of Zimbabwe': the state that stands behind the name. */
function stateBehind({ sentence: { tokens }, last }: Candidate, cover: Cover): Draft[] {
  if (tokens[last + 1]?.lower !== 'of') return [];
  const state = cover.at(tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  const isWhole =
    state?.sense?.what === 'name' && state.absorbedBy === null && !isGenitive(tokens[state.last + 1]);
  return state && isWhole ? [state] : [];
}

/** 'Nam, the director of ...' and 'the foreign minister, Wang Yi,'. */
function roleBeside({ sentence, first, last }: Candidate, cover: Cover): Draft | null {
  const { tokens } = sentence;
  // ', the EU's trade commissioner,': the article may stand outside of what the role was read from.
  const start = tokens[last + 2]?.lower === 'the' && !cover.at(last + 2) ? last + 3 : last + 2;
  const after = tokens[last + 1]?.form === ',' ? cover.at(start) : undefined;
  if (isPersonRole(after) && after.first === start && !isNamePart(tokens[after.core + 1], cover))
    return isSpeaker(after) ? null : after;
  const before = tokens[first - 1]?.form === ',' ? cover.at(first - 2) : undefined;
  const closes = [',', '.', ';', 'and', 'said'].includes(tokens[last + 1]?.lower ?? '.');
  return isPersonRole(before) && before.phrase?.determiner === 'definite' && closes && last > first
    ? before
    : null;
}

/** '..., a Belgian senator said': who tells the sentence before the comma is not what it ends with. */
function isSpeaker({ sentence: { tokens }, core }: Draft): boolean {
  const next = tokens[core + 1];
  return next?.upos === 'VERB' && tokens[core]?.head === next && tokens[core]?.relation === 'nsubj';
}

function personOf(
  found: Candidate,
  role: Draft | null,
  cover: Cover,
  discourse: Discourse,
): Person | undefined {
  const { registry } = discourse;
  if (role?.phrase && role.parties.length === 0 && role.phrase.owners.length > 0)
    settleOffice(role, role.phrase, discourse);
  const party = role?.parties[0];
  const known = registry.known(found.name) ?? registry.leader(found.name);
  if (known && (!party || party.code === known.party.code || !hasOwner(role)))
    return inOffice(withRole(known, party, discourse), role);
  if (!role) return byFamilyName(found, discourse);
  return hasOwner(role) && party
    ? introduce(found, party, role, discourse)
    : byRole(found, role, cover, discourse);
}

const hasOwner = (role: Draft | null): boolean => (role?.phrase?.owners.length ?? 0) > 0;

/** The text's own role goes before that of the table, for the sector too ('former President'). */
function withRole(known: Person, party: Party | undefined, discourse: Discourse): Person {
  discourse.remember(known, groupOf(known.party.office, discourse));
  if (!party || party.sector === known.party.sector) return known;
  return { ...known, party: { ...known.party, sector: party.sector, office: party.office } };
}

/** 'President Bush', in a report of his time that was published later: not a former one. */
function inOffice(person: Person, role: Draft | null): Person {
  const { phrase } = role ?? {};
  if (!phrase || phrase.former || person.party.sector !== 'ELI' || phrase.office.rank !== 'head')
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
  discourse.remember(person, role.phrase?.words === '' ? role.phrase.office.group : null);
  return person;
}

const sameOffice = (office: string, role: Draft): boolean => {
  const name = role.phrase?.office.name ?? '';
  const leads = (word: string): boolean =>
    /president|leader|head|king|premier|prime minister|chancellor/.test(word);
  return office === name || office.includes(name) || name.includes(office) || (leads(office) && leads(name));
};

/** 'President Park', 'Foreign Minister Kang Kyung-wha' without a country: the table, else the home state. */
function byRole(found: Candidate, role: Draft, cover: Cover, discourse: Discourse): Person | undefined {
  const {
    registry,
    setting: { home },
  } = discourse;
  const matches = (code: string | null) =>
    registry.byFamily(
      found.name,
      (term) => (code === null || term.code === code) && sameOffice(term.office, role),
      true,
    );
  const leader = (home === null ? undefined : matches(home)) ?? matches(null);
  if (leader) return inOffice(withRole(leader, undefined, discourse), role);
  if (role.phrase?.determiner === 'none') settleTitle(found, role, role.phrase, cover, discourse);
  else if (role.phrase) settleOffice(role, role.phrase, discourse);
  const party = role.parties[0];
  return party && found.name.length > 1 ? introduce(found, party, role, discourse) : undefined;
}

/** Whose minister one is who is called so without a country: the state's that the text is about there, else the home state's. */
function settleTitle(
  found: Candidate,
  role: Draft,
  phrase: OfficePhrase,
  cover: Cover,
  discourse: Discourse,
): void {
  const { home, isOwn } = discourse.setting;
  const isHeld = (code: string): boolean =>
    discourse.registry.isHeld(code, (term) => sameOffice(term.office, role));
  const before = stateBefore(found.sentence, discourse);
  const isHome = before === home || cover.drafts.some(({ parties }) => parties[0]?.code === home);
  // The table may be behind the times: who is told of beside the home state holds its office by now.
  const isAtHome = home !== null && (isOwn || isHome || before === null) && !(isHeld(home) && !isHome);
  const state = before === null || before === home || isHeld(before) ? null : discourse.stateParty(before);
  if (isAtHome || (home === null && !state)) settleOffice(role, phrase, discourse);
  else if (state) assign(role, phrase, [state], discourse);
}

/** A bare family name that nobody introduced: 'Trump said', with 'Mr.' or as a proper noun in a report on his state. */
function byFamilyName(found: Candidate, discourse: Discourse): Person | undefined {
  if (found.last > found.first && !found.name.includes('-')) return undefined;
  const token = found.sentence.tokens[found.first];
  if (!found.courtesy && token?.upos !== 'PROPN') return undefined;
  const near = discourse.registry.byFamily(
    found.name,
    (term) => discourse.setting.known.has(term.code),
    true,
  );
  return near ?? (token && hasPeer(token, discourse) ? headNamed(found.name, discourse) : undefined);
}

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

function setGender(person: Person, courtesy: string): void {
  if (MASCULINE.has(courtesy)) person.gender = 'masculine';
  else if (FEMININE.has(courtesy)) person.gender = 'feminine';
}

function personDraft(found: Candidate, person: Person, title: Draft | null, discourse: Discourse): Draft {
  const first = title ? title.first : found.courtesy ? found.first - 1 : found.first;
  const made = draft(
    { sentence: found.sentence, first, last: found.last, core: found.first },
    { kind: 'person', parties: [person.party], key: person.key },
  );
  if (title) {
    title.absorbedBy = made;
    linkRole(title, person);
  }
  discourse.people.set(person.key, person);
  return made;
}

/** The role phrase beside the name means the person too. */
function linkRole(role: Draft, person: Person): void {
  role.parties = [person.party];
  role.key = person.key;
  role.anonymous = false;
}
