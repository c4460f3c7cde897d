import { COUNTRIES } from '../codebook/index.ts';
import type { Place } from '../model/claim.ts';
import type { Resolved } from '../model/resolved.ts';
import type { Token } from '../model/sentence.ts';
import type { Gazetteer, Spot } from './gazetteer.ts';
import { settle } from './settle.ts';
import { GATHERINGS, PLACE_NOUNS, WITHIN } from './words.ts';

/** Levels of a noun phrase that are looked into: 'a room of a palace in the old part of Paris'. */
const DEEP = 4;
/** Words that a name of a place may have before and behind its head. */
const WIDE = 3;

/**
 * The place that a noun phrase means by its head: a named one, a state, or, where the head is a common noun for a place
 * or a gathering, the one that the rest of the phrase names ('a hotel in Singapore'). Null where nothing settles it.
 */
function placeOf(token: Token, resolved: Resolved, gazetteer: Gazetteer): Place | null {
  return inPhrase(token, resolved, gazetteer, 0);
}

function inPhrase(token: Token, resolved: Resolved, gazetteer: Gazetteer, depth: number): Place | null {
  if (depth > DEEP) return null;
  const named = stateAt(token, resolved)
    ? stateOrSeat(token, resolved, gazetteer)
    : namedAt(token, resolved, gazetteer);
  if (named || token.upos === 'PROPN') return named;
  if (token.upos !== 'NOUN') return null;
  for (const inner of partsOf(token)) {
    const found = inPhrase(inner, resolved, gazetteer, depth + 1);
    if (found) return found;
  }
  return null;
}

/** What in a phrase may say where its head is, the surest first. */
function partsOf(token: Token): Token[] {
  const isPlace = PLACE_NOUNS.has(token.lemma);
  const isOpen = isPlace || GATHERINGS.has(token.lemma);
  const inside = token.children('nmod').filter((t) => {
    const preposition = t.child('case')?.lower ?? '';
    return WITHIN.has(preposition) || (isOpen && preposition === 'of');
  });
  const marks = isPlace ? token.children('appos', 'nmod:poss', 'compound', 'amod', 'nmod:desc', 'flat') : [];
  return [...inside, ...marks.filter((t) => t.upos === 'PROPN' || t.upos === 'ADJ')];
}

/** The only state that a mention means by its name, its adjective, its capital or its seat. */
function stateAt(token: Token, resolved: Resolved): string | null {
  const mention = resolved.mentionAt(token);
  const [actor, ...others] = mention?.actors ?? [];
  const byName = mention?.kind === 'name' || mention?.kind === 'adjective' || mention?.kind === 'metonym';
  return actor && others.length === 0 && byName && /^[A-Z]{3}$/.test(actor.code) ? actor.code : null;
}

/** A town or seat that stands for its state, as a place again ('met in Beijing'); else the state itself. */
function stateOrSeat(token: Token, resolved: Resolved, gazetteer: Gazetteer): Place | null {
  const mention = resolved.mentionAt(token);
  const [actor] = mention?.actors ?? [];
  // 'sanctions on 18 Georgians': people are where they are, not at home
  if (!mention || !actor || !COUNTRIES.has(actor.code) || actor.sector === 'CVL') return null;
  const text = resolved.article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const spot = gazetteer.find(text).find(({ country }) => country === actor.code);
  if (spot) return placeFrom(spot);
  const name = mention.kind === 'adjective' || text === actor.name ? actor.name : text;
  return { name, country: actor.code, lat: null, lon: null };
}

function namedAt(token: Token, resolved: Resolved, gazetteer: Gazetteer): Place | null {
  if (token.upos !== 'PROPN' || !/^\p{Lu}/u.test(token.form) || CALENDAR.test(token.form)) return null;
  if (resolved.mentionAt(token) || isTitled(token)) return null;
  const said = saidBeside(token, resolved);
  for (const [first, last] of stretchesOf(token)) {
    const spots = gazetteer.find(resolved.article.text.slice(first.start, last.end));
    const spot = spots.length > 0 ? settle(spots, said, namedStates(resolved)) : null;
    if (spot) return isCutShort(token, first, last) ? null : placeFrom(spot);
    if (spots.length > 0) return null;
  }
  return said === null ? null : { name: token.form, country: said, lat: null, lon: null };
}

/** 'Prime Minister Vladimir': what has a title before it is a person. */
const isTitled = (token: Token): boolean =>
  token.children('nmod:desc').some((t) => t.index < token.index && !PLACE_NOUNS.has(t.lemma));

/** 'Austin Chamberlain': the stretch that is the name of a town leaves out the rest of somebody's name. */
const isCutShort = (token: Token, first: Token, last: Token): boolean =>
  token.children('flat').some((t) => t.upos === 'PROPN' && (t.index < first.index || t.index > last.index));

const CALENDAR =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The stretches of capital letters around a token, the longest first. */
function stretchesOf(token: Token): [Token, Token][] {
  const [left, right] = [reach(token, (t) => t.previous), reach(token, (t) => t.next)];
  const all = left.flatMap((first) => right.map((last): [Token, Token] => [first, last]));
  return all.sort(([a, b], [c, d]) => d.index - c.index - (b.index - a.index) || a.index - c.index);
}

const PARTICLES = /^(al|el|de|of|the|du|la|le|del|da|do|-|–|’|')$/i;

/** The token and those beside it that may belong to its name. */
function reach(token: Token, next: (t: Token) => Token | null | undefined): Token[] {
  const found = [token];
  let passed = 0;
  for (let at = next(token); at && found.length + passed <= WIDE; at = next(at)) {
    if (/^\p{Lu}/u.test(at.form) && (at.upos === 'PROPN' || at.upos === 'ADJ' || at.upos === 'NOUN'))
      found.push(at);
    else if (PARTICLES.test(at.form)) passed++;
    else break;
  }
  return found;
}

/** The state that the text puts beside a name: 'Erbil, Iraq', 'the Iraqi town of Erbil', 'Mukalla in Yemen'. */
function saidBeside(token: Token, resolved: Resolved): string | null {
  const behind = token.next?.form === ',' ? token.next.next : null;
  const above = token.head && PLACE_NOUNS.has(token.head.lemma) ? token.head : null;
  const inner = token.children('nmod', 'appos', 'nmod:unmarked');
  const beside = [behind, ...inner, ...(above?.children('amod', 'nmod:poss', 'compound') ?? [])];
  for (const one of beside) {
    const code = one ? stateAt(one, resolved) : null;
    if (code !== null && COUNTRIES.has(code)) return code;
  }
  return null;
}

const named = new WeakMap<Resolved, ReadonlySet<string>>();

/** Codes of all states that the report names. */
function namedStates(resolved: Resolved): ReadonlySet<string> {
  const known =
    named.get(resolved) ?? new Set(resolved.mentions.flatMap(({ actors }) => actors.map(({ code }) => code)));
  named.set(resolved, known);
  return known;
}

const placeFrom = ({ name, country, lat, lon }: Spot): Place => ({ name, country, lat, lon });

/** 'ADDIS ABABA, Ethiopia': the town of that name in that state. */
function inState(name: string, gazetteer: Gazetteer): Spot | null {
  const [town = '', state] = name.split(',').map((part) => part.trim());
  const code = [...COUNTRIES].find(([, known]) => known === state)?.[0];
  return code === undefined ? null : (gazetteer.find(town).find(({ country }) => country === code) ?? null);
}

/** The places of one report; each word is looked at once. */
export function placesOf(resolved: Resolved, gazetteer: Gazetteer): Pick<Resolved, 'placeAt' | 'placeNamed'> {
  const known = new Map<Token, Place | null>();
  return {
    placeAt(token) {
      const found = known.get(token);
      if (found !== undefined) return found;
      const place = placeOf(token, resolved, gazetteer);
      known.set(token, place);
      return place;
    },
    placeNamed(name) {
      const spot = settle(gazetteer.find(name), null, namedStates(resolved)) ?? inState(name, gazetteer);
      return spot && placeFrom(spot);
    },
  };
}
