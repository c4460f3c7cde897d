import type { Token } from '../../model/sentence.ts';

const NAMING = new Set(['PROPN', 'NOUN', 'PRON']);

/**
 * Head of the phrase that names who speaks: the verb's subject, what a participle modifies, else a noun beside it.
 * @param isFree false for tokens that cannot be it, being part of the words said
 */
export function speakerOf(verb: Token, isFree: (token: Token) => boolean = () => true): Token | null {
  if (isSaidOf(verb)) return null;
  const subject = verb.children('nsubj').find((t) => !isDay(t) && isFree(t));
  if (subject) return relative(subject, verb);
  if (verb.child('nsubj:pass')) return verb.child('obl:agent') ?? verb.child('nsubj:pass') ?? null;
  return borrowed(verb, 0) ?? preceding(verb) ?? inverted(verb);
}

/** 'was said to', 'was told': no voice of its own. */
const isSaidOf = (verb: Token): boolean =>
  verb.child('nsubj:pass', 'aux:pass') !== undefined && !verb.child('obl:agent') && verb.lemma !== 'quote';

/** A weekday that the tree took for the subject: 'said Monday'. */
export const isDay = (token: Token): boolean => /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.form);

const relative = (subject: Token, verb: Token): Token =>
  /^(who|which|that)$/.test(subject.lower) && verb.deprel === 'acl:relcl' && verb.head ? verb.head : subject;

/** A participle or a second verb speaks with the subject of the first: 'he said, adding that'. */
function borrowed(verb: Token, depth: number): Token | null {
  const head = verb.head;
  if (!head || depth > 8) return null;
  if (verb.relation === 'acl' && NAMING.has(head.upos)) return head;
  if (!['conj', 'advcl', 'xcomp', 'parataxis'].includes(verb.relation) || head.upos !== 'VERB') return null;
  if (verb.relation === 'parataxis') return null;
  const subject = head.children('nsubj').find((t) => !isDay(t));
  return subject ? relative(subject, head) : borrowed(head, depth + 1);
}

/** 'the official told reporters': the noun right before the verb, where the tree did not see the subject. */
function preceding(verb: Token): Token | null {
  for (let at = verb.previous, steps = 0; at && steps < 4; at = at.previous, steps++) {
    if (NAMING.has(at.upos) && !isDay(at)) return at.deprel === 'flat' && at.head ? at.head : at;
    if (at.upos !== 'ADV' && at.upos !== 'AUX') return null;
  }
  return null;
}

/** 'said the minister': the noun right behind the verb, where the tree did not see the subject. */
function inverted(verb: Token): Token | null {
  const phrase: Token[] = [];
  for (let at = verb.next; at && phrase.length < 8 && !/^[,.;:]$/.test(at.form); at = at.next) {
    if (at.upos === 'VERB' || at.upos === 'ADP' || at.upos === 'SCONJ') break;
    phrase.push(at);
  }
  return phrase.findLast((t) => NAMING.has(t.upos) && !isDay(t)) ?? null;
}
