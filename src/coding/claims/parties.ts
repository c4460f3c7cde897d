import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Entry } from '../lexicon/entry.ts';
import { relationParties } from './relation.ts';

export interface Parties {
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly reciprocal: boolean;
}

/** Fills a pattern's roles from a frame. Null where a party that the pattern needs is not known. */
export function partiesOf(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const first = unique(firstOf(entry.by, frame, resolved));
  const partner = entry.joint
    .filter((j) => j !== 'plural')
    .flatMap((slot) => slotActors(slot, frame, resolved));
  const all = unique([...first, ...partner]);
  const states = new Set(all.map((a) => a.code));
  if (entry.joint.length > 0 && states.size > 1 && (partner.length > 0 || entry.joint.includes('plural')))
    return { by: onePerState(all), to: [], reciprocal: true };
  if (entry.needs.has('joint')) return null;
  const to = apart(unique(firstOf(entry.to, frame, resolved)), first);
  if (entry.needs.has('by') && first.length === 0) return null;
  if (entry.needs.has('to') && to.length === 0) return null;
  return { by: first, to, reciprocal: false };
}

/** Nobody acts on himself: of the other side, those of the doer's own state go where there are others. */
function apart(to: readonly Actor[], by: readonly Actor[]): Actor[] {
  const others = to.filter((t) => !by.some((b) => b.code === t.code));
  if (others.length > 0) return others;
  return to.filter((t) => !by.some((b) => sameActor(b, t) || (b.code === t.code && !t.sector)));
}

function firstOf(slots: readonly string[], frame: Frame, resolved: Resolved): Actor[] {
  for (const slot of slots) {
    const found = slotActors(slot, frame, resolved);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * A slot is `subject`, `object`, `owner` (whose the object is), `relation` (whose relationship the object is, or with
 * `relation-subject` the subject), `within` (anybody named in the object's phrase), `content` (the subject of the clause that completes it), `inside` (whom that clause
 * acts on), or a preposition.
 */
function slotActors(slot: string, frame: Frame, resolved: Resolved): Actor[] {
  if (slot === 'subject') return frame.agents.flatMap((t) => doers(t, resolved));
  if (slot === 'object') return frame.patients.flatMap((t) => actorsAt(t, resolved));
  if (slot === 'relation') return relationParties(frame, frame.patients, resolved);
  if (slot === 'relation-subject') return relationParties(frame, frame.agents, resolved);
  if (slot === 'owner') return frame.patients.flatMap((t) => actorsInside(t, resolved));
  if (slot === 'within') return withinPhrase(frame, resolved);
  if (slot === 'content') return contentSubject(frame, resolved);
  if (slot === 'inside') return frame.complement ? actedOn(frame.complement, resolved) : [];
  if (slot === 'between') return betweenActors(frame, resolved);
  return frame.obliques.filter((o) => o.prep === slot).flatMap((o) => atPlace(o.token, resolved));
}

const ABOUT = new Set(['on', 'of', 'from', 'for', 'against']);

/** 'tariffs on steel from Vietnam', 'imports of Turkish tomatoes': any state named inside the noun phrase. */
const withinPhrase = (frame: Frame, resolved: Resolved): Actor[] =>
  [
    ...frame.patients,
    ...(frame.form === 'noun' ? [frame.predicate] : []),
    ...frame.obliques.filter((o) => ABOUT.has(o.prep)).map((o) => o.token),
  ]
    .flatMap((t) => phraseTokens(t, 0))
    .flatMap((t) => [...actorsAt(t, resolved)]);

/** The tokens below a noun that belong to its phrase, clauses left out. */
const phraseTokens = (token: Token, depth: number): Token[] =>
  depth > 4
    ? []
    : token
        .children('nmod', 'nmod:poss', 'amod', 'compound', 'conj')
        .flatMap((t) => [t, ...phraseTokens(t, depth + 1)]);

/** 'demanded that Japan return the islands': who is to do it. */
const contentSubject = ({ complement }: Frame, resolved: Resolved): Actor[] =>
  complement ? verbFrame(complement).agents.flatMap((t) => [...actorsAt(t, resolved)]) : [];

/** 'threatened to impose sanctions on Turkey', 'to attack Turkey': whom the act is meant for. */
function actedOn(predicate: Token, resolved: Resolved): Actor[] {
  const { patients, obliques } = verbFrame(predicate);
  const aimed = obliques.filter((o) => ['on', 'against', 'from', 'with', 'to'].includes(o.prep));
  return [...patients, ...aimed.map((o) => o.token)].flatMap((t) => [...actorsAt(t, resolved)]);
}

/** 'between A, its envoy, and B': where the tree has lost the second party, the next one after 'and' is taken. */
function betweenActors(frame: Frame, resolved: Resolved): Actor[] {
  const named = frame.obliques.filter((o) => o.prep === 'between').map((o) => o.token);
  const actors = named.flatMap((t) => actorsAt(t, resolved));
  const first = named[0];
  if (!first || actors.length === 0 || new Set(actors.map((a) => a.code)).size > 1) return actors;
  const rest = first.sentence.tokens.slice(first.index + 1, first.index + 30);
  for (const and of rest.filter((t) => t.lower === 'and')) {
    const near = first.sentence.tokens.slice(and.index + 1, and.index + 6);
    const other = near.flatMap((t) => actorsAt(t, resolved)).find((a) => a.code !== actors[0]?.code);
    if (other) return [...actors, other];
  }
  return actors;
}

/** The actors that a noun phrase means by its head. */
export const actorsAt = (token: Token, resolved: Resolved): readonly Actor[] =>
  resolved.mentionAt(token)?.actors ?? [];

const OWNING = new Set(['of', 'by', 'from', 'with', 'between']);

const HARDWARE = new Set([
  'ship',
  'vessel',
  'jet',
  'plane',
  'aircraft',
  'drone',
  'missile',
  'tank',
  'boat',
  'force',
]);

/** 'Chinese ships entered': hardware does what its owner does. */
function doers(token: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(token, resolved);
  return named.length === 0 && HARDWARE.has(token.lemma) ? actorsInside(token, resolved) : named;
}

const PLACES = new Set([
  'border',
  'coast',
  'water',
  'waters',
  'territory',
  'airspace',
  'frontier',
  'shore',
  'soil',
  'capital',
]);

/** Who a phrase means, for a place whose it is: 'near the border with Finland'. */
function atPlace(token: Token, resolved: Resolved): readonly Actor[] {
  const named = actorsAt(token, resolved);
  return named.length === 0 && PLACES.has(token.lemma) ? actorsInside(token, resolved) : named;
}

/** Actors that own or mark a phrase: "Japan's decision", 'the Russian move', 'relations with India'. */
const actorsInside = (token: Token, resolved: Resolved): Actor[] =>
  token
    .children('nmod:poss', 'amod', 'compound', 'nmod')
    .filter((t) => t.deprel !== 'nmod' || OWNING.has(prepositionOf(t)))
    .flatMap(withConjuncts)
    .flatMap((t) => actorsAt(t, resolved));

const sameActor = (a: Actor, b: Actor): boolean =>
  a.code === b.code && a.sector === b.sector && a.name === b.name;

function unique(actors: readonly Actor[]): Actor[] {
  return actors.filter((a, i) => actors.findIndex((b) => sameActor(a, b)) === i);
}

/** In a joint act a state stands once, by its first mention. */
const onePerState = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => b.code === a.code) === i);
