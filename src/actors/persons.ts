import type { Sentence } from '../model/sentence.ts';
import { personOf } from './bearers.ts';
import { type Candidate, candidateAt, knownAt, withHyphens } from './candidates.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, type Draft, draft } from './draft.ts';
import { bodyOfDuty } from './duties.ts';
import { isGenitive } from './phrase.ts';
import type { Person } from './registry.ts';
import {
  counterpartBefore,
  isRank,
  roleBefore,
  roleBeside,
  sharedTitle,
  stateBehind,
  stateCommanded,
} from './titles.ts';
import { isSubject } from './traits.ts';
import { BUILT, FEMININE, MASCULINE } from './words.ts';

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
    if (!settled && isSubject(sentence.tokens[found.first]) && !isThing(found)) strangers.add(found.first);
    i = settled?.last ?? found.last;
  }
  return strangers;
}

/** 'its Nyerere port', 'Nasser University': what is named after somebody is not he. */
const isNameOfBuilding = ({ sentence: { tokens }, first, last }: Candidate): boolean =>
  BUILT.has(tokens[last + 1]?.lower ?? '') && tokens[first]?.upos === 'PROPN';

const isOwned = (role: Draft | null): boolean => (role?.phrase?.owners.length ?? 0) > 0;

/** 'the Aegean': names of people have no article. */
const isThing = ({ sentence: { tokens }, first }: Candidate): boolean => tokens[first - 1]?.lower === 'the';

function settle(found: Candidate, cover: Cover, discourse: Discourse): Draft | null {
  const full = withHyphens(found);
  if (isNameOfBuilding(full)) return null;
  const { title, apposed } = rolesOf(full, cover);
  const role = apposed ?? title;
  const person =
    (title ? undefined : namedLater(full, apposed, discourse)) ??
    personOf(full, role ?? bodyOf(full, cover) ?? bodyOfDuty(full, cover), cover, discourse);
  if (!person) {
    // 'President Smith' of nobody knows where: the title alone means nobody either.
    if (title?.phrase && title.phrase.owners.length === 0) title.phrase.foreign = true;
    if (apposed?.phrase?.possessor) apposed.phrase.bearer = full.name;
    return null;
  }
  setGender(person, full.courtesy || (discourse.setting.courtesies.get(lastName(full.name)) ?? ''));
  const made = personDraft(full, person, title, discourse);
  if (apposed) linkRole(apposed, person);
  cover.add(made);
  return made;
}

/** The role before a name, and the one beside it where that says more. */
function rolesOf(found: Candidate, cover: Cover): { title: Draft | null; apposed: Draft | null } {
  const nearest = roleBefore(found, cover) ?? sharedTitle(found, cover);
  const office = nearest && isRank(nearest) ? roleBefore({ ...found, first: nearest.first }, cover) : null;
  // 'Chilean army spokesman Col. X': his rank says no more of whose he is.
  if (office && nearest?.phrase) nearest.phrase.foreign = true;
  const title = (office && inUniform(office)) ?? nearest;
  if (title?.phrase?.owners.length === 0)
    title.phrase.owners =
      [stateBehind(found, cover), counterpartBefore(title, cover), stateCommanded(found, cover)].find(
        (owners) => owners.length > 0,
      ) ?? [];
  const beside = roleBeside(title && isRank(title) ? { ...found, first: title.first } : found, cover);
  const unowned = beside && withoutOwner(beside);
  if (unowned?.phrase) unowned.phrase.owners = stateCommanded(found, cover);
  // 'Envoy Juan Perez, a Peruvian diplomat,': the second role says whose, where the first does not.
  return { title, apposed: title && !(isOwned(beside) && !isOwned(title)) ? null : beside };
}

/** 'military spokesman Col. X': who speaks and has a rank speaks for those who have one. */
function inUniform(office: Draft): Draft {
  const { phrase } = office;
  if (phrase?.office.group === 'spokesman') phrase.office = { ...phrase.office, sector: 'MIL' };
  return office;
}

/** A role, or the body that it is in, of which nothing tells whose it is. */
function withoutOwner(role: Draft): Draft | null {
  const [body, ...more] = role.phrase?.owners ?? [];
  if (!body) return role;
  return more.length === 0 && body.phrase?.owners.length === 0 && !body.phrase.possessor ? body : null;
}

/** "The Zambian foreign ministry's Peter Mwale", "the Pentagon's John Smith": the body for which somebody speaks. */
function bodyOf({ sentence: { tokens }, first, last }: Candidate, cover: Cover): Draft | null {
  if (last === first || !isGenitive(tokens[first - 1])) return null;
  const body = cover.at(first - 2);
  const { type, sector } = body?.phrase?.office ?? {};
  const isBody = type === 'institution' && sector === 'GOV' && (body?.phrase?.owners.length ?? 0) > 0;
  return body && (isBody || body.sense?.what === 'seat') ? body : null;
}

/**
 * 'The UN's envoy said ... Maria Ruiz, a former Peruvian minister, spoke after': who was told by the office alone in the
 * sentence before is named in this one, where nothing else says who speaks.
 */
function namedLater(
  { sentence, first, last, name }: Candidate,
  apposed: Draft | null,
  discourse: Discourse,
): Person | undefined {
  const before = discourse.focus.lastOfficeSubject;
  const token = sentence.tokens[first];
  if (!before || before.sentence.index !== sentence.index - 1 || !isUnnamed(before, discourse))
    return undefined;
  if (!token || last === first || token.relation !== 'nsubj' || discourse.registry.known(name))
    return undefined;
  const role = token.child('appos');
  const isFormer = apposed?.phrase?.former === true;
  if (role ? !isFormer : !(token.head && SPEAKING.test(token.head.lemma))) return undefined;
  const [party] = before.parties;
  const isOther = discourse.registry.leader(name)?.party.code !== party?.code;
  if (!party || (!role && isOther && discourse.registry.leader(name))) return undefined;
  const person = discourse.registry.introduce(name, party, before.phrase?.office.rank ?? 'none');
  if (before.key !== null) discourse.sameAs.set(before.key, person.key);
  return person;
}

/** 'The Polish foreign minister said': one who speaks and has no name yet. */
function isUnnamed(
  { phrase, parties, key, sentence, core }: Draft,
  { people, focus: { lastPersonSubject } }: Discourse,
): boolean {
  const token = sentence.tokens[core];
  const isOne = phrase?.office.type === 'person' && !phrase.plural && phrase.determiner === 'definite';
  return (
    isOne &&
    parties.length === 1 &&
    parties[0]?.person === null &&
    lastPersonSubject?.key === key &&
    !(key !== null && people.has(key)) &&
    isSubject(token) &&
    SPEAKING.test(token?.head?.lemma ?? '')
  );
}

const SPEAKING = /^(say|tell|add|speak|announce|warn|urge|call|note|stress|insist|argue|write|promise)$/;

const lastName = (name: string): string => (name.split(' ').at(-1) ?? name).toLowerCase();

/** How the report addresses people anywhere ('Ms Osei'), by the last of their names; nobody whom it addresses in two ways. */
export function courtesiesIn(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { tokens } of sentences)
    for (const token of tokens) {
      if (!MASCULINE.has(token.lower) && !FEMININE.has(token.lower)) continue;
      let name = token.next;
      while (name?.next?.upos === 'PROPN') name = name.next;
      if (name?.upos !== 'PROPN') continue;
      const before = found.get(name.lower) ?? token.lower;
      found.set(name.lower, MASCULINE.has(before) === MASCULINE.has(token.lower) ? token.lower : '');
    }
  return found;
}

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
