import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'Shells fired from Syria landed in Turkey', 'Goods seized at the port belonged to a firm': of two pasts without a word between
 * them that joins them, the second tells what happened, and the first, which takes an object and has none, only which ones are meant.
 */
export const reducedPasts: Mender = ({ tokens }, columns) => {
  for (const first of tokens) {
    const second = isReduced(first) ? toldBehind(first) : null;
    if (!second) continue;
    for (const { index, head, deprel } of parted(first, second)) hang(columns, index, head, deprel);
    columns.xpos[first.index] = 'VBN';
    columns.xpos[second.index] = 'VBD';
  }
};

/** What is never done without an object, so that its past right behind a noun and before a preposition is a participle. */
const DONE_TO = new Set(
  (
    'fire launch shoot lob send dispatch seize capture arrest detain deploy station import export ship buy make build ' +
    'supply plant abduct kidnap injure wound kill find recover discover intercept issue release broker mediate sign impose post'
  ).split(' '),
);

const isReduced = (verb: Token): boolean =>
  /^VB[DN]$/.test(verb.xpos) &&
  DONE_TO.has(verb.lemma) &&
  verb.previous?.xpos.startsWith('NN') === true &&
  /^(from|in|at|by|near|over|off|across|inside|into|against|outside|under|on|along)$/.test(
    verb.next?.lower ?? '',
  ) &&
  verb.child('nsubj')?.subtree().at(-1) === verb.previous &&
  !verb.child('obj', 'aux', 'aux:pass');

const BETWEEN = /^(IN|DT|JJ|CD|NNP?S?|POS|PRP\$)$/;

/** The next verb, where nothing but the phrase behind the first stands between the two. */
function toldBehind(first: Token): Token | null {
  const second = first.sentence.tokens.slice(first.index + 1).find((t) => !BETWEEN.test(t.xpos));
  if (!second || !/^VB[DN]$/.test(second.xpos) || second.child('nsubj', 'nsubj:pass', 'aux', 'mark', 'cc'))
    return null;
  if (second.head === first)
    return /^(advcl|xcomp|ccomp|parataxis|dep|conj)$/.test(second.deprel) ? second : null;
  return first.head === second && /^(csubj|advcl|nsubj|ccomp)$/.test(first.deprel) ? second : null;
}

/** The second verb in the place of the first, with what the tree hung on the first before and behind both. */
function parted(first: Token, second: Token): Rehung[] {
  const noun = first.child('nsubj');
  if (!noun) return [];
  const others = first
    .children()
    .filter((t) => t !== noun && t !== second && (t.index > second.index || t.index < noun.index));
  return [
    ...(second.head === first ? [rehung(second, first.head, first.deprel)] : []),
    rehung(noun, second, 'nsubj'),
    rehung(first, noun, 'acl'),
    ...others.map((t) => rehung(t, second, t.deprel)),
  ];
}
