import type { Token } from '../../model/sentence.ts';
import { namesSpeaker } from './verbs.ts';

const NAMING = new Set(['PROPN', 'NOUN', 'PRON']);
const RELATIVE = /^(who|which|that)$/;

/**
 * A word that may head the name of a speaker: a noun or pronoun, though no day of the week ('said Monday'). Taggers take
 * 'official' for an adjective, and 'both' for no pronoun.
 */
export const isNaming = (token: Token): boolean =>
  ((NAMING.has(token.upos) && token.xpos !== 'EX') ||
    token.lower === 'both' ||
    (token.upos === 'ADJ' && namesSpeaker(token))) &&
  !isDay(token);

const UNITS = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'moment']);

/** A weekday or a stretch of time that the tree took for the subject: 'said Monday', 'a day after each said'. */
export const isDay = (token: Token): boolean =>
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.form) ||
  (token.upos === 'NOUN' && UNITS.has(token.lemma));

/**
 * Head of the phrase that names who speaks: the verb's subject, what a participle modifies, else a noun beside it.
 * @param isFree false for tokens that cannot be it, being part of the words said
 */
export function speakerOf(verb: Token, isFree: (token: Token) => boolean = () => true): Token | null {
  const quoted = quotedAs(verb);
  if (quoted) return quoted;
  if (isSaidOf(verb)) return null;
  const subject = verb.children('nsubj').find((t) => !isDay(t) && isFree(t));
  if (subject && (subject.deprel !== 'nsubj:pass' || !hasBe(verb))) return relative(whole(subject), verb);
  if (verb.child('nsubj:pass')) return verb.child('obl:agent') ?? verb.child('nsubj:pass') ?? null;
  return borrowed(verb, 0) ?? preceding(verb) ?? inverted(verb);
}

/** 'the radio quoted X as saying', 'X was quoted as saying': X speaks. */
function quotedAs(verb: Token): Token | null {
  const quote = verb.head;
  if (verb.previous?.lower !== 'as' || !quote || !/^(quote|cite)$/.test(quote.lemma)) return null;
  return quote.child('nsubj:pass') ?? quote.child('obj', 'iobj') ?? null;
}

/** 'quoted as saying' speaks by its second verb. */
export function spokenVerb(verb: Token): Token {
  if (!/^(quote|cite)$/.test(verb.lemma)) return verb;
  const { tokens } = verb.sentence;
  for (let at = verb.index + 1; at < verb.index + 12; at++)
    if (tokens[at]?.lower === 'as') return tokens[at + 1]?.lemma === 'say' ? (tokens[at + 1] ?? verb) : verb;
  return verb;
}

/** 'was said to', 'was told': no voice of its own. */
const isSaidOf = (verb: Token): boolean => hasBe(verb) && !verb.child('obl:agent') && verb.lemma !== 'quote';

/** Passive by its auxiliary, whatever the tree calls its subject; not '"No," was all the minister said'. */
function hasBe(verb: Token): boolean {
  const mark = verb.child('aux:pass');
  if (!mark || /^(has|have|had)$/.test(mark.lower)) return false;
  return !verb
    .children('nsubj')
    .some((t) => t.deprel === 'nsubj' && mark.index < t.index && t.index < verb.index);
}

/** A relative pronoun stands for the noun that its clause modifies, else for the one right before it. */
function relative(subject: Token, verb: Token): Token {
  if (!RELATIVE.test(subject.lower) || !verb.deprel.endsWith(':relcl') || !verb.head) return subject;
  if (isNaming(verb.head)) return verb.head;
  const near = subject.sentence.tokens.slice(Math.max(0, subject.index - 4), subject.index);
  return near.findLast(isNaming) ?? subject;
}

/** 'the Chilean ministry': where the tree takes the noun for a part of the name before it. */
const whole = (token: Token): Token => {
  const mark = token.child('case');
  const before = mark && /^(at|in|of|from|for|with)$/.test(mark.lower) ? mark.previous : null;
  // 'an official at the ministry said': what stands behind a preposition is no subject.
  if (before && before.index < token.index && isNaming(before)) return headOfName(before);
  return token.children('flat').find(namesSpeaker) ?? token;
};

/** A participle or a second verb speaks with the subject of the first: 'he said, adding that'. */
function borrowed(verb: Token, depth: number): Token | null {
  const head = verb.head;
  if (!head || depth > 8) return null;
  if (verb.relation === 'acl' && NAMING.has(head.upos)) return head;
  if (!['conj', 'advcl', 'xcomp'].includes(verb.relation) || !/^(VERB|ADJ|AUX)$/.test(head.upos)) return null;
  const subject = head.children('nsubj').find((t) => !isDay(t));
  return subject ? relative(whole(subject), head) : borrowed(head, depth + 1);
}

/** 'the official told reporters': the noun right before the verb, where the tree did not see the subject. */
function preceding(verb: Token): Token | null {
  for (let at = verb.previous, steps = 0; at && steps < 4; at = at.previous, steps++) {
    if (isNaming(at)) return headOfName(at);
    if (at.upos !== 'ADV' && at.upos !== 'AUX' && at.xpos !== 'EX') return null;
  }
  return null;
}

/** The first word of a name heads it, as in the treebanks. */
export const headOfName = (token: Token): Token =>
  token.deprel === 'flat' && token.head && !namesSpeaker(token) ? token.head : token;

/** 'said the minister': the noun right behind the verb, where the tree did not see the subject. */
function inverted(verb: Token): Token | null {
  return phraseHead(verb.sentence.tokens.slice(verb.index + 1, verb.index + 12));
}

/**
 * Head of a noun phrase by its surface: the last noun before what trails after it (a preposition, a comma, a verb).
 * Null where the words do not begin with a noun phrase.
 */
export function phraseHead(words: readonly Token[]): Token | null {
  const end = words.findIndex(
    (t) =>
      /^[,.;:"“”‘’'()]$/.test(t.form) ||
      (t.xpos.startsWith('VB') && t.deprel !== 'amod') ||
      /^(ADP|SCONJ|AUX)$/.test(t.upos) ||
      isDay(t),
  );
  const found = (end < 0 ? words : words.slice(0, end)).findLast(isNaming);
  return found && !RELATIVE.test(found.lower) ? headOfName(found) : null;
}
