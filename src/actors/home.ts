import type { Article } from '../model/article.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import type { Cover, Party } from './draft.ts';
import type { Person, Registry } from './registry.ts';
import { spellings } from './spellings.ts';
import type { ActorTables, NameSense } from './tables.ts';
import { pathOf } from './trie.ts';

/**
 * How often the report names each state, and the European Union: names and metonyms count twice an adjective, save that of somebody's office
 * ('the Indian prime minister').
 */
export function presence(covers: readonly Cover[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { drafts } of covers) {
    for (const { sense, kind, parties, absorbedBy } of drafts) {
      const code = parties[0]?.code;
      if (!sense || !code || (sense.what === 'organisation' && code !== UNION.code)) continue;
      weights.set(
        code,
        (weights.get(code) ?? 0) +
          (kind === 'adjective' && absorbedBy?.phrase?.office.type !== 'person' ? 1 : 2),
      );
    }
  }
  return weights;
}

/** The two states that lead the report; nobody, if a third is named nearly as often as the second. */
export function leadingPair(weights: ReadonlyMap<string, number>, tables: ActorTables): Party[] {
  const sorted = [...weights].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const [first, second, third] = sorted;
  if (!first || !second || (third && third[1] > second[1] * 0.75)) return [];
  return [first[0], second[0]].flatMap((code) => sideOf(code, tables) ?? []);
}

/** How many sentences of a report may pass for each that names one of its pair, and for each that has the two side by side. */
const SPACING = { either: 6, both: 12 };

/**
 * The pair, if the report tells of the two side by side: two that it never names in one sentence or the next are none, nor are
 * those named most often in a text on something else, as a long essay on machines names countries.
 */
export function besideEachOther(
  pair: readonly Party[],
  sentences: readonly Sentence[],
  named: ReadonlyMap<Sentence, ReadonlySet<string>>,
): readonly Party[] {
  const codes = sentences.map((sentence) => named.get(sentence) ?? new Set<string>());
  const either = codes.filter((own) => pair.some(({ code }) => own.has(code)));
  const both = codes.filter((own, i) => pair.every(({ code }) => own.has(code) || codes[i + 1]?.has(code)));
  const isOften = (found: readonly unknown[], spacing: number): boolean =>
    found.length > 0 && found.length * spacing >= sentences.length;
  return isOften(either, SPACING.either) && isOften(both, SPACING.both) ? pair : [];
}

/** The body that deals with states as one of them does: it trades, imposes sanctions and sends envoys. */
const UNION: Party = { code: 'EUR', sector: null, name: 'European Union', person: null, office: null };

/** A state, or the European Union, as one side of a pair. */
export function sideOf(code: string, tables: ActorTables): Party | null {
  const state = tables.states.get(code);
  if (state) return { code, sector: null, name: state.name, person: null, office: null };
  return code === UNION.code ? UNION : null;
}

/** Is the state one that the report is about, and not only where it was written? */
export const isParty = (code: string, weights: ReadonlyMap<string, number>): boolean =>
  (weights.get(code) ?? 0) * 4 >= Math.max(1, ...weights.values());

/** The state in which a report was filed: by its dateline, else by the seat of its agency or publisher; none, where it was filed in two. */
export function filedIn(article: Article, tables: ActorTables): string | null {
  const { dateline, agency, publisher, byline } = article;
  if (dateline) {
    const [code, other] = new Set(
      dateline.place.split('/').flatMap((place) => lastSense(place, tables)?.code ?? []),
    );
    if (other !== undefined) return null;
    if (code !== undefined) return code;
  }
  for (const name of [agency, publisher, byline]) {
    const sense = name === undefined ? undefined : lastSense(name, tables);
    if (sense && tables.states.has(sense.code)) return sense.code;
  }
  return null;
}

/** Sentences in which a report introduces those whom it is about. */
const OPENING = 4;

/**
 * The state whose leader a report calls by the office alone, where it gives others their country: 'President Moon Jae-in and
 * Chinese President Xi Jinping' is written for readers in Seoul, wherever it was filed. Null where nobody, or several, are
 * called so.
 */
export function writtenFor(
  sentences: readonly Sentence[],
  covers: readonly Cover[],
  registry: Registry,
): string | null {
  const own = new Set<string>();
  const foreign = new Set<string>();
  for (const [i, sentence] of sentences.slice(0, OPENING).entries())
    for (const { phrase, last } of covers[i]?.drafts ?? []) {
      if (phrase?.office.type !== 'person' || !phrase.office.singleton || phrase.former) continue;
      const person = nameAfter(sentence, last, registry);
      const code = person?.party.code;
      if (code === undefined || own.has(code) || foreign.has(code)) continue;
      if (phrase.owners.length > 0) foreign.add(code);
      else if (phrase.determiner === 'none' && !phrase.possessor) own.add(code);
    }
  const [code] = own;
  return code !== undefined && own.size === 1 && foreign.size > 0 ? code : null;
}

/** The leader of the table whose full name stands right behind an office. */
function nameAfter({ tokens }: Sentence, last: number, registry: Registry): Person | undefined {
  for (let length = 5; length > 1; length--) {
    const name = tokens.slice(last + 1, last + 1 + length);
    const text = name.map((t, i) => (i > 0 && name[i - 1]?.end !== t.start ? ` ${t.form}` : t.form)).join('');
    const person = name.length === length ? registry.leader(text) : undefined;
    if (person) return person;
  }
  return undefined;
}

/** Whom each sentence calls by a name, an adjective or a capital. */
export const namedIn = (
  sentences: readonly Sentence[],
  covers: readonly Cover[],
): Map<Sentence, ReadonlySet<string>> =>
  new Map(
    sentences.map((sentence, i) => [
      sentence,
      new Set(
        covers[i]?.drafts.flatMap(({ sense, parties }) => (sense ? parties.map(({ code }) => code) : [])),
      ),
    ]),
  );

/** Where sentences that open with a place ('In Seoul, ...') are set. */
export function scenesOf(sentences: readonly Sentence[], covers: readonly Cover[]): Map<Sentence, string> {
  const scenes = new Map<Sentence, string>();
  for (const [i, sentence] of sentences.entries()) {
    const place = covers[i]?.place(1) ?? covers[i]?.at(1);
    const sense = sentence.tokens[0]?.form === 'In' ? place?.sense : null;
    if (place && sense && sentence.tokens[place.last + 1]?.form === ',')
      scenes.set(sentence, sense.host ?? sense.code);
  }
  return scenes;
}

/** The capital in which something in a sentence happens ('announced in Seoul by the ministry'), if there is only one. */
export const placesOf = (sentences: readonly Sentence[], covers: readonly Cover[]): Map<Sentence, string> =>
  onlyOnes(sentences, covers, (token, cover) => {
    const place = cover.place(token.index);
    const isIn = place && token.sentence.tokens[place.first - 1]?.lower === 'in';
    return isIn && place.sense?.what === 'capital' ? place.sense.code : null;
  });

/** The capital or state that somebody visits ('visited Seoul', 'arrived in Korea'), if a sentence tells of one alone. */
export const visitedIn = (sentences: readonly Sentence[], covers: readonly Cover[]): Map<Sentence, string> =>
  onlyOnes(sentences, covers, (token, cover) => {
    if (!isVisited(token)) return null;
    const sense = (cover.place(token.index) ?? cover.at(token.index))?.sense;
    return sense && /^(capital|name)$/.test(sense.what) ? sense.code : null;
  });

/** Of each sentence the code that its words give, if they give one alone. */
function onlyOnes(
  sentences: readonly Sentence[],
  covers: readonly Cover[],
  codeAt: (token: Token, cover: Cover) => string | null,
): Map<Sentence, string> {
  const found = new Map<Sentence, string>();
  for (const [i, sentence] of sentences.entries()) {
    const cover = covers[i];
    if (!cover) continue;
    const codes = new Set(sentence.tokens.flatMap((token) => codeAt(token, cover) ?? []));
    const [code] = codes;
    if (code !== undefined && codes.size === 1) found.set(sentence, code);
  }
  return found;
}

const isVisited = ({ deprel, head }: Token): boolean =>
  (deprel === 'obj' && head?.lemma === 'visit') ||
  (deprel === 'obl' && /^(arrive|travel|fly)$/.test(head?.lemma ?? ''));

/** The last name in a short text: 'Da Nang, Vietnam' gives Vietnam. */
function lastSense(text: string, tables: ActorTables): NameSense | undefined {
  const path = pathOf(text);
  let found: NameSense | undefined;
  for (let i = 0; i < path.length; i++) {
    const match = tables.names.longest(i, (k) => (k < path.length ? spellings(path[k] ?? '') : []));
    if (!match) continue;
    found = match.values[0] ?? found;
    i = match.end - 1;
  }
  return found;
}

/** Whether a span lies in direct speech. Spans are asked for in any order. */
export function quotedIn(quotations: readonly (Span & { readonly kind: string })[]): (span: Span) => boolean {
  const direct = quotations.filter((q) => q.kind === 'direct').sort((a, b) => a.start - b.start);
  return (span) => {
    let [low, high] = [0, direct.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((direct[middle]?.start ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const before = direct[low - 1];
    return before !== undefined && span.end <= before.end;
  };
}
