import type { Token } from '../../model/sentence.ts';

/** Passive by its own marks, or as a conjunct that shares the auxiliary ('was arrested and deported'). */
export function isPassive(predicate: Token): boolean {
  if (isPerfect(predicate) || isMislabelled(predicate) || isIntransitive(predicate)) return false;
  if (predicate.child('nsubj:pass', 'aux:pass', 'obl:agent')) return true;
  if (predicate.xpos !== 'VBN') return false;
  if (predicate.deprel === 'acl') return true;
  if (predicate.child('cop') && predicate.upos === 'VERB') return true;
  if (predicate.child('aux', 'nsubj')) return false;
  if (predicate.deprel === 'advcl') return true;
  return (
    predicate.deprel === 'conj' &&
    predicate.head !== null &&
    predicate.head.xpos === 'VBN' &&
    isPassive(predicate.head)
  );
}

/** 'has treated', 'had urged', 'having warned': with `have` alone a participle is active, whatever the tree calls its subject. */
function isPerfect(predicate: Token): boolean {
  const helpers = predicate.children('aux', 'aux:pass');
  return (
    helpers.some((t) => HAVE.has(t.lower)) && !helpers.some((t) => t.lemma === 'be' || t.lower === 'been')
  );
}

/** 'which it imposed in 2020': with a relative object and no auxiliary a verb is active, whatever its subject is called. */
const isMislabelled = (predicate: Token): boolean =>
  !predicate.child('aux:pass') &&
  predicate.child('nsubj:pass') !== undefined &&
  predicate.children('obj').some((t) => /^(that|which|whom)$/.test(t.lower));

/** 'stood by its ally', 'abides by the ruling': no 'by' makes a passive of a verb that takes no object. */
const isIntransitive = (verb: Token): boolean =>
  (/^(stand|abide|stick|come|go|stop|swear|drop|swing|live|sit)$/.test(verb.lemma) && verb.xpos !== 'VBN') ||
  (verb.lemma === 'touch' && verb.children('compound:prt').some((t) => t.lower === 'down'));

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve']);
