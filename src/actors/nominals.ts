import type { Sentence, Token } from '../model/sentence.ts';
import { countAlone } from './counts.ts';
import { type Cover, type Draft, draft, type NominalPhrase } from './draft.ts';
import { epithetAt, kindsIn, sharedName } from './epithets.ts';
import { jointBody } from './joint-bodies.ts';
import { ownCountry, ownNeighbour } from './possessed.ts';
import { shipAt } from './ships.ts';
import type { ActorTables } from './tables.ts';
import { sharedSubject } from './traits.ts';
import { BARE_STATE_NOUNS, COUNTS, DEFINITE, STATE_NOUNS } from './words.ts';

/** Finds 'the two sides', 'both countries', 'the Korean side', 'both', 'the two', 'the kingdom'. Who is meant comes later. */
export function findNominals(sentence: Sentence, tables: ActorTables, cover: Cover): void {
  for (const token of sentence.tokens) {
    if (cover.at(token.index)) continue;
    const found =
      sharedName(token, tables) ??
      shipAt(token, tables, cover) ??
      (isNoun(token) ? nounAt(token, tables, cover) : countAlone(token, cover));
    if (found) cover.add(found);
  }
}

const nounAt = (token: Token, tables: ActorTables, cover: Cover): Draft | null =>
  jointBody(token, cover) ??
  epithetAt(token, tables.epithets, cover) ??
  theGroup(token) ??
  ownCountry(token) ??
  ownNeighbour(token, tables, cover) ??
  (STATE_NOUNS.has(lemmaOf(token)) ? sidesAt(token, tables, cover) : null) ??
  countAlone(token, cover);

export const isGroup = (noun: string): boolean => /^(group|movement)$/.test(noun);

/** 'the group', and nothing that says which. */
const theGroup = (token: Token): Draft | null =>
  isGroup(token.lower) &&
  token.upos === 'NOUN' &&
  token.previous?.lower === 'the' &&
  !token.child('nmod', 'acl', 'acl:relcl', 'appos') &&
  token.next?.upos !== 'NOUN'
    ? made(token, token.index - 1, { count: null, noun: token.lower, owner: null, plural: false })
    : null;

const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

const lemmaOf = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  return STATE_NOUNS.has(lemma) ? lemma : token.lower.replace(/ies$/, 'y').replace(/s$/, '');
};

const MODIFIERS = new Set(['neighboring', 'neighbouring', 'respective', 'east', 'asian', 'nuclear']);

function sidesAt(token: Token, { epithets }: ActorTables, cover: Cover): Draft | null {
  const { tokens } = token.sentence;
  const noun = lemmaOf(token);
  const plural = token.lower !== noun;
  if (!plural && /^(neither|each|either)$/.test(token.previous?.lower ?? '')) return oneAndOther(token, noun);
  const start = counted(token, plural, cover) ?? opposed(token, plural, epithets);
  let first = start ?? token.index;
  const among = start === null ? null : statesOfKind(tokens.slice(start, token.index), epithets);
  while (first > 0 && MODIFIERS.has(tokens[first - 1]?.lower ?? '') && !cover.at(first - 1)) first--;
  const owner = cover.at(first - 1);
  if (noun === 'side' && !plural && owner?.kind === 'adjective') return ownedSide(token, owner);
  const count = COUNTS.get(tokens[first - 1]?.lower ?? '') ?? null;
  if (count !== null) first--;
  const determiner = tokens[first - 1]?.lower ?? '';
  const pointsBack =
    (DEFINITE.has(determiner) && determiner !== 'that') || determiner === 'their' || determiner === 'all';
  if (pointsBack) first--;
  const both = tokens[first]?.lower === 'both';
  if (!pointsBack && !both) return null;
  const isBare = BARE_STATE_NOUNS.has(noun) || start !== null || (plural && isMediated(token, noun));
  if (count === null && !(isBare && determiner === 'the' && !isRestricted(token))) return null;
  if (plural !== true && (count !== null || !['country', 'nation'].includes(noun))) return null;
  return made(token, first, { count, noun, owner: null, plural, among });
}

const MEDIATING = /^(invite|urge|call|press|exhort|implore|summon|convene|bring|reconcile)$/;

/** What those do who have signed a treaty, and parties of a parliament do not. */
const BINDING = /^(undertake|reaffirm|ratify|covenant|demarcate|delimit|disengage)$/;

/**
 * 'Norway invited the parties to Oslo', 'The parties undertook to mark the border': parties to whom a state or body speaks, or
 * who bind themselves, are those to the dispute.
 */
function isMediated(token: Token, noun: string): boolean {
  const verb = token.head;
  if (noun !== 'party' || !verb || token.child('amod', 'compound')) return false;
  if (token.deprel === 'nsubj') return BINDING.test(verb.lemma) || isBound(verb);
  if (!MEDIATING.test(verb.lemma)) return false;
  const isCalledOn = token.deprel === 'obl' && token.child('case')?.lower === 'on';
  return (token.deprel === 'obj' || isCalledOn) && sharedSubject(verb)?.upos === 'PROPN';
}

/** 'The Parties shall withdraw': so a treaty speaks of those who have signed it. */
const isBound = (verb: Token): boolean => verb.children('aux').some((t) => t.lower === 'shall');

/** 'Neither country has replied', 'Each side published a list', but not 'neither country in the north', 'in each country'. */
function oneAndOther(token: Token, noun: string): Draft | null {
  if (token.child('nmod', 'acl', 'acl:relcl')) return null;
  const isEach = token.previous?.lower === 'each';
  if (isEach && token.relation !== 'nsubj') return null;
  // Each of those told of last, however many they are; neither is of two.
  const count = isEach ? null : 2;
  return made(token, token.index - 1, { count, noun, owner: null, plural: true });
}

/** 'the two former Soviet republics', 'the two Nato allies': where the words between the count and the noun begin. */
function counted(token: Token, plural: boolean, cover: Cover): number | null {
  const number = token.child('nummod');
  const { tokens } = token.sentence;
  if (!plural || !number || !COUNTS.has(number.lower) || !DEFINITE.has(number.previous?.lower ?? ''))
    return null;
  const between = tokens.slice(number.index + 1, token.index);
  const isKind = (t: Token): boolean =>
    /^(ADJ|NOUN|PROPN|PUNCT|VERB|ADV)$/.test(t.upos) && !isOfState(cover.at(t.index));
  return between.length > 0 && between.length < 6 && between.every(isKind) ? number.index + 1 : null;
}

/** Those who are a pair by what they are called, with no need of a count: 'the nuclear-armed neighbours'. */
const PAIRED =
  /^(neighbou?r|rival|foe|adversary|enemy|archrival|arch-rival|archfoe|arch-foe|arch-enemy|giant|heavyweight|superpower|powerhouse)$/;
/** 'the rival capitals', 'the former allies'. */
const PAIRING = /^(rival|former|longtime|long-time|erstwhile|estranged|onetime|one-time|uneasy)$/;

/** Where the words before the noun of such a pair begin. */
function opposed(token: Token, plural: boolean, epithets: ActorTables['epithets']): number | null {
  if (!plural) return null;
  const { tokens } = token.sentence;
  let first = token.index;
  while (isBetween(tokens[first - 1])) first--;
  const between = tokens.slice(first, token.index);
  const noun = lemmaOf(token);
  const isPair =
    (PAIRING.test(between.at(-1)?.lower ?? '') && noun !== 'party' && noun !== 'side') ||
    (PAIRED.test(noun) && kindsIn(between, epithets).length > 0);
  return isPair && tokens[first - 1]?.lower === 'the' ? first : null;
}

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (/^(ADJ|NOUN|PROPN|VERB)$/.test(token.upos) || /^(-|of)$/.test(token.form));

/** 'South Asian', 'former Soviet': the states that can be meant; null where the words tell of no region. */
function statesOfKind(
  words: readonly Token[],
  epithets: ActorTables['epithets'],
): ReadonlySet<string> | null {
  const found = words.flatMap((t, i) => [
    epithets.get(`${words[i - 1]?.lower} ${t.lower}`) ?? epithets.get(t.lower),
  ]);
  return found.findLast((one) => one?.kind === 'adjective')?.codes ?? null;
}

/** 'the two German states' are no pair of states. */
const isOfState = (found: Draft | undefined): boolean =>
  found?.sense != null && found.sense.what !== 'organisation';

function ownedSide(token: Token, owner: Draft): Draft {
  const { tokens } = token.sentence;
  const first = DEFINITE.has(tokens[owner.first - 1]?.lower ?? '') ? owner.first - 1 : owner.first;
  const side = made(token, first, { count: null, noun: 'side', owner, plural: false });
  owner.absorbedBy = side;
  return side;
}

/** 'the countries that ...', 'the side of the road': somebody else than the pair in focus. */
const isRestricted = (token: Token): boolean =>
  token.next?.lower === 'of' || token.next?.lower === 'that' || token.child('acl:relcl', 'acl') !== undefined;

const made = (token: Token, first: number, nominal: NominalPhrase): Draft =>
  draft(
    { sentence: token.sentence, first, last: token.index, core: token.index },
    { kind: 'nominal', nominal },
  );
