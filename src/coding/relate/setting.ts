import type { Token } from '../../model/sentence.ts';
import type { Circumstances, Operator } from '../rules/plover.ts';
import type { CueLexicon } from './cue.ts';

const UP = /^(xcomp|ccomp|obj|obl|nmod|acl$|advcl|conj|nsubj:pass|csubj|dep|compound|amod|parataxis)/;
const NOT = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot', 'no', 'without']);
const WILL = new Set(['will', "'ll", 'shall', 'would', 'wo']);
const MUST = new Set(['must', 'should', 'need', 'ought']);
/** What an act hangs on that is about to come: 'is going to send', 'is about to send'. */
const COMING = new Set(['going', 'about']);
/** What opens a clause that tells of something else than the clause above it: 'agreed to a truce after rebels attacked'. */
const APART = new Set([
  'after',
  'since',
  'while',
  'when',
  'as',
  'because',
  'although',
  'though',
  'whereas',
  'before',
  'where',
  'whereupon',
]);
/** Steps up the tree within which a governing word counts. */
const STEPS = 5;

/**
 * The setting of an act.
 * @param token the word that carries it
 */
export function settingOf(token: Token, { operators }: CueLexicon): Circumstances {
  const setting = new Set<Operator | 'not' | 'will' | 'must'>();
  addAuxiliaries(setting, token);
  if (isToCome(token)) setting.add('will');
  let at = token;
  for (let steps = 0; steps < STEPS && at.head && UP.test(at.deprel) && !standsApart(at); steps++) {
    const conjoined = at.deprel.startsWith('conj');
    at = at.head;
    if (conjoined) continue;
    for (const operator of operators.get(at.lemma.toLowerCase()) ?? []) setting.add(operator);
    if (COMING.has(at.lower) || isToCome(at)) setting.add('will');
    addAuxiliaries(setting, at);
  }
  return setting;
}

/** Whether a clause tells of an act of its own: 'agreed to meet months after students had burned flags' agrees to no fire. */
function standsApart(clause: Token): boolean {
  const { deprel } = clause;
  if (/^(advcl|acl)/.test(deprel) && clause.children('mark', 'advmod').some((word) => APART.has(word.lower)))
    return true;
  return (
    deprel.startsWith('parataxis') &&
    (clause.child('nsubj') !== undefined || clause.children('punct').some((mark) => mark.form === ';'))
  );
}

/** 'Seoul is to send rice', and as headlines have it, 'Seoul to send rice'. */
function isToCome(token: Token): boolean {
  const to = token.children('mark').find((child) => child.lower === 'to');
  return to !== undefined && (to.previous?.lemma === 'be' || (!token.head && !!token.child('nsubj')));
}

/** Auxiliaries and negations of a word; where the tree has lost them, the three words before it. */
function addAuxiliaries(setting: Set<string>, token: Token): void {
  const before = token.sentence.tokens.slice(Math.max(0, token.index - 3), token.index);
  for (const child of new Set([...token.children('aux', 'advmod', 'cop', 'det'), ...before])) {
    if (child.index > token.index) continue;
    if (NOT.has(child.lower) && child.upos !== 'PROPN' && child.next?.lower !== 'only') setting.add('not');
    if (WILL.has(child.lower)) setting.add('will');
    if (MUST.has(child.lower)) setting.add('must');
  }
}
