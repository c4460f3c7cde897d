import type { DateMention } from '../../../model/analysed.ts';
import type { Kind } from '../../../model/claim.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { owners } from './owners.ts';

/** 'launched drones in retaliation for a strike on April 1', 'expelled ten over an attack on March 4': the day of what it answers. */
export function isOfOccasion(date: DateMention, { carrier, predicate }: Frame): boolean {
  const { tokens } = carrier.sentence;
  // 'fought over the temple between 2008 and 2011': how long something went on is no day of what it was about
  if (/^(between|from)$/.test(tokens[date.first - 1]?.lower ?? '')) return false;
  const over = owners(date, tokens);
  const end = over.findIndex((o) => o === carrier || o === predicate);
  return over
    .slice(0, Math.max(end, 0))
    .some(
      (o) =>
        o.upos === 'NOUN' &&
        !GATHERING.test(o.lemma) &&
        !/^(warrant|request|summons)$/.test(o.head?.lemma ?? '') &&
        o.children('case').some((c) => /^(for|over|following|despite)$/.test(c.lower)),
    );
}

/** 'is to meet him ahead of a summit on May 4': the day of what it comes before. */
export function isAhead(date: DateMention, { carrier, predicate: { sentence } }: Frame): boolean {
  const before = sentence.tokens.slice(carrier.index + 1, date.first);
  const at = before.findLastIndex((t) => t.lower === 'ahead' && t.next?.lower === 'of');
  const inside = before.slice(at + 2);
  return (
    at >= 0 &&
    /^(on|in|from|of)$/.test(inside.at(-1)?.lower ?? '') &&
    inside.some((t) => t.upos === 'NOUN' || t.upos === 'PROPN') &&
    !inside.some((t) => t.upos === 'VERB' || t.upos === 'PUNCT')
  );
}

const GATHERING =
  /^(conference|consultation|discussion|forum|meeting|negotiation|session|summit|talk|tour|trip|visit)$/;

/** 'for the first time since 1949': how long it had not been so, not when it was. */
export const isCount = (noun: Token | undefined): boolean =>
  noun?.lemma === 'time' && noun.children('amod').some((t) => t.lower === 'first');

/** 'their first meeting since June 2021', 'since a lunch in June 2021': the day of the one before it. */
export const isFirstSince = (date: DateMention, { predicate }: Frame): boolean =>
  predicate.children('amod').some((t) => t.lower === 'first') &&
  (date.bound === 'since' ||
    owners(date, predicate.sentence.tokens).some((t) => t !== predicate && t.upos === 'NOUN' && isSince(t)));

/** 'under the Geneva Conventions of 1949': the year belongs to the name. */
export const isTitle = (noun: Token | undefined, { predicate, patients }: Frame): boolean =>
  noun?.upos === 'PROPN' &&
  noun !== predicate &&
  !patients.includes(noun) &&
  /^(convention|treaty|agreement|protocol|resolution|act|accord|charter|declaration|pact|law)s?$/i.test(
    noun.lemma,
  );

/** 'the first such raid since the war of 1971': what the date tells of is described in passing. */
export function isAside(date: DateMention, carrier: Token): boolean {
  const { tokens } = carrier.sentence;
  const inside = (t: Token) => t.index >= date.first && t.index <= date.last;
  const top = tokens.slice(date.first, date.last + 1).find((t) => !t.head || !inside(t.head));
  const up = top ? [top, ...top.ancestors()] : [];
  const above = [carrier, ...carrier.ancestors()];
  const path = up.slice(
    0,
    Math.max(
      0,
      up.findIndex((t) => above.includes(t)),
    ),
  );
  return path.some(
    (t, i) =>
      (i > 0 && t.deprel === 'appos') || isSetOff(t) || (isRanked(t) && path.slice(0, i).some(isSince)),
  );
}

/** 'A and B, at odds since 2017, resumed flights': what commas set off behind the subject. */
const isSetOff = (token: Token): boolean =>
  token.head?.relation === 'nsubj' &&
  /^(nmod|acl|amod|obl)$/.test(token.relation) &&
  [token, ...token.subtree()].filter((t) => t.upos !== 'PUNCT').reduce((a, b) => (b.index < a.index ? b : a))
    .previous?.form === ',';

/** 'committed to the statement of 9 November', 'under the Treaty of Friendship of 1997': which one it is, where what is told is not that it was made. */
export const isOfInstrument = (date: DateMention, { carrier, predicate, patients }: Frame): boolean => {
  const { tokens } = carrier.sentence;
  if (tokens[date.first - 1]?.lower !== 'of') return false;
  const noun = owners(date, tokens).find(
    (o) => INSTRUMENT.test(o.lemma.toLowerCase()) || o.lemma === 'statement',
  );
  return noun !== undefined && noun !== predicate && !(patients.includes(noun) && MAKING.test(carrier.lemma));
};

const MAKING = /^(sign|conclude|ratify|adopt|reach|make|strike|issue|initial|negotiate|seal|clinch)$/;

const INSTRUMENT =
  /^(accord|agreement|charter|convention|deal|declaration|pact|protocol|resolution|treaty|truce)$/;

/** 'abandoned the 2015 accord', 'the plotters of the 2015 coup': a year before a noun tells which one it was, and dates nothing else. */
export const isLabel = (date: DateMention, { carrier, predicate }: Frame): boolean => {
  const { head, deprel, form } = carrier.sentence.tokens[date.first] ?? {};
  const isYear = date.first === date.last && /^[12]\d{3}$/.test(form ?? '');
  if (!isYear || !head || !/^(compound|nummod)$/.test(deprel ?? '') || head === predicate) return false;
  return INSTRUMENT.test(head.lemma) || (head !== carrier && head.head !== carrier);
};

const isSince = (token: Token): boolean => token.children('case', 'mark').some((c) => c.lower === 'since');

/** 'the second strike', 'the worst clash'. */
const isRanked = (noun: Token): boolean =>
  noun.upos === 'NOUN' &&
  noun
    .children('amod')
    .some(
      (t) => t.xpos === 'JJS' || /^(first|second|third|fourth|fifth|sixth|such|last|latest)$/.test(t.lower),
    );

/** 'accused Chad of shelling a post on Tuesday': the day behind what somebody is accused of is that of the deed. */
export const isOfCharge = (date: DateMention, { carrier }: Frame): boolean => {
  if (!/^(accuse|suspect|blame)$/.test(carrier.lemma)) return false;
  const deed = carrier
    .children('advcl', 'xcomp', 'acl', 'obl')
    .find((t) => t.xpos === 'VBG' && t.children('mark', 'case').some((m) => /^(of|for)$/.test(m.lower)));
  return deed !== undefined && carrier.index < deed.index && date.first > deed.index;
};

/** 'declined an invitation for 20 November', 'promised that it would be over by May': the day of what is declined, or is to come. */
export const isOfContent = (
  kind: Kind,
  { first, bound }: DateMention,
  { carrier, complement, complementForm }: Frame,
): boolean => {
  const { tokens } = carrier.sentence;
  if (/^(position|denial|commitment)$/.test(kind) && tokens[first - 1]?.lower === 'for') return true;
  const isTold = kind === 'commitment' && complementForm === 'that' && complement !== null;
  return (
    isTold &&
    bound === 'by' &&
    first > complement.index &&
    complement.subtree().some((t) => t.index === first)
  );
};
