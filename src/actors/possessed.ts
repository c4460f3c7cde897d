import type { Token } from '../model/sentence.ts';
import { type Cover, type Draft, draft, headOf } from './draft.ts';
import { kindsIn, shared } from './epithets.ts';
import { isGenitive } from './phrase.ts';
import type { ActorTables } from './tables.ts';
import { numberOf } from './words.ts';

/** 'his country', 'their nation': the state of whoever owns it. */
export function ownCountry(token: Token): Draft | null {
  const { previous } = token;
  if (!/^(country|nation|homeland)$/.test(token.lower) || previous?.xpos !== 'PRP$') return null;
  return owned(token, previous, { noun: token.lower, among: null, count: 1 });
}

/** Those with whom whoever owns them has to do, whatever else is told of them. */
const OTHERS = /^(neighbou?r|rival|foe|archrival|adversary|archenemy)s?$/;
/** Those of whom there are many: only words of their region tell which. */
const MANY = /^(partner|ally)$/;

/** Whoever receives him whose they are, however many they are: 'his hosts'. */
const HOSTS = /^hosts?$/;

/** 'its northern neighbour', 'its two neighbours', 'its Baltic ally': whom whoever owns it has to do with in the report. */
export function ownNeighbour(token: Token, { epithets }: ActorTables, cover: Cover): Draft | null {
  const isMany = MANY.test(token.lower);
  const isHost = HOSTS.test(token.lower);
  if (!OTHERS.test(token.lower) && !isMany && !isHost) return null;
  let { previous } = token;
  while (previous && /^(ADJ|NOUN|PROPN|PUNCT|NUM)$/.test(previous.upos) && previous.form !== ',')
    previous = previous.previous;
  if (previous && isGenitive(previous)) return neighbourOf(token, previous, cover);
  if (previous?.xpos !== 'PRP$') return null;
  const between = token.sentence.tokens.slice(previous.index + 1, token.index);
  const state = between.map((t) => cover.at(t.index)).find(isState);
  if (state) return isHost ? calledHost(token, previous, state) : null;
  const name = token.next ? (cover.at(token.next.index) ?? cover.place(token.next.index)) : undefined;
  if (name && /^(name|adjective|capital)$/.test(name.sense?.what ?? '')) return called(token, previous, name);
  const kinds = kindsIn(between, epithets);
  const count = token.xpos === 'NNS' && !isHost ? numberOf(between[0]?.lower ?? '') : 1;
  if (count === null || (isMany && kinds.length === 0)) return null;
  return owned(token, previous, {
    noun: isHost ? 'host' : 'neighbour',
    among: kinds.length > 0 ? shared(kinds) : null,
    count,
  });
}

/** "Vietnam's giant neighbour": as 'its giant neighbour', of the state that is named. */
function neighbourOf(token: Token, genitive: Token, cover: Cover): Draft | null {
  const owner = cover.at(genitive.index - 1);
  const isOwned =
    /^(name|capital)$/.test(owner?.sense?.what ?? '') && token.xpos !== 'NNS' && OTHERS.test(token.lower);
  const possessor = isOwned && owner ? token.sentence.tokens[headOf(owner)] : undefined;
  const name = token.next ? cover.at(token.next.index) : undefined;
  if (!possessor || name?.sense) return null;
  const at = { sentence: token.sentence, first: genitive.index + 1, last: token.index, core: token.index };
  const nominal = { count: 1, noun: 'neighbour', owner: null, plural: false, possessor, among: null };
  return draft(at, { kind: 'nominal', nominal });
}

const isState = (found: Draft | undefined): found is Draft =>
  found?.sense?.what === 'name' || found?.sense?.what === 'adjective';

/** 'his Turkish hosts'. */
function calledHost(token: Token, possessor: Token, owner: Draft): Draft {
  const at = { sentence: token.sentence, first: possessor.index, last: token.index, core: token.index };
  const made = draft(at, { kind: 'nominal', nominal: { count: null, noun: 'host', owner, plural: false } });
  owner.absorbedBy = made;
  return made;
}

/** 'its neighbour Belarus', 'its ally Moscow': the name says it. */
function called(token: Token, possessor: Token, name: Draft): Draft | null {
  if (name.sense?.what === 'adjective') return null;
  const at = { sentence: token.sentence, first: possessor.index, last: token.index, core: token.index };
  return draft(at, { kind: 'nominal', nominal: { count: 1, noun: 'neighbour', owner: name, plural: false } });
}

function owned(
  token: Token,
  possessor: Token,
  { noun, among, count }: { noun: string; among: ReadonlySet<string> | null; count: number },
): Draft {
  const at = { sentence: token.sentence, first: possessor.index, last: token.index, core: token.index };
  const nominal = { count, noun, owner: null, plural: count > 1, possessor, among };
  return draft(at, { kind: 'nominal', nominal });
}
