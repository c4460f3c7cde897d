import type { Token } from '../model/sentence.ts';
import type { Cover, Determiner, Draft, OfficePhrase } from './draft.ts';
import type { Office } from './tables.ts';
import { COUNTS, DEFINITE, INDEFINITE, OFFICE_MODIFIERS, TIME_NAMES } from './words.ts';

/** What stands before an office in its noun phrase. `first` is where the phrase begins. */
export type LeftSide = { -readonly [K in keyof Omit<OfficePhrase, 'office' | 'plural'>]: OfficePhrase[K] } & {
  first: number;
};

const REACH = 8;
const RANKS_IN_NAME = new Set(['vice', 'deputy', 'assistant', 'former', 'first', 'acting']);

/** Reads the noun phrase from the office to the left: modifiers, owner, determiner. */
export function readLeft(tokens: readonly Token[], start: number, office: Office, cover: Cover): LeftSide {
  const left: LeftSide = {
    first: start,
    determiner: 'none',
    count: null,
    former: false,
    modified: false,
    words: '',
    owners: [],
    possessor: null,
    namedAfter: null,
    foreign: false,
  };
  for (let i = start - 1; i >= 0 && start - i < REACH; i--) {
    const token = tokens[i];
    if (!token || !step(left, token, office, cover)) break;
  }
  return left;
}

/** Takes one token in; false if the phrase ends with it or before it. */
function step(left: LeftSide, token: Token, office: Office, cover: Cover): boolean {
  const owner = cover.at(token.index) ?? cover.place(token.index) ?? spelledOut(token, cover);
  if (owner) {
    if (canOwn(owner, token)) takeOwner(left, owner, token.sentence.tokens, cover);
    return false;
  }
  if (isGenitive(token)) {
    const before = token.sentence.tokens[token.index - 1];
    left.foreign = !(cover.at(token.index - 1) ?? cover.place(token.index - 1));
    if (left.foreign && before?.upos === 'PROPN') left.namedAfter = before;
    return !left.foreign;
  }
  const { lower } = token;
  if (token.upos === 'PRON' && token.deprel === 'nmod:poss') left.possessor = token;
  else if (COUNTS.has(lower)) left.count = COUNTS.get(lower) ?? null;
  else if (isDeterminer(token)) left.determiner = DEFINITE.has(lower) ? 'definite' : 'indefinite';
  else if (isModifier(token)) takeModifier(left, token, office);
  else return false;
  if (lower === 'both') left.determiner = 'definite';
  left.first = token.index;
  return left.possessor === null && left.determiner === 'none';
}

/** 'African Union (AU) leaders': the name that its short form stands behind. */
function spelledOut({ form, index, sentence: { tokens } }: Token, cover: Cover): Draft | undefined {
  const short = form === ')' && tokens[index - 2]?.form === '(' ? cover.at(index - 1)?.sense : undefined;
  const long = short?.what === 'organisation' ? cover.at(index - 3) : undefined;
  return long?.sense?.what === 'organisation' && long.sense.code === short?.code ? long : undefined;
}

const isDeterminer = ({ lower, upos }: Token): boolean =>
  (DEFINITE.has(lower) && (upos === 'DET' || lower === 'the')) || INDEFINITE.has(lower);

/** Bodies and states own what follows; people only by a genitive ('the president's office', not 'officials told aides'). */
const canOwn = (owner: Draft, last: Token): boolean =>
  owner.absorbedBy === null &&
  (owner.sense !== null || owner.nominal !== null || owner.phrase !== null) &&
  (owner.phrase?.office.type !== 'person' || isGenitive(last.next ?? undefined));

export const isGenitive = (token: Token | undefined): boolean =>
  token?.xpos === 'POS' || /^['’]s?$/.test(token?.form ?? '');

function takeOwner(left: LeftSide, owner: Draft, tokens: readonly Token[], cover: Cover): void {
  const joined = joinedOwner(owner, tokens, cover);
  left.owners = joined ? [owner, joined] : withPartners(owner, tokens, cover);
  left.first = left.owners[left.owners.length - 1]?.first ?? owner.first;
  if (owner.phrase?.foreign && !owner.phrase.namedAfter) left.foreign = true;
  left.determiner = 'definite';
  if (isGenitive(tokens[owner.last + 1])) return;
  const outer = readOuter(tokens, left.first, cover);
  left.determiner = owner.phrase?.determiner ?? outer.determiner;
  // 'a ministry official' is new, the ministry in it is not.
  if (owner.phrase?.office.type === 'institution') owner.phrase.determiner = 'definite';
  left.first = outer.first;
  left.former ||= outer.former;
  left.count ??= outer.count;
  left.former ||= owner.kind === 'adjective' && outer.former;
}

/** "Rwanda and Congo's foreign ministers", "Rwanda's and Congo's": of several, each state before the genitive has its own. */
function joinedOwner(owner: Draft, tokens: readonly Token[], cover: Cover): Draft | undefined {
  const isOfSeveral =
    tokens.slice(owner.last + 2, owner.last + 6).find((t) => t.upos === 'NOUN')?.xpos === 'NNS';
  if (!isOfSeveral || owner.sense?.what !== 'name' || !isGenitive(tokens[owner.last + 1])) return undefined;
  const link = tokens[owner.first - 1];
  const before = isGenitive(link?.previous ?? undefined) ? link?.previous?.previous : link?.previous;
  const partner = link?.lower === 'and' && before ? cover.at(before.index) : undefined;
  return partner?.sense?.what === 'name' && partner.sense.code !== owner.sense.code ? partner : undefined;
}

/** 'US and South Korean officials', 'a Chadian and a Malian officer': every adjective in the series is an owner. */
function withPartners(owner: Draft, tokens: readonly Token[], cover: Cover): Draft[] {
  const owners = [owner];
  for (let next = owner; next.kind === 'adjective'; ) {
    const before = tokens[next.first - 1];
    const link = isEach(before) ? before.previous : before;
    const partner =
      link && ['and', ',', '-', '–'].includes(link.lower) ? cover.at(link.index - 1) : undefined;
    if (partner && link !== before && !isEach(tokens[partner.first - 1])) break;
    if (partner?.sense?.what !== 'adjective' && partner?.sense?.what !== 'name') break;
    // ', German officials said': a comma goes on with a list only where `and` ends it.
    if (link?.form === ',' && owners.length === 1) break;
    owners.push(partner);
    next = partner;
  }
  return owners;
}

/** The article of one of several. */
export const isEach = (token: Token | undefined): token is Token => /^(an?|one)$/.test(token?.lower ?? '');

/** Adjectives and determiner before an owner: 'a prominent' in 'a prominent Chinese travel agency'. */
function readOuter(
  tokens: readonly Token[],
  start: number,
  cover: Cover,
): { first: number; determiner: Determiner; count: number | null; former: boolean } {
  let count: number | null = null;
  let former = false;
  for (let i = start - 1; i >= 0 && start - i < REACH && !cover.at(i); i--) {
    const token = tokens[i];
    if (!token) break;
    former ||= token.lower === 'former';
    if (COUNTS.has(token.lower)) count = COUNTS.get(token.lower) ?? null;
    else if (token.upos === 'PRON' && token.deprel === 'nmod:poss')
      return { first: start, determiner: 'definite', count, former };
    else if (isDeterminer(token))
      return { first: i, determiner: DEFINITE.has(token.lower) ? 'definite' : 'indefinite', count, former };
    else if (token.upos !== 'ADJ' && token.xpos !== 'VBN') break;
    former ||= token.lower === 'former';
  }
  return { first: count === null ? start : start - 1, determiner: 'none', count, former };
}

const isModifier = (token: Token): boolean =>
  (['ADJ', 'NOUN', 'PROPN'].includes(token.upos) && !TIME_NAMES.has(token.lower)) ||
  token.form === '-' ||
  (token.upos === 'VERB' && ['amod', 'compound'].includes(token.relation)) ||
  // 'Peru's far-left labour minister'
  (token.upos === 'ADV' && token.next?.form === '-') ||
  // 'Yemen's internationally recognised government'
  (token.upos === 'ADV' && /ly$/.test(token.lower) && token.head === token.next) ||
  OFFICE_MODIFIERS.has(token.lower);

function takeModifier(left: LeftSide, token: Token, office: Office): void {
  const { lower } = token;
  if (lower === 'former' || lower === 'ex') left.former = true;
  if (RANKS_IN_NAME.has(lower)) left.words = `${lower} ${left.words}`.trim();
  else if (!OFFICE_MODIFIERS.has(lower)) left.modified = true;
  if (token.upos === 'PROPN' && token.index === left.first - 1) left.namedAfter = token;
  if (changesMeaning(token, office)) left.foreign = true;
}

/** 'club president', 'Acme spokesman': a noun in front makes it somebody else's office than a state's. */
function changesMeaning({ lower, form, upos, relation }: Token, office: Office): boolean {
  if (OFFICE_MODIFIERS.has(lower) || form === '-') return false;
  if (upos === 'PROPN') return relation === 'compound' || office.type !== 'group';
  return upos === 'NOUN' && office.type === 'person' && !['minister', 'official'].includes(office.rank);
}
