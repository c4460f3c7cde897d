import type { Sentence, Token } from '../model/sentence.ts';
import { ownerBehind } from './behind.ts';
import { type Cover, type Draft, draft } from './draft.ts';
import { isGenitive, type LeftSide, readLeft } from './phrase.ts';
import { isCapital, lemmasIn } from './spellings.ts';
import type { ActorTables, Office } from './tables.ts';
import { ATTITUDES } from './words.ts';

/**
 * Step 2: offices, bodies and groups ('foreign ministry', 'official', 'companies') with all that tells whose
 * they are: an adjective, a possessive, a compound, an apposition or `of X`.
 */
export function findOffices(sentence: Sentence, tables: ActorTables, cover: Cover): void {
  const { tokens } = sentence;
  const steps = lemmasIn(tokens);
  const found: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (cover.at(i) ?? cover.place(i)) continue;
    const match = tables.offices.longest(i, steps);
    const office = match?.values[0];
    if (!match || !office || !isFree(cover, i, match.end) || isBesideSomebody(tokens, i)) continue;
    const isRankOnly = office.sector === null && tokens[i]?.deprel === 'compound' && match.end === i + 1;
    // 'the chief prosecutor': the office is the next one.
    const made =
      isRankOnly && tables.offices.longest(match.end, steps)
        ? null
        : officeAt(sentence, i, match.end - 1, asMember(office, tokens, match.end), cover);
    if (made) found.push(made);
    i = match.end - 1;
  }
  for (const one of found.reverse()) ownerBehind(one, cover);
}

/** 'in the company of the French president': beside him, and no firm of his. */
const isBesideSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'company' &&
  tokens[at + 1]?.lower === 'of' &&
  (tokens[at - 1]?.lower === 'in' || (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'in'));

/** 'A member of his cabinet': somebody of the body behind it. */
const asMember = (office: Office, tokens: readonly Token[], next: number): Office =>
  office.group === 'member' && tokens[next]?.lower === 'of'
    ? { ...office, group: 'member of a body', type: 'person', sector: null }
    : office;

const isFree = (cover: Cover, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (cover.at(i) ?? cover.place(i)) return false;
  return true;
};

/** The noun of the phrase: the last one before a preposition ('ministry' in 'ministry of commerce'). */
function coreOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    const lower = tokens[i]?.lower;
    if (lower === 'of' || lower === 'for') return i - 1;
  }
  return last;
}

function officeAt(
  sentence: Sentence,
  first: number,
  last: number,
  office: Office,
  cover: Cover,
): Draft | null {
  const { tokens } = sentence;
  const core = coreOf(tokens, first, last);
  const head = tokens[core];
  if (!head || (ATTITUDES.has(head.lower) && tokens[last + 1]?.lower === 'to')) return null;
  if (first === last && (isThingAlone(head) || isSurname(head, office) || isGivenName(head, office)))
    return null;
  if (
    first === last &&
    head.lower === 'head' &&
    !isHeadOfBody(tokens, last, cover) &&
    !isHeadOfState(tokens, last, cover)
  )
    return null;
  if (tokens[last + 1]?.form === '-' && LED.test(tokens[last + 2]?.lower ?? '')) return null;
  const seat = head.lower === 'mission' && first === last ? seatBefore(tokens, first, cover) : null;
  const left = readLeft(tokens, seat ?? first, office, cover);
  if (head.lower === 'mission' && first === last && seat === null && !isToBody(tokens, last + 1, cover))
    if (!isOfBody(left)) return null;
  if (BROAD.test(office.name) && isAnybodys(cover, tokens, first, left)) return null;
  if (office.group === 'member' && !isAllMembers(head, left)) return null;
  if (!isNoun(head) && last === first && !actsAsNoun(head, left.first < first)) return null;
  if (!/^(from|of)$/.test(tokens[last + 1]?.lower ?? '')) ownerOfWhere(left, tokens, cover);
  const isOfTwo = takeOneOfTwo(left, head, office);
  const made = draft(
    { sentence, first: left.first, last, core },
    { kind: 'office', phrase: { ...left, plural: isOfTwo || isPluralOf(office, head), office } },
  );
  for (const owner of made.phrase?.owners ?? []) if (owner.first >= made.first) owner.absorbedBy = made;
  cover.add(made);
  return made;
}

/** 'Simpson Miller condemned': a trade written as a name, where it is no title of a name behind it. */
const isSurname = (head: Token, { type, sector }: Office): boolean =>
  type === 'person' &&
  /^(BUS|AGR|LAB)$/.test(sector ?? '') &&
  head.xpos === 'NNP' &&
  isCapital(head.form) &&
  head.next?.xpos !== 'NNP';

/** 'Mohammed Shia al-Sudani', 'Christian Lindner': what believers are called is a name there. */
const isGivenName = (head: Token, { type, sector }: Office): boolean =>
  type === 'group' &&
  sector === 'REL' &&
  head.upos === 'PROPN' &&
  isCapital(head.form) &&
  (head.deprel === 'flat' || head.children('flat').some((t) => t.index === head.index + 1));

/** 'a source of tension', 'Danish business': words that mean people only as 'a source at the ministry' and 'Danish businesses'. */
const isThingAlone = ({ lower, next }: Token): boolean =>
  lower === 'business' ||
  (/^sources?$/.test(lower) && !/^(at|in|inside|within|from)$/.test(next?.lower ?? ''));

/** 'Mali's army-led government': what tells of a government is no body beside it. */
const LED = /^(led|run|backed|controlled|dominated|installed|appointed|supported|funded|owned)$/;

/** 'Neither government wants a war', 'each delegation': what each of two states has means both. */
function takeOneOfTwo(left: LeftSide, head: Token, { group, type, sector, singleton }: Office): boolean {
  const word = head.sentence.tokens[left.first - 1];
  const isOfState = (singleton && type !== 'group') || /^(leader|leadership|delegation|team)$/.test(group);
  if (!/^(neither|each|either)$/.test(word?.lower ?? '') || !isOfState || isPlural(head)) return false;
  if (!/^(GOV|MIL|LEG)?$/.test(sector ?? '') || head.child('nmod', 'acl', 'acl:relcl')) return false;
  left.first -= 1;
  left.count = 2;
  left.determiner = 'definite';
  return true;
}

/** Bodies that a state has as well as anybody else. */
const BROAD = /^(agency|team|patrol|monitoring mission)$/;

/** 'the football team', 'the agency Interfax': not somebody of a state, unless a state owns it and no other word says what it is. */
const isAnybodys = (
  cover: Cover,
  tokens: readonly Token[],
  first: number,
  { owners, possessor }: LeftSide,
): boolean =>
  (owners.length === 0 && possessor === null) ||
  tokens[first + 1]?.upos === 'PROPN' ||
  (tokens[first - 1]?.upos === 'NOUN' && !cover.at(first - 1));

/** 'Iran's mission to the United Nations', and not 'its mission to Mars'. */
const isToBody = (tokens: readonly Token[], at: number, cover: Cover): boolean =>
  tokens[at]?.lower === 'to' && [at + 1, at + 2].some((i) => BODIES.test(cover.at(i)?.sense?.code ?? ''));

/** 'the UN mission in Sudan': what a body has sent. */
const isOfBody = ({ owners }: LeftSide): boolean =>
  owners.length > 0 && owners.every(({ sense }) => sense?.what === 'organisation' && BODIES.test(sense.code));

/** 'Iran's U.N. mission', and not 'the U.N. mission in Mali': the body that the mission of a state is sent to. */
function seatBefore(tokens: readonly Token[], at: number, cover: Cover): number | null {
  const isSeat = /^(u\.?n\.?|eu|nato)$/.test(tokens[at - 1]?.lower ?? '');
  return isSeat && isGenitive(tokens[at - 2]) && cover.at(at - 3) ? at - 1 : null;
}

/** 'Rafael Grossi, head of the IAEA', and not 'the head of the household'. */
function isHeadOfBody(tokens: readonly Token[], at: number, cover: Cover): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  const body = [at + 2, at + 3].map((i) => cover.at(i)).find((one) => one?.sense?.what === 'organisation');
  const isNamed =
    (before?.form === ',' && before.previous?.upos === 'PROPN') ||
    tokens[(body?.last ?? at) + 1]?.form === ',';
  return tokens[at + 1]?.lower === 'of' && body !== undefined && isNamed;
}

/** 'the head of the Uzbek state', 'of the Georgian government'. */
function isHeadOfState(tokens: readonly Token[], at: number, cover: Cover): boolean {
  const state = tokens[at + 2]?.lower === 'the' ? cover.at(at + 3) : undefined;
  const isState = state?.sense?.what === 'adjective' || state?.sense?.what === 'name';
  return (
    tokens[at + 1]?.lower === 'of' &&
    isState &&
    /^(state|government)$/.test(tokens[state.last + 1]?.lower ?? '')
  );
}

const BODIES = /^(UNO|IGO|EUR)$/;

/** 'NATO members', 'EU member states': all of them, and not 'several', 'a' or 'other' ones. */
const isAllMembers = (head: Token, { owners, count, determiner }: LeftSide): boolean =>
  isPlural(head) &&
  count === null &&
  determiner !== 'indefinite' &&
  owners.some((owner) => owner.sense?.what === 'organisation' && BODIES.test(owner.sense.code)) &&
  !head.children('amod', 'det', 'nummod').some((t) => PARTLY.test(t.lower));

const PARTLY =
  /^(several|some|many|most|other|few|various|numerous|more|fellow|key|eastern|western|northern|southern|newer|newest|older|former|founding|new|potential|individual|\d+)$/;

/** 'Presidents A and B': taggers take a title for a part of the name. */
const isPluralOf = (office: Office, head: Token): boolean =>
  !isCommand(office, head) && (isPlural(head) || head.lower === `${office.name.split(' ').at(-1)}s`);

/** 'the Joint Chiefs of Staff', 'the charge d'affaires': a plural by name is one body, or one man. */
const isCommand = ({ type }: Office, { lower }: Token): boolean =>
  (type === 'institution' && lower === 'chiefs') || /^d['’]affaires$/.test(lower);

const isNoun = (token: Token | null): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN';

/** 'the Kremlin official insisted': taggers take words like `official` and `military` for adjectives. */
const actsAsNoun = (token: Token, hasLeft: boolean): boolean =>
  (hasLeft || isBareSpeaker(token)) &&
  token.upos === 'ADJ' &&
  !isNoun(token.next) &&
  token.next?.upos !== 'ADJ' &&
  token.next?.form !== '-';

/** '…, says official in Mizoram': headlines leave out the article. */
const isBareSpeaker = ({ previous, next }: Token): boolean =>
  /^(says|said|tells|warns)$/.test(previous?.lower ?? '') && (next === null || next.upos === 'ADP');

const isPlural = (token: Token): boolean =>
  token.xpos === 'NNS' || token.xpos === 'NNPS' || token.feats.includes('Number=Plur');

/** 'Seoul, where the government ...': the body is that of the place before. */
function ownerOfWhere(left: LeftSide, tokens: readonly Token[], cover: Cover): void {
  if (left.owners.length > 0 || left.count !== null || tokens[left.first - 1]?.lower !== 'where') return;
  const before = tokens[left.first - 2]?.form === ',' ? left.first - 3 : left.first - 2;
  const place = cover.place(before) ?? cover.at(before);
  if (place?.sense) left.owners = [place];
}
