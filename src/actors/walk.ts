import type { Sentence, Token } from '../model/sentence.ts';
import { isPairOfOthers } from './counts.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Cover, type Draft, headOf, isCarried, type OfficePhrase } from './draft.ts';
import { bodyAgain } from './echo.ts';
import { meetInPerson } from './in-person.ts';
import { jointBodyAgain, jointBodyMeets } from './joint-bodies.ts';
import { findPersons } from './persons.ts';
import { pronounAt } from './pronouns.ts';
import { settle } from './settle.ts';
import { isStranger } from './strangers.ts';
import { topicOf } from './topics.ts';
import { saysSomething } from './traits.ts';

/** Settles one sentence from left to right; returns its drafts by head token. */
export function walk(
  sentence: Sentence,
  cover: Cover,
  discourse: Discourse,
  text: string,
): Map<number, Draft> {
  const strangers = findPersons(sentence, cover, discourse, text);
  const settled = new Map<number, Draft>();
  const drafts = new Map(cover.drafts.map((found) => [found.core, found]));
  for (const token of sentence.tokens) {
    if (strangers.has(token.index)) discourse.focus.stranger();
    const found = drafts.get(token.index) ?? pointerAt(token, settled, discourse, cover);
    if (found?.phrase) lookAhead(found.phrase, token, settled, cover, discourse);
    if (found) settleFound(found, settled, cover, discourse);
    if (found) meetInPerson(found, settled, discourse);
    if (isPairOfOthers(token) && isPrivate(found)) discourse.groups.others(token);
    if (found && found.parties.length > 0) take(found, settled, discourse);
    else passOver(token, settled, discourse);
  }
  if (isAboutThing(sentence, settled)) discourse.focus.otherSubject(topicOf(sentence, settled));
  return settled;
}

/** 'A member of his cabinet', 'a spokesman for him': a pronoun behind the office says whose it is. */
function lookAhead(
  { owners, possessor }: OfficePhrase,
  { index }: Token,
  settled: Map<number, Draft>,
  cover: Cover,
  discourse: Discourse,
): void {
  const isAhead = (pointer: Token | null | undefined): pointer is Token =>
    pointer != null && pointer.index > index;
  if (isAhead(possessor)) point(possessor, settled, discourse);
  for (const owner of owners) {
    const pointer = owner.phrase?.possessor;
    if (!isAhead(pointer)) continue;
    point(pointer, settled, discourse);
    settle(owner, settled, cover, discourse);
  }
}

function point(pointer: Token, settled: Map<number, Draft>, discourse: Discourse): void {
  const meant = pronounAt(pointer, settled, discourse);
  if (meant && meant.parties.length > 0) settled.set(pointer.index, meant);
}

/** What points back without being in a phrase: a pronoun, a body called again by its noun. */
const pointerAt = (
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  cover: Cover,
): Draft | null =>
  isFree(token, cover)
    ? (jointBodyMeets(token, discourse) ??
      pronounAt(token, settled, discourse) ??
      jointBodyAgain(token, discourse) ??
      bodyAgain(token, settled, discourse, cover))
    : null;

/** In no other mention, or the owner in one: `his` in 'his government'. */
const isFree = (token: Token, cover: Cover): boolean => {
  const around = cover.at(token.index);
  return !around || [around, ...(around.phrase?.owners ?? [])].some((one) => isOwner(token, one));
};

/** `its` in 'its foreign ministry', and in "its neighbour's army", where it owns the owner. */
const isOwner = (token: Token, { phrase, nominal }: Draft): boolean =>
  phrase?.possessor === token || nominal?.possessor === token;

function settleFound(
  found: Draft,
  settled: ReadonlyMap<number, Draft>,
  cover: Cover,
  discourse: Discourse,
): void {
  settle(found, settled, cover, discourse);
  const { phrase } = found;
  if (phrase?.bearer) nameBearer(found, phrase.bearer, discourse);
  if (phrase?.determiner !== 'indefinite' || found.parties.length > 0) return;
  discourse.nouns.unknown(found);
  // 'Moon replied that he was glad, an official said. He': it is Moon whom the sentence is about.
  const isToldOf = discourse.focus.lastPersonSubject?.sentence === found.sentence;
  if (!isToldOf && isUnknownSpeaker(found, phrase)) discourse.focus.stranger();
}

/** 'said a Western ambassador. He does not expect': one of whom nobody can say whose he is. */
function isUnknownSpeaker(found: Draft, { office, plural }: OfficePhrase): boolean {
  const token = found.sentence.tokens[headOf(found)];
  return office.type === 'person' && !plural && token?.relation === 'nsubj' && saysSomething(token);
}

/** 'his counterpart, Eleni Markou': once it shows whose counterpart that is, the name has a bearer. */
function nameBearer(found: Draft, name: string, discourse: Discourse): void {
  const [party] = found.parties;
  if (!party || found.parties.length > 1 || party.person !== null) return;
  const person = discourse.registry.introduce(name, party, found.phrase?.office.rank ?? 'none');
  discourse.people.set(person.key, person);
  found.parties = [person.party];
  found.key = person.key;
  found.anonymous = false;
}

/** Nobody whom the tables know, or some of the people or firms of a state. */
const isPrivate = (found: Draft | null): boolean =>
  !found || found.parties.length === 0 || found.phrase?.office.type === 'group';

/** Somebody whom we know: the report has spoken of him from here on. */
function take(found: Draft, settled: Map<number, Draft>, discourse: Discourse): void {
  if (isCarried(found)) {
    discourse.bodies.add(found);
    return;
  }
  place(found, settled);
  discourse.record(found);
}

/** One mention for each head token: where two lay claim to one, the longer stays on it. */
function place(found: Draft, settled: Map<number, Draft>): void {
  const head = headOf(found);
  const other = settled.get(head);
  if (!other) settled.set(head, found);
  else if (found.last - found.first > other.last - other.first) settled.set(head, found);
  else if (!settled.has(found.core)) settled.set(found.core, found);
}

/** Nobody whom we know: what pointed at somebody may be open from here on. */
function passOver(token: Token, settled: ReadonlyMap<number, Draft>, { focus, setting }: Discourse): void {
  if (isStranger(token, settled)) focus.stranger();
  if (isOtherSpeaker(token) && !setting.isQuoted(token)) focus.otherSpeaker();
}

/** 'The account said': a singular noun that speaks and is nobody we know. */
const isOtherSpeaker = (token: Token): boolean =>
  (token.xpos === 'NN' || token.xpos === 'NNP') && token.relation === 'nsubj' && saysSomething(token);

/** 'Beijing's summary was shorter.': what follows with `it` is about the summary. */
function isAboutThing(sentence: Sentence, settled: ReadonlyMap<number, Draft>): boolean {
  const subject = sentence.root?.child('nsubj');
  return (
    subject !== undefined && (subject.xpos === 'NN' || subject.xpos === 'NNP') && !settled.has(subject.index)
  );
}
