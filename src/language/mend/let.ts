import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

/** What one lets happen, in words that are nouns as well. */
const LET =
  /^(go|lapse|expire|dock|land|pass|leave|stay|return|enter|cross|sail|stand|drop|slide|visit|fly|transit|refuel|anchor|rest|stop)$/;

/** 'let an American student go', 'let its ban on citrus lapse', 'to let a ship with arms for Israel dock': what is let happen is a verb, whatever stands before it. */
export const letHappen: Mender = ({ tokens }, columns) => {
  for (const deed of tokens) {
    const { previous: noun, head } = deed;
    if (!/^NNP?$/.test(deed.xpos) || !LET.test(deed.lower) || noun?.head !== deed) continue;
    const verb = [deed, ...deed.ancestors()].find((t) => t.lemma === 'let');
    if (!verb || verb.index > deed.index || verb.child('xcomp') || !head) continue;
    if (!/^(compound|amod|nsubj)$/.test(noun.deprel) || deed.children().some((t) => t.deprel === 'nmod'))
      continue;
    const isObject = head === verb && deed.deprel === 'obj';
    const object = isObject ? noun : verb.child('obj');
    const preposition = deed.child('case', 'mark');
    if (!object || (!isObject && !preposition)) continue;
    hang(
      columns,
      noun.index,
      isObject ? verb.index : before(preposition, object).index,
      isObject ? 'obj' : 'nmod',
    );
    columns.upos[noun.index] = noun.upos === 'PROPN' ? 'PROPN' : 'NOUN';
    for (const child of deed.children()) {
      if (child === noun || child.index > noun.index) continue;
      hang(columns, child.index, noun.index, child.deprel === 'mark' ? 'case' : child.deprel);
    }
    hang(columns, deed.index, verb.index, 'xcomp');
    retag(columns, deed.index, 'VERB', 'VB', deed.lower);
  }
};

/** The noun that a preposition stands right behind, else what is let do it. */
const before = (preposition: Token | undefined, object: Token): Token =>
  preposition?.previous?.upos === 'NOUN' ? preposition.previous : object;
