import type { Token } from '../model/sentence.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Cover, Draft, OfficePhrase } from './draft.ts';
import { only } from './seen-states.ts';

/** The other state of the report's own pair. */
export function otherOf(code: string | null, { setting: { dyad } }: Discourse): string | null {
  const others = dyad.filter((party) => party.code !== code);
  return dyad.length === 2 && others.length === 1 ? (others[0]?.code ?? null) : null;
}

/**
 * Of which state somebody is who is called by title and name alone, where the sentence tells of which he is not: his
 * counterpart, his guest and his host are of the other, and a state has one foreign minister.
 */
export function stateByOthers(
  found: Candidate,
  role: Draft,
  phrase: OfficePhrase,
  cover: Cover,
  discourse: Discourse,
): string | null {
  if (phrase.former) return null;
  const apart =
    counterpartBehind(found, cover) ??
    visitedBy(found, cover) ??
    guestOf(found, role, cover, discourse) ??
    facedBy(found, discourse) ??
    alreadyHeld(found, phrase, discourse);
  return apart === null ? null : (besides(apart, discourse) ?? onlyOther(apart, found, discourse));
}

/** The other one of the pair, or of the only two states that the report names. */
function besides(code: string, discourse: Discourse): string | null {
  const { dyad, known } = discourse.setting;
  if (dyad.some((party) => party.code === code)) return otherOf(code, discourse);
  const states = [...known].filter((one) => discourse.stateParty(one));
  return states.length === 2 && states.includes(code) ? (states.find((one) => one !== code) ?? null) : null;
}

/** 'Prime Minister X spoke with his Indian counterpart': X is not of India. */
function counterpartBehind({ last }: Candidate, cover: Cover): string | null {
  const behind = cover.drafts.filter(
    ({ phrase, core }) =>
      phrase?.office.group === 'counterpart' && phrase.owners.length > 0 && !phrase.plural && core > last,
  );
  return only(behind.flatMap(codesOf));
}

/** The only other one that the sentence names. */
const onlyOther = (
  code: string,
  { sentence }: Pick<Candidate, 'sentence'>,
  { setting }: Discourse,
): string | null => only([...(setting.named.get(sentence) ?? [])].filter((one) => one !== code));

/** 'Prime Minister X accused Serbia': of which state he is not, where the other one has been told of. */
function facedBy({ sentence, first, last }: Candidate, discourse: Discourse): string | null {
  const { faced, named } = discourse.setting;
  const code = only(sentence.tokens.slice(first, last + 1).flatMap((t) => faced.get(t) ?? []));
  const other = code === null ? null : (besides(code, discourse) ?? onlyOther(code, { sentence }, discourse));
  const isTold =
    other !== null && (named.get(sentence)?.has(other) || discourse.seen.codes().includes(other));
  return isTold ? code : null;
}

const HOSTING = /^(receive|host|welcome|greet)$/;
const MEETING = /^(meet|see)$/;

/** 'a visit to Mumbai by Trade Minister X': nobody visits his own country. */
function visitedBy({ sentence, first, last }: Candidate, cover: Cover): string | null {
  const name = sentence.tokens.slice(first, last + 1).find((t) => t.child('case')?.lower === 'by');
  const visit = name?.head && /^(visit|trip)$/.test(name.head.lemma) ? name.head : undefined;
  const place = visit?.children('nmod', 'obl').find((t) => /^(to|in)$/.test(t.child('case')?.lower ?? ''));
  const sense = place && (cover.place(place.index) ?? cover.at(place.index))?.sense;
  return sense && sense.what !== 'organisation' ? (sense.host ?? sense.code) : null;
}

/** 'He was received by Prime Minister X', 'Prime Minister X received the Chinese envoy': who visits him is of another state. */
function guestOf(
  { sentence, last }: Candidate,
  role: Draft,
  cover: Cover,
  discourse: Discourse,
): string | null {
  const door = sentence.tokens
    .slice(role.first, last + 1)
    .find(({ head }) => !head || head.index < role.first || head.index > last);
  const verb = door?.head;
  if (!door || !verb) return null;
  const other = otherParty(door, verb);
  const code = other ? codeAt(other, cover, discourse) : null;
  if (HOSTING.test(verb.lemma)) return code;
  // Whom somebody meets may be his own chief, but not in the capital of the other state.
  const place = discourse.setting.places.get(sentence);
  return MEETING.test(verb.lemma) && place !== undefined && place !== code ? code : null;
}

/** Who is received by, or receives, the one that the tree reaches by a token. */
function otherParty(door: Token, verb: Token): Token | undefined {
  if (door.relation === 'nsubj') return verb.child('obj');
  const isHost = door.child('case')?.lower === 'by' && verb.child('aux:pass');
  return isHost || door.deprel === 'obj' ? subjectOver(verb) : undefined;
}

function subjectOver(verb: Token): Token | undefined {
  let at = verb;
  while (!at.child('nsubj', 'nsubj:pass') && /^(xcomp|conj)$/.test(at.deprel) && at.head) at = at.head;
  return at.child('nsubj', 'nsubj:pass');
}

function codeAt(token: Token, cover: Cover, { focus: { lastPersonSubject } }: Discourse): string | null {
  if (/^(he|she)$/.test(token.lower)) return lastPersonSubject ? only(codesOf(lastPersonSubject)) : null;
  const found = cover.at(token.index);
  return found ? only(codesOf(found)) : null;
}

const codesOf = ({ parties, phrase }: Draft): string[] =>
  parties.length > 0
    ? parties.map(({ code }) => code)
    : (phrase?.owners ?? []).flatMap((owner) => owner.parties.map(({ code }) => code));

/** 'Palau is close to a pact with Australia, Defence Minister X said', in a report on Australia and China: he may be of neither. */
const namesStranger = (sentence: Candidate['sentence'], { setting: { dyad, named } }: Discourse): boolean =>
  [...(named.get(sentence) ?? [])].some((code) => dyad.every((party) => party.code !== code));

/** 'Indian Foreign Minister A … Foreign Minister B': of the pair the one that has no such minister yet. */
function alreadyHeld(
  { name, sentence }: Candidate,
  { office, words }: OfficePhrase,
  discourse: Discourse,
): string | null {
  const isSole = office.singleton && words === '' && /^(head|government-head|minister)$/.test(office.rank);
  if (!isSole || namesStranger(sentence, discourse)) return null;
  const held = discourse.setting.dyad.flatMap(({ code }) => {
    const holder = discourse.holders.of(code, office.group);
    return holder && holder.party.person !== name ? [code] : [];
  });
  return held.length === 1 ? (held[0] ?? null) : null;
}
