import type { Token } from '../../model/sentence.ts';
import type { Draft } from '../draft.ts';
import { isPlural } from '../traits.ts';

/** 'its share of the river, on which it depends': what hangs on a thing of somebody's goes on with whose it is. */
export function ownerBefore(
  { previous, head, sentence }: Token,
  settled: ReadonlyMap<number, Draft>,
): Draft | null {
  const above = previous?.lower === 'which' && /relcl$/.test(head?.deprel ?? '') ? head?.head : null;
  if (!above || !previous) return null;
  const from = phraseStart(above);
  const its = sentence.tokens.slice(from, previous.index).findLast((t) => t.lower === 'its');
  const found = its && settled.get(its.index);
  return found && !isPlural(found) ? found : null;
}

/** Where the noun phrase begins that a word is in, or the word itself, where the tree hung the clause on a verb. */
function phraseStart(word: Token): number {
  let top = word;
  while (top.deprel === 'nmod' && top.head) top = top.head;
  return top.upos === 'VERB' ? top.index : (top.subtree()[0]?.index ?? top.index);
}
