import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'Soldiers held hostage in the hills were released', 'Doctors sent to Haiti to fight cholera were greeted with songs': of two verbs without a word
 * between them that joins them, the one with `were` tells what happened, and the first only which ones are meant.
 */
export const reducedRelatives: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const first = verb.xpos === 'VBN' || isToDo(verb) ? firstVerb(verb) : null;
    const found = first ? told(verb, first) : [];
    for (const { index, head, deprel } of found) hang(columns, index, head, deprel);
    if (first && found.length > 0) columns.xpos[first.index] = 'VBN';
  }
};

function told(verb: Token, first: Token): readonly Rehung[] {
  const were = isToDo(verb) ? verb.child('cop', 'aux') : verb.child('aux:pass');
  if (
    !were ||
    !/^(was|were|is|are)$/.test(were.lower) ||
    verb.children('mark', 'cc').some((t) => t.lower !== 'to')
  )
    return [];
  const noun = first.child('nsubj');
  if (!noun || noun.next !== first || !/^NNP?S?$/.test(noun.xpos)) return [];
  const between = verb.sentence.tokens.slice(first.index, were.index);
  if (between.some((t) => t.form === ',' || /^(and|or|but|that|when|who|which|where|if|as)$/.test(t.lower)))
    return [];
  const own = verb.child('nsubj:pass', 'nsubj');
  const above = verb.head;
  if (own && (!above || above === first || above.child('obj') || own.index < above.index)) return [];
  if (!own && above !== first) return [];
  const behind = first.children().filter((t) => t.index > verb.index);
  return [
    rehung(verb, first.head, first.deprel),
    rehung(noun, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    rehung(first, noun, 'acl'),
    ...(own && above ? [rehung(own, above, 'obj')] : []),
    ...behind.map((t) => rehung(t, verb, t.deprel)),
  ];
}

/** 'are to return'. */
const isToDo = (verb: Token): boolean =>
  verb.xpos === 'VB' &&
  verb.child('cop', 'aux')?.next?.lower === 'to' &&
  verb.children('mark').some((t) => t.lower === 'to');

/** The verb that the parser took for the one that tells, with no auxiliary and right behind its noun. */
function firstVerb(verb: Token): Token | null {
  if (!/^(advcl|ccomp|xcomp|parataxis|acl)$/.test(verb.deprel)) return null;
  const above = verb.head?.deprel === 'advcl' && verb.head.xpos === 'VB' ? verb.head.head : verb.head;
  if (!above || !/^VB[DN]$/.test(above.xpos) || above.index > verb.index) return null;
  return above.child('aux', 'aux:pass') ? null : above;
}
