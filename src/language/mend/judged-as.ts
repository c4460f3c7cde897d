import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const JUDGING = /^(dismiss|reject|denounce|condemn|describe|brand|decry|deride|label)$/;

/** 'dismissed as fabricated the claim that': what is so judged stands behind the judgement, and is no object of its word. */
export function judgedAs(word: Token): Rehung[] {
  const as = word.previous;
  const verb = as?.previous;
  const object = word.child('obj');
  if (as?.lower !== 'as' || as.head !== word || !verb || word.head !== verb || !JUDGING.test(verb.lemma))
    return [];
  if (!object || object.subtree()[0]?.previous !== word || verb.child('obj') || word.child('aux')) return [];
  return [rehung(object, verb, 'obj'), rehung(word, verb, 'obl'), rehung(as, word, 'case')];
}

const NAMING = /^(call|brand|label|dub|term|deem|pronounce|declare)$/;
/** What a report is called that is not believed. */
const UNTRUTHS = new Set(
  'nonsense invention farce fabrication lie fiction slander fantasy hoax propaganda myth disinformation rubbish smear provocation'.split(
    ' ',
  ),
);

/** 'branded the accusations of spying a farce', 'called such reports nonsense': what something is called is no part of its name. */
export function calledNonsense(word: Token): Rehung[] {
  if (!UNTRUTHS.has(word.lemma) || word.upos !== 'NOUN' || word.child('case') || word.deprel === 'conj')
    return [];
  const object = word.ancestors().find((t) => t.deprel === 'obj' && NAMING.test(t.head?.lemma ?? ''));
  const verb = object?.head;
  if (!verb || verb.index > object.index || verb.child('xcomp', 'ccomp') || !isLastOf(word, object))
    return [];
  return [rehung(word, verb, 'xcomp')];
}

/** Nothing of the object stands behind it but what is its own. */
const isLastOf = (word: Token, object: Token): boolean => {
  const last = word.subtree().at(-1) ?? word;
  return (
    object.subtree().every((t) => t.index <= last.index) &&
    /^(JJ|DT|NN|NNS|NNP|VBG|,|''|CD)$/.test((word.subtree()[0] ?? word).previous?.xpos ?? '')
  );
};
