import type { Actor, Mention } from '../model/actor.ts';
import type { Analysed } from '../model/analysed.ts';
import { publicationDay } from '../model/article.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { announcersOf } from './announcers.ts';
import { servedAt } from './at-office.ts';
import { bodyBefore } from './bodies.ts';
import { isPairOfOthers } from './counts.ts';
import { Discourse } from './discourse/discourse.ts';
import { Cover, copy, type Draft, doorsOf, headOf, type OfficePhrase } from './draft.ts';
import { bodyAgain } from './echo.ts';
import {
  besideEachOther,
  filedIn,
  isParty,
  leadingPair,
  namedIn,
  pairOfLede,
  placesOf,
  presence,
  quotedIn,
  scenesOf,
  writtenFor,
} from './home.ts';
import { settleNominal } from './joint.ts';
import { findNames, settleNames } from './names.ts';
import { settleNamesakes } from './namesakes.ts';
import { findNominals } from './nominals.ts';
import { otherOf } from './of-pair.ts';
import { findOffices } from './offices.ts';
import { assign, ownersOf, settleOffice } from './owners.ts';
import { courtesiesIn, findPersons } from './persons.ts';
import { pronounAt } from './pronouns.ts';
import { Registry } from './registry.ts';
import { settleSpeakers } from './speakers.ts';
import { isStranger } from './strangers.ts';
import { leaveOut, surnamesAmong } from './surnames.ts';
import type { ActorTables } from './tables.ts';
import { saysSomething } from './traits.ts';
import { unionGoods } from './union-goods.ts';

/**
 * Finds everybody whom a report means: names, metonyms, offices and bodies, people, and what points back to
 * them. Names and offices are read sentence by sentence; then one walk in order of the text settles who is meant.
 */
export function resolveActors(analysed: Analysed, tables: ActorTables): Resolved {
  const { article, sentences } = analysed;
  const covers = sentences.map((sentence) => coverOf(sentence, tables));
  settleNamesakes(covers, tables);
  const sure = unambiguous(covers);
  const surnames = surnamesAmong(sentences, covers);
  for (const [i, cover] of covers.entries()) {
    leaveOut(surnames, cover);
    settleNames(cover, tables, sure);
    const sentence = sentences[i];
    if (sentence && sure.has('EUR')) unionGoods(sentence, cover);
    if (sentence) findPhrases(sentence, tables, cover);
  }
  const discourse = openDiscourse(analysed, tables, covers);
  const settled = sentences.map((sentence, i) =>
    walk(sentence, covers[i] ?? new Cover(), discourse, article.text),
  );
  settleSpeakers(analysed.quotations, sentences, settled, discourse);
  return finish(analysed, settled, discourse);
}

/** All that the report as a whole tells before the walk: its place, its leading pair, its scenes. */
function openDiscourse(
  { article, sentences, quotations }: Analysed,
  tables: ActorTables,
  covers: readonly Cover[],
): Discourse {
  const weights = presence(covers);
  const filed = filedIn(article, tables);
  const day = publicationDay(article);
  const places = placesOf(sentences, covers);
  const own = writtenFor(sentences, covers, new Registry(tables, day));
  const named = namedIn(sentences, covers);
  return new Discourse(tables, day, {
    home: own ?? (filed !== null && isParty(filed, weights) ? filed : null),
    isOwn: own !== null,
    filed,
    dyad: besideEachOther(pairOfLede(leadingPair(weights, tables), covers, tables), sentences, named),
    known: new Set(weights.keys()),
    named,
    scenes: scenesOf(sentences, covers),
    places,
    announcers: announcersOf(sentences, covers, places),
    isQuoted: quotedIn(quotations),
    courtesies: courtesiesIn(sentences),
  });
}

const coverOf = (sentence: Sentence, tables: ActorTables): Cover => {
  const cover = new Cover();
  findNames(sentence, tables, cover);
  return cover;
};

const findPhrases = (sentence: Sentence, tables: ActorTables, cover: Cover): void => {
  findNominals(sentence, tables, cover);
  findOffices(sentence, tables, cover);
};

/** Codes of the states that the report names without ambiguity: they vouch for the ambiguous names. */
const unambiguous = (covers: readonly Cover[]): Set<string> =>
  new Set(
    covers.flatMap(({ drafts }) =>
      drafts.flatMap(({ sense }) => (sense && !sense.ambiguous ? [sense.code] : [])),
    ),
  );

/** Settles one sentence from left to right; returns its drafts by head token. */
function walk(sentence: Sentence, cover: Cover, discourse: Discourse, text: string): Map<number, Draft> {
  const strangers = findPersons(sentence, cover, discourse, text);
  const settled = new Map<number, Draft>();
  const drafts = new Map(cover.drafts.map((found) => [found.core, found]));
  for (const token of sentence.tokens) {
    if (strangers.has(token.index)) discourse.focus.stranger();
    const found =
      drafts.get(token.index) ??
      (isFree(token, cover)
        ? (pronounAt(token, settled, discourse) ?? bodyAgain(token, settled, discourse, cover))
        : null);
    if (found) settle(found, settled, cover, discourse);
    if (isPairOfOthers(token) && isPrivate(found)) discourse.groups.others(token);
    if (found?.phrase?.bearer) nameBearer(found, found.phrase.bearer, discourse);
    if (found?.phrase?.determiner === 'indefinite' && found.parties.length === 0)
      discourse.nouns.unknown(found);
    if (!found || found.parties.length === 0) {
      if (isStranger(token, settled)) discourse.focus.stranger();
      if (isOtherSpeaker(token) && !discourse.setting.isQuoted(token)) discourse.focus.otherSpeaker();
      continue;
    }
    if (isCarried(found)) {
      discourse.bodies.add(found);
      continue;
    }
    place(found, settled);
    discourse.record(found);
  }
  if (isAboutThing(sentence, settled)) discourse.focus.otherSubject();
  return settled;
}

/** Nobody whom the tables know, or some of the people or firms of a state. */
const isPrivate = (found: Draft | null): boolean =>
  !found || found.parties.length === 0 || found.phrase?.office.type === 'group';

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

/** 'Beijing's summary was shorter.': what follows with `it` is about the summary. */
function isAboutThing(sentence: Sentence, settled: ReadonlyMap<number, Draft>): boolean {
  const subject = sentence.root?.child('nsubj');
  return (
    subject !== undefined && (subject.xpos === 'NN' || subject.xpos === 'NNP') && !settled.has(subject.index)
  );
}

/** 'The account said': a singular noun that speaks and is nobody we know. */
const isOtherSpeaker = (token: Token): boolean =>
  (token.xpos === 'NN' || token.xpos === 'NNP') && token.relation === 'nsubj' && saysSomething(token);

/** In no other mention, or the owner in one: `his` in 'his government'. */
const isFree = (token: Token, cover: Cover): boolean => {
  const around = cover.at(token.index);
  return !around || [around, ...(around.phrase?.owners ?? [])].some((one) => isOwner(token, one));
};

/** `its` in 'its foreign ministry', and in "its neighbour's army", where it owns the owner. */
const isOwner = (token: Token, { phrase, nominal }: Draft): boolean =>
  phrase?.possessor === token || nominal?.possessor === token;

const isCarried = ({ absorbedBy }: Draft): boolean => absorbedBy !== null && absorbedBy.parties.length > 0;

function settle(found: Draft, settled: ReadonlyMap<number, Draft>, cover: Cover, discourse: Discourse): void {
  if (found.parties.length > 0) return;
  const { phrase } = found;
  const bearer = bearerOf(found, settled);
  if (bearer) {
    copy(found, bearer);
    return;
  }
  const chief = servedAt(found, cover);
  if (phrase && chief) {
    assign(found, phrase, ownersOf(chief, discourse), discourse);
    return;
  }
  const possessor = phrase?.possessor ? settled.get(phrase.possessor.index) : undefined;
  // Whose counterpart somebody is says only of which state he is not.
  const owned = possessor && phrase?.office.group !== 'counterpart';
  const sender =
    phrase && phrase.owners.length === 0 && !phrase.possessor ? senderOf(found, settled) : undefined;
  const body =
    phrase && phrase.owners.length === 0 && !phrase.possessor
      ? bodyBefore(found, settled, discourse.bodies)
      : undefined;
  if (phrase && possessor && owned) assign(found, phrase, ownersOf(possessor, discourse), discourse);
  else if (phrase && sender) assign(found, phrase, ownersOf(sender, discourse), discourse);
  else if (phrase && possessor && phrase.owners.length === 0)
    settleCounterpart(found, phrase, possessor, discourse);
  else if (phrase && body) assign(found, phrase, ownersOf(body, discourse), discourse);
  else if (phrase) settleOffice(found, phrase, discourse);
  else if (found.nominal?.possessor) settleOwnCountry(found, settled, discourse);
  else if (found.nominal) settleNominal(found, discourse);
}

/** 'Grossi, an Argentine diplomat who': what else somebody is or was who has been named says nothing of whom he acts for. */
function bearerOf(found: Draft, settled: ReadonlyMap<number, Draft>): Draft | undefined {
  const { phrase, sentence } = found;
  if (phrase?.office.type !== 'person' || phrase.plural || phrase.determiner !== 'indefinite')
    return undefined;
  const noun = sentence.tokens[headOf(found)];
  const name = noun?.deprel === 'appos' && noun.head ? settled.get(noun.head.index) : undefined;
  return name?.kind === 'person' && name.parties.length === 1 ? name : undefined;
}

/** 'his two counterparts': those of the pair that the report has put together and he is none of. */
function assignCounterparts(
  found: Draft,
  phrase: OfficePhrase,
  { parties: [whose] }: Draft,
  discourse: Discourse,
): void {
  const group = phrase.count === null ? null : discourse.groups.of(phrase.count, found.sentence, true);
  if (!group || phrase.owners.length > 0 || group.some(({ code }) => code === whose?.code)) return;
  const states = group.map((party) => discourse.stateParty(party.code) ?? party);
  assign(found, phrase, states, discourse);
}

/** Verbs whose subject has the forces that are their object; of `send` and `dispatch`, whoever is sent. */
const HAVING = new Set(
  'have keep maintain station base deploy withdraw pull mass field mobilise mobilize move pledge offer promise contribute commit'.split(
    ' ',
  ),
);
const SENDING = new Set(['send', 'dispatch']);

/** 'The United States has 10,000 troops in Qatar': whose people the subject has or sends, where no owner is named. */
function senderOf(found: Draft, settled: ReadonlyMap<number, Draft>): Draft | undefined {
  const noun = found.sentence.tokens[headOf(found)];
  const verb = noun?.deprel === 'obj' ? noun.head : null;
  if (!verb || found.phrase?.determiner === 'definite' || found.phrase?.foreign) return undefined;
  const has = HAVING.has(verb.lemma) && found.phrase?.office.sector === 'MIL';
  if (!has && !SENDING.has(verb.lemma)) return undefined;
  const subject = settled.get(subjectAbove(verb)?.index ?? -1);
  return subject?.parties.length === 1 ? subject : undefined;
}

/** The subject of a verb, or of the one whose infinitive it is: 'offered to send'. */
function subjectAbove(verb: Token): Token | undefined {
  let at = verb;
  while (!at.child('nsubj') && at.deprel === 'xcomp' && at.head && !at.head.child('obj')) at = at.head;
  return at.child('nsubj');
}

/** 'his country' is that of the one person whom `his` means. */
function settleOwnCountry(found: Draft, settled: ReadonlyMap<number, Draft>, discourse: Discourse): void {
  const codes = new Set(settled.get(found.nominal?.possessor?.index ?? -1)?.parties.map(({ code }) => code));
  const [code] = codes;
  const whose = codes.size === 1 && code !== undefined ? code : null;
  const { noun, among, count } = found.nominal ?? {};
  const meant =
    noun === 'host'
      ? hostOf(whose, found.sentence.index, discourse)
      : noun === 'neighbour'
        ? othersOf(whose, count ?? 1, discourse)
        : whose === null
          ? []
          : [whose];
  const states = meant.flatMap((one) => discourse.stateParty(one) ?? []);
  if (states.length !== (count ?? 1) || !states.every((one) => among?.has(one.code) ?? true)) return;
  found.parties = states;
  found.joint = states.length > 1;
  found.key = states.length === 1 ? `state ${states[0]?.code}` : null;
}

/** 'The envoy left Bern. His hosts': the other of the pair, where nobody else has just been told of who may have received both. */
function hostOf(whose: string | null, at: number, discourse: Discourse): string[] {
  const other = whose === null ? null : otherOf(whose, discourse);
  const near = [...discourse.seen.inSentence(at - 1), ...discourse.seen.inSentence(at)];
  return other !== null && near.every(({ code }) => code === other || code === whose) ? [other] : [];
}

/** 'its neighbour' is the other of the report's own pair, 'its two neighbours' are the two others that it spoke of last. */
function othersOf(whose: string | null, count: number, discourse: Discourse): string[] {
  if (whose === null) return [];
  const other = count === 1 ? otherOf(whose, discourse) : null;
  if (other !== null) return [other];
  return discourse.seen.codes().filter((code) => code !== whose && discourse.stateParty(code));
}

/** 'Her counterpart, Rosa Quispe': the minister of the other state of a report on two. */
function settleCounterpart(found: Draft, phrase: OfficePhrase, whose: Draft, discourse: Discourse): void {
  const codes = new Set(whose.parties.map(({ code }) => code));
  const [code] = codes;
  if (phrase.plural) {
    assignCounterparts(found, phrase, whose, discourse);
    return;
  }
  const before = discourse.nouns.antecedent('counterpart', found.sentence.index);
  const [told] = before?.parties ?? [];
  if (before && told && before.parties.length === 1 && codes.size === 1 && told.code !== code) {
    copy(found, before);
    return;
  }
  const meant = codes.size === 1 && code !== undefined ? otherOf(code, discourse) : null;
  const state = meant === null ? null : discourse.stateParty(meant);
  if (state) assign(found, phrase, [state], discourse);
}

/** One mention for each head token: where two lay claim to one, the longer stays on it. */
function place(found: Draft, settled: Map<number, Draft>): void {
  const head = headOf(found);
  const other = settled.get(head);
  if (!other) settled.set(head, found);
  else if (found.last - found.first > other.last - other.first) settled.set(head, found);
  else if (!settled.has(found.core)) settled.set(found.core, found);
}

function finish(analysed: Analysed, settled: readonly Map<number, Draft>[], discourse: Discourse): Resolved {
  const entities = new Map<string, string>();
  const entityOf = (key: string | null): string | null => {
    if (key === null) return null;
    const own = discourse.sameAs.get(key) ?? key;
    const id = entities.get(own) ?? `m${entities.size + 1}`;
    entities.set(own, id);
    return id;
  };
  const byToken = new Map<Token, Mention>();
  /** Where a wrong tree leads into a name by another token than its head. */
  const sideDoors = new Map<Token, Mention>();
  for (const [i, drafts] of settled.entries()) {
    const sentenceTokens = analysed.sentences[i]?.tokens ?? [];
    const sorted = [...drafts].sort(([a, one], [b, other]) => one.first - other.first || a - b);
    for (const [head, found] of sorted) {
      const token = sentenceTokens[head];
      if (!token || isCarried(found)) continue;
      const mention = mentionOf(found, head, analysed.article.text, entityOf);
      byToken.set(token, mention);
      if (!found.sense && found.kind !== 'person') continue;
      for (const door of doorsOf(found)) sideDoors.set(sentenceTokens[door] ?? token, mention);
    }
  }
  const mentions = [...byToken.values()];
  return {
    ...analysed,
    mentions,
    dyad: discourse.setting.dyad,
    mentionAt: (token) => byToken.get(token) ?? sideDoors.get(token),
    placeAt: () => null,
    placeNamed: () => null,
  };
}

function mentionOf(
  found: Draft,
  head: number,
  text: string,
  entityOf: (key: string | null) => string | null,
): Mention {
  const { sentence, first, last, kind, joint, anonymous } = found;
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  const actors = found.parties.map(
    (party): Actor => ({ ...party, text: text.slice(start, end), start, end }),
  );
  return {
    start,
    end,
    sentence: sentence.index,
    head,
    kind,
    actors,
    entity: joint ? null : entityOf(found.key),
    anonymous,
    joint,
  };
}
