import type { Token } from '../../model/sentence.ts';
import type { Circumstances, Operator } from '../rules/plover.ts';
import type { CueLexicon } from './cue.ts';

const UP = /^(xcomp|ccomp|obj|obl|nmod|acl|advcl|conj|nsubj:pass|csubj|dep|compound|amod|parataxis)/;
const NOT = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot', 'no', 'without']);
const WILL = new Set(['will', "'ll", 'shall', 'would', 'wo']);
const MUST = new Set(['must', 'should', 'need', 'ought']);
/** Steps up the tree within which a governing word counts. */
const STEPS = 5;

/**
 * The setting of an act.
 * @param token the word that carries it
 */
export function settingOf(token: Token, { operators }: CueLexicon): Circumstances {
  const setting = new Set<Operator | 'not' | 'will' | 'must'>();
  addAuxiliaries(setting, token);
  let at = token;
  for (let steps = 0; steps < STEPS && at.head && UP.test(at.deprel); steps++) {
    const conjoined = at.deprel.startsWith('conj');
    at = at.head;
    if (conjoined) continue;
    for (const operator of operators.get(at.lemma.toLowerCase()) ?? []) setting.add(operator);
    addAuxiliaries(setting, at);
  }
  return setting;
}

/** Auxiliaries and negations of a word; where the tree has lost them, the three words before it. */
function addAuxiliaries(setting: Set<string>, token: Token): void {
  const before = token.sentence.tokens.slice(Math.max(0, token.index - 3), token.index);
  for (const child of new Set([...token.children('aux', 'advmod', 'cop', 'det'), ...before])) {
    if (child.index > token.index) continue;
    if (NOT.has(child.lower)) setting.add('not');
    if (WILL.has(child.lower)) setting.add('will');
    if (MUST.has(child.lower)) setting.add('must');
  }
}
