import type { Sentence, Token } from '../model/sentence.ts';
import { type Cover, type Draft, draft, type NominalPhrase } from './draft.ts';
import { epithetAt, sharedName } from './epithets.ts';
import type { ActorTables } from './tables.ts';
import { BARE_STATE_NOUNS, COUNTS, DEFINITE, STATE_NOUNS } from './words.ts';

/** Finds 'the two sides', 'both countries', 'the Korean side', 'both', 'the two', 'the kingdom'. Who is meant comes later. */
export function findNominals(sentence: Sentence, tables: ActorTables, cover: Cover): void {
  for (const token of sentence.tokens) {
    if (cover.at(token.index)) continue;
    const found =
      sharedName(token, tables) ?? (isNoun(token) ? nounAt(token, tables, cover) : countAlone(token, cover));
    if (found) cover.add(found);
  }
}

const nounAt = (token: Token, tables: ActorTables, cover: Cover): Draft | null =>
  epithetAt(token, tables.epithets) ??
  ownCountry(token) ??
  ownNeighbour(token) ??
  (STATE_NOUNS.has(lemmaOf(token)) ? sidesAt(token, tables, cover) : countAlone(token, cover));

/** 'his country', 'their nation': the state of whoever owns it. */
function ownCountry(token: Token): Draft | null {
  const { previous } = token;
  if (!/^(country|nation|homeland)$/.test(token.lower) || previous?.xpos !== 'PRP$') return null;
  const nominal = { count: null, noun: token.lower, owner: null, plural: false, possessor: previous };
  return made(token, previous.index, nominal);
}

/** 'its northern neighbour': the one with whom whoever owns it has to do in the report. */
function ownNeighbour(token: Token): Draft | null {
  if (!/^neighbou?r$/.test(token.lower)) return null;
  let { previous } = token;
  while (previous && /^(ADJ|NOUN|PUNCT)$/.test(previous.upos) && previous.head === token)
    previous = previous.previous;
  if (previous?.xpos !== 'PRP$') return null;
  const nominal = { count: null, noun: 'neighbour', owner: null, plural: false, possessor: previous };
  return made(token, previous.index, nominal);
}

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
  if (!plural && /^(neither|each|either)$/.test(tokens[token.index - 1]?.lower ?? ''))
    return eachOf(token, noun);
  const start = counted(token, plural, cover);
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
  if (count === null && !(BARE_STATE_NOUNS.has(noun) && determiner === 'the' && !isRestricted(token)))
    return null;
  if (plural !== true && (count !== null || !['country', 'nation'].includes(noun))) return null;
  return made(token, first, { count, noun, owner: null, plural, among });
}

/** 'Neither country has replied', 'each side blamed the other', but not 'neither country in the north'. */
const eachOf = (token: Token, noun: string): Draft | null =>
  token.child('nmod', 'acl', 'acl:relcl')
    ? null
    : made(token, token.index - 1, { count: 2, noun, owner: null, plural: true });

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

/** 'Both shared the view', 'The two agreed': the count without its noun. */
function countAlone(token: Token, cover: Cover): Draft | null {
  const { lower, next } = token;
  if (next?.lower === 'of') return null;
  if (
    lower === 'both' &&
    (isArgument(token) || next?.upos === 'VERB' || next?.upos === 'AUX') &&
    !isFloating(token)
  )
    return made(token, token.index, alone(2));
  if (lower === 'each' && token.relation === 'nsubj' && !token.child('nmod'))
    return made(token, token.index, alone(2));
  const definite = token.previous?.lower === 'the';
  if (
    /^(pair|duo)$/.test(lower) &&
    definite &&
    isArgument(token) &&
    !token.child('nmod', 'acl', 'amod', 'compound', 'acl:relcl')
  )
    return made(token, token.index - 1, alone(2));
  if ((lower !== 'two' && lower !== 'three') || !definite || !isArgument(token)) return null;
  if (!next || ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next.upos) || cover.at(next.index)) return null;
  return made(token, token.index - 1, alone(COUNTS.get(lower) ?? 2));
}

/** 'they both take part': `they` carries it. */
const isFloating = ({ previous }: Token): boolean => previous?.upos === 'PRON' || previous?.upos === 'AUX';

const alone = (count: number): NominalPhrase => ({ count, noun: '', owner: null, plural: true });

const isArgument = (token: Token): boolean =>
  ['nsubj', 'obj', 'obl', 'nmod', 'iobj'].includes(token.relation);

const made = (token: Token, first: number, nominal: NominalPhrase): Draft =>
  draft(
    { sentence: token.sentence, first, last: token.index, core: token.index },
    { kind: 'nominal', nominal },
  );
