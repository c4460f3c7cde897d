import type { Token } from '../model/sentence.ts';
import type { Cover, Draft } from './draft.ts';
import {
  PARTY_NOUNS,
  PARTY_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  TRAVEL_NOUNS,
  TRAVEL_VERBS,
  WISH_NOUNS,
} from './words.ts';

/**
 * Does the name of a capital stand for its government here? It does as a subject, an owner, an agent, beside
 * another party; it does not where somebody goes, is or meets.
 */
export function isPartyMetonym(found: Draft, cover: Cover): boolean {
  const { tokens } = found.sentence;
  const head = outerHead(found);
  if (!head || isCityOfState(found, cover)) return false;
  if (isHeadlineSpeaker(found)) return true;
  const joined = joinedTo(found, cover);
  if (joined !== null) return joined;
  if (isBehindDate(found) || isWishing(head)) return true;
  const preposition = tokens[found.first - 1]?.upos === 'ADP' ? tokens[found.first - 1] : caseOf(head);
  const first = head.deprel === 'conj' ? head.head : null;
  const shared = first && !preposition ? caseOf(first) : undefined;
  if (first && shared) return afterPreposition(shared.lower, first.head);
  if (preposition) return afterPreposition(preposition.lower, head.head);
  return withoutPreposition(head);
}

/** 'Ankara: Greek jets crossed border': who speaks before the colon of a headline. */
const isHeadlineSpeaker = ({ sentence: { tokens }, first, last }: Draft): boolean =>
  first === 0 && tokens[last + 1]?.form === ':' && !/^[.!?]$/.test(tokens.at(-1)?.form ?? '');

/** 'at Warsaw's request': the preposition is the request's. */
const isWishing = ({ deprel, head }: Token): boolean =>
  deprel === 'nmod:poss' && WISH_NOUNS.has(head?.lower ?? '');

/** 'at the White House': the building, not who sits in it. */
export function isInPlace({ sentence, first }: Draft): boolean {
  const before = sentence.tokens[first - 1];
  const preposition = before?.upos === 'DET' ? sentence.tokens[first - 2] : before;
  return PLACE_PREPOSITIONS.has(preposition?.lower ?? '') && preposition?.upos === 'ADP';
}

/** 'In 2011 Oslo undertook', 'On Monday Paris recalled': the preposition is the date's. */
function isBehindDate({ sentence: { tokens }, first, last }: Draft): boolean {
  const date = tokens[first - 1];
  const isDate = date !== undefined && /^(\d{4}|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(date.form);
  return isDate && tokens[first - 2]?.upos === 'ADP' && tokens[last + 1]?.upos === 'VERB';
}

const outerHead = (found: Draft): Token | undefined => {
  const { tokens } = found.sentence;
  for (let i = found.first; i <= found.last; i++) {
    const head = tokens[i]?.head;
    if (!head || head.index < found.first || head.index > found.last) return tokens[i];
  }
  return tokens[found.last];
};

const caseOf = (token: Token): Token | undefined =>
  token.children('case').find((c) => c.form.length > 2 || c.upos === 'ADP');

/** 'Seoul, South Korea'. */
const isCityOfState = (found: Draft, cover: Cover): boolean => {
  const { tokens } = found.sentence;
  const next = cover.at(found.last + 2);
  return (
    tokens[found.last + 1]?.form === ',' &&
    next?.sense?.what === 'name' &&
    next.sense.code === found.sense?.code
  );
};

/** 'Seoul and Beijing', 'Seoul-Beijing': the first of them decides for both; null if it stands alone. */
function joinedTo(found: Draft, cover: Cover): boolean | null {
  const { tokens } = found.sentence;
  const follows = tokens[found.last + 1]?.form;
  if ((follows === '-' || follows === '–') && isStateName(cover.at(found.last + 2))) return true;
  const link = tokens[found.first - 1];
  if (!link || !['and', '-', '–', 'or'].includes(link.lower)) return null;
  const other = cover.at(found.first - 2);
  return other?.sense ? other.sense.what !== 'city' : null;
}

const isStateName = (other: Draft | undefined): boolean =>
  other?.sense?.what === 'name' || other?.sense?.what === 'capital';

function afterPreposition(preposition: string, governor: Token | null): boolean {
  if (PLACE_PREPOSITIONS.has(preposition)) return false;
  if (PARTY_PREPOSITIONS.has(preposition)) return true;
  const lemma = governor?.lemma.toLowerCase() ?? '';
  const travels =
    TRAVEL_VERBS.has(lemma) || TRAVEL_NOUNS.has(lemma) || TRAVEL_NOUNS.has(governor?.lower ?? '');
  if (preposition === 'from') return governor?.upos === 'NOUN' && !travels;
  if (preposition === 'of')
    return (
      PARTY_NOUNS.has(lemma) ||
      WISH_NOUNS.has(lemma) ||
      ['part', 'behalf', 'position', 'stance'].includes(lemma)
    );
  return !travels;
}

/** 'brokered by Washington, Moscow and Cairo': of a list behind a preposition, what that says of its first. */
function isPartyLike(first: Token): boolean {
  const preposition = first.child('case');
  return !preposition || (preposition.lower === 'by' && first.deprel !== 'nmod:poss');
}

/** 'It was Washington that asked': whoever is put before what he did. */
const isCleft = (head: Token): boolean =>
  head.child('cop') !== undefined &&
  head.children('nsubj', 'expl').some((t) => t.lower === 'it') &&
  head
    .children('acl:relcl', 'acl', 'advcl', 'ccomp', 'csubj')
    .some((t) => t.index > head.index && t.subtree().some((u) => /^(that|which|who)$/.test(u.lower)));

function withoutPreposition(head: Token): boolean {
  const governor = head.head;
  switch (head.relation) {
    case 'nsubj':
    case 'iobj':
    case 'parataxis':
    case 'vocative':
      return true;
    case 'root':
    case 'ccomp':
      return isCleft(head);
    case 'nmod':
      return head.deprel === 'nmod:poss';
    case 'obj':
      return !TRAVEL_VERBS.has(governor?.lemma.toLowerCase() ?? '');
    case 'compound':
    case 'amod':
      return PARTY_NOUNS.has(governor?.lower ?? '');
    case 'conj':
      return governor !== null && isPartyLike(governor);
    default:
      return false;
  }
}
