import type { Token } from '../model/sentence.ts';
import type { Cover, Draft, OfficePhrase } from './draft.ts';
import { isMission } from './missions.ts';
import { isGenitive } from './phrase.ts';
import { isSpeaker, nameBehind } from './speaker-for.ts';
import type { Office } from './tables.ts';
import { isOfTitle } from './titles.ts';
import { ABROAD, TIME_NAMES } from './words.ts';

const OWNING = new Set(['of', 'from', 'at', 'for', 'in', 'with']);

/** 'an adviser to the government' is the government's. */
const ADVISING = new Set(['adviser', 'advisers', 'advisor', 'advisors', 'aide', 'aides']);

/** 'an official from the foreign ministry', 'residents of X': the owner stands behind a preposition. */
export function ownerBehind(made: Draft, cover: Cover): void {
  const { phrase } = made;
  if (!phrase) return;
  if (phrase.office.type === 'institution') apposedName(made, phrase, cover);
  const { tokens } = made.sentence;
  const preposition = tokens[made.last + 1]?.lower ?? '';
  if (preposition === 'there' && phrase.owners.length === 0 && isThere(made, phrase))
    phrase.owners = placeBefore(made, cover);
  if (preposition === 'in') bodyInCapital(made, phrase, cover);
  const owns =
    OWNING.has(preposition) || (preposition === 'to' && ADVISING.has(tokens[made.core]?.lower ?? ''));
  if (!owns || phrase.owners.length > 0 || isTime(tokens[made.last + 2])) return;
  // 'an adviser to President Lula': whose he is tells the name, where the report or the tables know it
  if (isTitled(tokens[made.last + 2])) phrase.namedAfter = nameBehind(made);
  if (preposition === 'to' && phrase.namedAfter) {
    phrase.foreign = true;
    return;
  }
  const owner = draftFrom(made.last + 2, tokens, cover) ?? stateOfTitle(made, cover);
  if (preposition === 'in' && isPosted(made, phrase) && !owner?.phrase) {
    phrase.foreign = true;
    if (owner?.sense && isMission(phrase.office)) phrase.seat = owner.sense.host ?? owner.sense.code;
    return;
  }
  const isMember = phrase.office.group === 'member of a body';
  if (owner && isWhole(owner, tokens) && (!isMember || isBody(owner) || areAllOf(owner, made, phrase)))
    take(made, phrase, owner, preposition, cover);
  else if (needsOwner(preposition, phrase.office) || isElsewhere(made, phrase)) phrase.foreign = true;
  if (preposition !== 'for' || !isSpeaker(phrase.office) || phrase.owners.length > 0) return;
  const pronoun = tokens[made.last + 2];
  if (/^(him|her|it|them)$/.test(pronoun?.lower ?? '') && pronoun?.deprel === 'nmod') {
    phrase.possessor = pronoun;
    return;
  }
  phrase.foreign = true;
  phrase.namedAfter = nameBehind(made);
}

/** 'Minister of Transport of Kyrgyzstan Asan Isaev': behind what the office is about, and before the name. */
function stateOfTitle({ core, sentence: { tokens } }: Draft, cover: Cover): Draft | undefined {
  const name = tokens[core]?.deprel === 'nmod:desc' ? tokens[core].head : null;
  const state = name && name.index > core ? cover.at(name.index - 1) : undefined;
  return state?.sense?.what === 'name' && tokens[state.first - 1]?.lower === 'of' ? state : undefined;
}

/** 'President Lula': a title and a name. */
const isTitled = (token: Token | undefined): boolean =>
  /^(President|Premier|Chancellor|Prime)$/.test(token?.form ?? '') && token?.next?.upos === 'PROPN';

/** 'a member of the delegation', and not 'Hungary, a member of the Union'. */
const isBody = ({ phrase }: Draft): boolean => phrase?.office.type === 'institution' && !phrase.plural;

/** 'the six members of the Gulf Cooperation Council' are all of it; 'members of NATO' may be a few. */
function areAllOf({ sense }: Draft, made: Draft, { plural, determiner }: OfficePhrase): boolean {
  const noun = made.sentence.tokens[made.core];
  const isBody = sense?.what === 'organisation' && /^(IGO|EUR|UNO)$/.test(sense.code);
  return isBody && plural && determiner === 'definite' && noun?.relation === 'nsubj' && !noun.child('amod');
}

/** 'summoned the envoy in July': when, not where. */
const isTime = (token: Token | undefined): boolean => token !== undefined && TIME_NAMES.has(token.lower);

/** 'An official there said', and not 'diplomats there' or 'sent a delegation there'. */
const isThere = (made: Draft, phrase: OfficePhrase): boolean =>
  !isPosted(made, phrase) && made.sentence.tokens[made.core]?.deprel !== 'obj';

/** "the government's spokeswoman in Ankara": the body whose she is sits there. */
function bodyInCapital(made: Draft, phrase: OfficePhrase, cover: Cover): void {
  const body = phrase.owners.length === 1 ? phrase.owners[0]?.phrase : undefined;
  const isBare =
    body?.office.type === 'institution' && body.owners.length === 0 && !body.possessor && !body.foreign;
  const place = draftFrom(made.last + 2, made.sentence.tokens, cover);
  if (isBare && place?.sense?.what === 'capital' && !isPosted(made, phrase)) body.owners = [place];
}

/** 'an official in Mizoram': of a place that nobody knows. */
function isElsewhere({ sentence, last }: Draft, { office }: OfficePhrase): boolean {
  const [preposition, place] = [sentence.tokens[last + 1], sentence.tokens[last + 2]];
  const isVague = office.type === 'person' && (office.rank === 'official' || office.rank === 'none');
  return isVague && preposition?.lower === 'in' && place?.upos === 'PROPN';
}

/** 'Tokyo, an official there said': the place that was named before. */
function placeBefore({ first }: Draft, cover: Cover): Draft[] {
  for (let i = first - 1; i >= 0; i--) {
    const before = cover.place(i) ?? cover.at(i);
    if (before?.sense) return [before];
  }
  return [];
}

/** 'a diplomat in Niamey', 'analysts in Athens', 'a source in Dhaka': where they are says nothing about whose they are. */
const isPosted = (made: Draft, phrase: OfficePhrase): boolean =>
  phrase.office.sector === 'EDU' ||
  phrase.office.name === 'source' ||
  ABROAD.has(made.sentence.tokens[made.core]?.lemma.toLowerCase() ?? '') ||
  isMission(phrase.office);

function take(made: Draft, phrase: OfficePhrase, owner: Draft, preposition: string, cover: Cover): void {
  if (owner.phrase?.owners.includes(made)) return;
  if (owner.absorbedBy || !mayFollow(preposition, phrase.office, owner)) return;
  const owners = phrase.plural ? [owner, ...partnersOf(owner, cover)] : [owner];
  phrase.owners = owners;
  if (preposition === 'of' || preposition === 'from') made.last = (owners[owners.length - 1] ?? owner).last;
  if (preposition === 'of') for (const one of owners) if (one.sense) one.absorbedBy = made;
}

/** 'the leaders of China and South Korea': the states joined to the first owner. */
function partnersOf(owner: Draft, cover: Cover): Draft[] {
  const partners: Draft[] = [];
  const { tokens } = owner.sentence;
  for (let last = owner; ; ) {
    if (!last.sense || !['and', ','].includes(tokens[last.last + 1]?.lower ?? '')) return partners;
    const next = draftFrom(last.last + 2, tokens, cover);
    if (!next?.sense || next.absorbedBy || !isWhole(next, tokens)) return partners;
    // 'officials in Kiev, Russia has': a comma goes on with a list only where more of it follows.
    if (tokens[last.last + 1]?.form === ',' && !['and', ','].includes(tokens[next.last + 1]?.lower ?? ''))
      return partners;
    partners.push(next);
    last = next;
  }
}

const mayFollow = (preposition: string, office: Office, owner: Draft): boolean => {
  const state = /^(name|capital)$/.test(owner.sense?.what ?? '');
  if (preposition === 'of') return true;
  const isTown = /^(city|adjective)$/.test(owner.sense?.what ?? '') && isMunicipal(office);
  if (office.type === 'institution') return preposition === 'in' && (state || isTown);
  if (preposition === 'in') return office.type === 'person' || state;
  if (preposition === 'for' && owner.phrase?.office.type === 'person')
    return isSpeaker(office) && isOfGovernment(owner.phrase);
  return office.type === 'person';
};

/** 'a spokesman for the Peruvian president', and not 'for the opposition leader'. */
const isOfGovernment = ({ office, plural, former }: OfficePhrase): boolean =>
  office.sector === 'GOV' && /^(head|government-head|minister)$/.test(office.rank) && !plural && !former;

/** What there is in a town for its state: a bank or a mission in it may be anybody's. */
const isMunicipal = ({ sector, group }: Office): boolean =>
  /^(JUD|COP)$/.test(sector ?? '') ||
  /^(local government|authority|customs|provincial assembly)$/.test(group);

/** 'an official at the bank': a person of a body that the tables do not know. */
const needsOwner = (preposition: string, { name, type, rank, singleton }: Office): boolean => {
  if (name === 'source') return true;
  if (type !== 'person' || rank === 'minister') return false;
  return preposition === 'at' || preposition === 'of' || (preposition === 'for' && !singleton);
};

/** Not 'a South Korean' of 'a South Korean travel association'. */
const isWhole = (owner: Draft, tokens: readonly Token[]): boolean => {
  if (!owner.sense || owner.sense.what === 'city' || owner.sense.what === 'capital') return true;
  const after = tokens[owner.last + 1];
  if (after && isOfTitle(tokens[owner.last], after)) return true;
  if (owner.sense.what === 'adjective' && after && TOWN.test(after.lower)) return true;
  return (
    !isGenitive(after) && !(after && ['NOUN', 'PROPN', 'ADJ'].includes(after.upos)) && after?.form !== '-'
  );
};

/** 'a court in the Belarusian town of Lida'. */
const TOWN = /^(town|city|village|port|province|region|district|state|capital)$/;

/** The draft that begins at a token or after its determiner and adjectives. */
function draftFrom(at: number, tokens: readonly Token[], cover: Cover): Draft | undefined {
  for (let i = at; i < at + 3; i++) {
    const found = cover.at(i) ?? cover.place(i);
    if (found) return peopleOf(found, tokens, cover) ?? found;
    const token = tokens[i];
    if (!token || !(token.upos === 'DET' || token.upos === 'ADJ')) return undefined;
  }
  return undefined;
}

/** 'representatives of the Kosovo Serbs': of people of one state in a land of another. */
function peopleOf(place: Draft, tokens: readonly Token[], cover: Cover): Draft | undefined {
  const people = cover.at(place.last + 1);
  const noun = tokens[place.last + 1];
  const isOfThem = noun !== undefined && tokens[place.last]?.head === noun && /^NNP?S$/.test(noun.xpos);
  return isOfThem && place.sense && people?.sense && people.first === place.last + 1 ? people : undefined;
}

/** 'the presidential office, the Kremlin': the name of a seat behind the body is the body again. */
function apposedName(made: Draft, phrase: OfficePhrase, cover: Cover): void {
  const { tokens } = made.sentence;
  const gap = tokens[made.last + 1]?.form === ',' ? 2 : 1;
  const name = cover.at(made.last + gap);
  if (name?.sense?.what !== 'seat' || name.absorbedBy) return;
  name.absorbedBy = made;
  made.last = name.last;
  phrase.owners.push(name);
  cover.claim(made);
}
