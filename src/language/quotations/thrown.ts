import type { Quotation } from '../../model/analysed.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import { isDay, phraseHead, speakerOf } from './speaker.ts';
import { told } from './told.ts';
import { introducesIndirect } from './verbs.ts';

/** Tokens that a speaker's phrase, and what follows the verb, may have at most. */
const LONGEST = 16;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const NO_SPEAKER = new Set(['which', 'who', 'that', 'and', 'but', 'or', 'as', 'while', 'when', 'if', 'what']);
const SUBORDINATE = new Set([
  'after',
  'when',
  'while',
  'if',
  'as',
  'since',
  'because',
  'although',
  'though',
  'once',
]);
/** What a verb of saying may have behind it and still not tell what is said. */
const CONTENT = /^(that|whether|nothing|little|so|it|this|them|what|how|why|no|yes)$/;
const MARKS = /^["“”‘’']$/;

/** A clause of saying that stands between commas or at the end of what it tells. */
interface Thrown {
  readonly verb: Token;
  readonly speaker: Token;
  /** Index of the comma before it and of the first token behind it. */
  readonly comma: number;
  readonly rest: number;
}

/**
 * '…, the ministries of the two countries announced on Tuesday.', '…, said X', 'A, X said, was B': the words around
 * a clause of saying are what was said. Read off the surface, since trees often err in such sentences.
 */
export function thrownQuotations(sentence: Sentence): Quotation[] {
  const { tokens } = sentence;
  const finite = finiteUpTo(tokens);
  let from = 0;
  return tokens.flatMap((verb) => {
    const thrown = verb.index >= from && introducesIndirect(verb) ? thrownAt(verb) : null;
    if (!thrown) return [];
    const { comma, rest, speaker } = thrown;
    const goingOn = goesOn(tokens, rest) && !isOfAnother(tokens, comma, rest);
    const verbs = (finite[comma] ?? 0) - (finite[from] ?? 0);
    if (!tells(tokens.slice(from, from + 2), verbs, goingOn ? tokens[rest + 1] : undefined)) return [];
    const range = [from, goingOn ? tokens.length : comma] as const;
    from = rest;
    return told(sentence, range, verb, speaker);
  });
}

/** How many finite verbs (and infinitives with 'to', which headlines have instead) stand before each token. */
function finiteUpTo(tokens: readonly Token[]): number[] {
  const counts = [0];
  for (const token of tokens) {
    const isOne = FINITE.has(token.xpos) || (token.xpos === 'VB' && token.previous?.lower === 'to');
    counts.push((counts.at(-1) ?? 0) + (isOne ? 1 : 0));
  }
  return counts;
}

function thrownAt(verb: Token): Thrown | null {
  const rest = hasTense(verb) ? endOfTail(verb) : null;
  const comma = rest === null ? null : commaBefore(verb);
  if (rest === null || comma === null) return null;
  const { tokens } = verb.sentence;
  if (verb.children('ccomp', 'obj', 'xcomp').some((t) => t.index < rest && isContent(t, verb))) return null;
  if (tokens.slice(rest + 1, rest + 4).some((t) => t.lower === 'that' && t.upos === 'SCONJ')) return null;
  const between = tokens.slice(comma.index + 1, verb.index);
  if (isTimed(between) || isSummary(between)) return null;
  // Behind 'told' stands who is told it, and nobody who tells.
  const isBehind = tokens[verb.index + 1]?.index === rest || verb.lemma === 'tell';
  if (comma.inverted && isBehind) return behindAside(verb, comma.index, rest);
  const speaker = comma.inverted
    ? phraseHead(tokens.slice(verb.index + 1, rest))
    : named(tokens, comma.index, verb);
  return speaker && { verb, speaker, comma: comma.index, rest };
}

/** ', a day after Oslo warned of it', ', hours before they said so': when something was, not who tells it. */
const isTimed = (between: readonly Token[]): boolean =>
  between
    .slice(0, 5)
    .some(
      (t, i) =>
        i > 0 &&
        /^(after|before)$/.test(t.lower) &&
        /^(minute|hour|day|week|month|year)$/.test(t.previous?.lemma ?? ''),
    );

/** ', a charge that the agency repeated': what sums up the rest has been said by another as well. */
const isSummary = ([article, noun, that]: readonly Token[]): boolean =>
  /^an?$/.test(article?.lower ?? '') &&
  /^(charge|claim|accusation|allegation|demand|proposal|view|warning|position)$/.test(noun?.lemma ?? '') &&
  /^(that|which)$/.test(that?.lower ?? '');

/** ', the minister, Ana Ruiz, said' and ', Ana Ruiz, who leads the party, said': the name before what is put in. */
function behindAside(verb: Token, end: number, rest: number): Thrown | null {
  const near = verb.sentence.tokens.slice(Math.max(0, end - LONGEST), end);
  const middle = near.findLastIndex((t) => t.form === ',');
  const comma = near.slice(0, Math.max(0, middle)).findLastIndex((t) => t.form === ',');
  const speaker = comma < 0 ? null : phraseHead(near.slice(comma + 1, middle));
  const aside = near.slice(middle + 1);
  const isAside = /^(who|which)$/.test(aside[0]?.lower ?? '') || !aside.some((t) => t.xpos.startsWith('VB'));
  return speaker && isAside ? { verb, speaker, comma: (near[comma] as Token).index, rest } : null;
}

/** A complement behind the verb is what is said; an object behind 'tell' is who is told. */
const isContent = (t: Token, verb: Token): boolean =>
  t.index > verb.index && !isDay(t) && (t.relation !== 'obj' || (verb.lemma !== 'tell' && !isInverted(verb)));

const isInverted = (verb: Token): boolean => /^[,"”’']$/.test(verb.previous?.form ?? '');

/** Taggers confuse the past with the participle; a participle has an auxiliary. */
const hasTense = (verb: Token): boolean =>
  FINITE.has(verb.xpos) ||
  (verb.xpos === 'VBN' && !verb.child('aux', 'aux:pass') && !verb.child('nsubj:pass'));

/** Where what belongs to the verb ends: at a comma, colon or mark, or with the sentence. Null where it tells something. */
function endOfTail(verb: Token): number | null {
  const { tokens } = verb.sentence;
  for (let at = verb.index + 1; at <= verb.index + LONGEST; at++) {
    const token = tokens[at];
    if (!token || /^[,:;.?!—–]$/.test(token.form) || MARKS.test(token.form)) return at;
    if (FINITE.has(token.xpos) || CONTENT.test(token.lower)) return null;
    if (at === verb.index + 1 && token.upos === 'DET' && verb.lemma !== 'tell' && !isInverted(verb))
      return null;
  }
  return null;
}

/** The comma before a phrase without a verb in it. */
function commaBefore(verb: Token): { index: number; inverted: boolean } | null {
  for (let at = verb.previous, steps = 0; at && steps < LONGEST; at = at.previous, steps++) {
    if (at.form === ',' || (MARKS.test(at.form) && at.previous?.form === ',')) {
      const index = at.form === ',' ? at.index : at.index - 1;
      return NO_SPEAKER.has(at.next?.lower ?? '') ? null : { index, inverted: at.next === verb };
    }
    if ((at.xpos.startsWith('VB') && at.deprel !== 'amod') || at.upos === 'AUX') return null;
  }
  return null;
}

/** Whose phrase stands between comma and verb; 'its policy chief, Ana Ruiz, said' speaks by the first noun. */
function named(tokens: readonly Token[], comma: number, verb: Token): Token | null {
  const phrase = tokens.slice(comma + 1, verb.index).filter((t) => !MARKS.test(t.form));
  const subject = phrase.find((t) => t.deprel === 'nsubj' && t.head === verb && t.child('nmod:desc'));
  const own = subject ?? phraseHead(phrase);
  if (!own) return speakerOf(verb);
  const near = tokens.slice(Math.max(0, comma - LONGEST), comma);
  const before = near.findLastIndex((t) => t.form === ',' || t.xpos.startsWith('VB'));
  const described = near[before]?.form === ',' ? phraseHead(near.slice(before + 1)) : null;
  return described?.upos === 'NOUN' && own.upos === 'PROPN' ? described : own;
}

/** Whether the words before and behind the clause of saying are something that can be told. */
function tells(opening: readonly Token[], finite: number, behind: Token | undefined): boolean {
  if (finite === 0) return opensPredicate(behind);
  const first = opening.find((t) => !MARKS.test(t.form));
  return finite > 1 || !(SUBORDINATE.has(first?.lower ?? '') || /^VB[DGN]$/.test(first?.xpos ?? ''));
}

const opensPredicate = (token: Token | undefined): boolean => token !== undefined && FINITE.has(token.xpos);

/** Whether the words behind ', X said,' go on with what is said, and not with what else X did. */
function goesOn(tokens: readonly Token[], rest: number): boolean {
  if (tokens[rest]?.form !== ',') return false;
  const [first, second] = tokens
    .slice(rest + 1, rest + 7)
    .filter((t) => !MARKS.test(t.form) && t.upos !== 'ADV');
  if (!first || !second) return false;
  if (first.upos === 'CCONJ') return !opensPredicate(second) || second.xpos === 'MD' || second.upos === 'AUX';
  return (
    opensPredicate(first) || (first.upos === 'SCONJ' && first.xpos !== 'WDT' && !isContrast(first, second))
  );
}

/** ', its minister said, and Peru agreed to': whoever speaks for the one does not tell what another did, unless he goes on about it. */
function isOfAnother(tokens: readonly Token[], comma: number, rest: number): boolean {
  const [joint, first] = tokens.slice(rest + 1, rest + 3);
  return (
    tokens[comma + 1]?.xpos === 'PRP$' &&
    /^(and|but)$/.test(joint?.lower ?? '') &&
    first?.upos === 'PROPN' &&
    first.deprel === 'nsubj' &&
    !tokens.slice(0, comma).some((t) => t.lower === first.lower)
  );
}

/** ', the Kremlin said, while China called for calm': what another does meanwhile, the report tells. */
const isContrast = (first: Token, { upos }: Token): boolean =>
  /^(while|whereas|though|although)$/.test(first.lower) && upos === 'PROPN';
