import type { Token } from '../../model/sentence.ts';
import { LIST } from '../names/lists.ts';
import type { Groups } from './chains.ts';
import type { Seen } from './mention.ts';
import { BODY_NOUNS, PLACE_NOUNS, POINTING } from './words.ts';

/** How many mentions back, and sentences back, a common noun looks for what it points at. */
const REACH = 60;
const SENTENCES = 12;

/** Sieves over the tree: 'Rivera, the director'; 'Rivera is the director'. */
export function joinBeside(groups: Groups): void {
  const byToken = new Map(groups.mentions.map((one): [Token, Seen] => [one.token, one]));
  for (const one of groups.mentions) {
    const other = besideOf(one.token, byToken);
    if (other && groups.agree(other, one)) groups.join(other, one);
  }
}

function besideOf(token: Token, byToken: ReadonlyMap<Token, Seen>): Seen | undefined {
  if (token.relation === 'appos' && token.head) return byToken.get(token.head);
  if (!token.child('cop') || token.upos === 'PRON') return undefined;
  const subject = token.child('nsubj');
  return subject && !token.children('advmod').some(({ lower }) => lower === 'not')
    ? byToken.get(subject)
    : undefined;
}

/** Sieves over common nouns that point back: the same noun, the office before a name, 'the city', 'the company'. */
export function joinNominals(groups: Groups): void {
  for (const [i, one] of groups.mentions.entries()) {
    if (one.mention.kind !== 'nominal' || !isPointing(one.token) || !groups.isAlone(one)) continue;
    const before = groups.mentions
      .slice(Math.max(0, i - REACH), i)
      .filter((other) => one.mention.sentence - other.mention.sentence <= SENTENCES)
      .reverse();
    const found =
      before.find((other) => groups.agree(other, one) && isSameNoun(one, other)) ??
      before.find((other) => groups.agree(other, one) && isOffice(one, other)) ??
      standIn(one, before, groups);
    if (found) groups.join(found, one);
  }
}

const isPointing = (token: Token): boolean => token.children('det').some(({ lower }) => POINTING.has(lower));

const noun = (token: Token): string => token.lemma.toLowerCase();

/** The same noun with no modifier that the earlier one does not have. */
function isSameNoun(one: Seen, other: Seen): boolean {
  if (other.mention.kind === 'pronoun' || noun(other.token) !== noun(one.token)) return false;
  const known = new Set(other.token.children().map(noun));
  return one.token
    .children('amod', 'compound', 'nmod', 'acl', 'nummod')
    .every((child) => known.has(noun(child)));
}

/** 'the president' after 'President Rivera'. */
const isOffice = (one: Seen, other: Seen): boolean =>
  one.mention.type === 'person' && isBare(one.token) && other.titles.includes(noun(one.token));

const isBare = (token: Token): boolean => token.children('amod', 'compound', 'nmod', 'acl').length === 0;

/** 'the city', 'the country', 'the company': the one of its kind that is named most often so far. */
function standIn(one: Seen, before: readonly Seen[], groups: Groups): Seen | undefined {
  const word = noun(one.token);
  const list = PLACE_NOUNS.get(word);
  const isPlace = list !== undefined && one.mention.type === 'place';
  const isBody = BODY_NOUNS.has(word) && one.mention.type === 'organisation';
  if ((!isPlace && !isBody) || !isBare(one.token)) return undefined;
  const fits = before.filter(
    (other) =>
      other.mention.kind === 'name' &&
      groups.agree(other, one) &&
      (isBody
        ? other.words.includes(word) || BODY_NOUNS.has(word)
        : !list || (other.bits & LIST[list]) !== 0),
  );
  const size = (other: Seen): number => groups.of(other).members.length;
  return fits.reduce<Seen | undefined>(
    (best, other) => (best && size(best) >= size(other) ? best : other),
    undefined,
  );
}
