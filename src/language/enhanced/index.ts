import type { Sentence } from '../../model/sentence.ts';
import { propagateConjuncts } from './conjuncts.ts';
import { addControlledSubjects } from './control.ts';
import { type Edge, Graph } from './graph.ts';
import { relationOf } from './labels.ts';
import { resolveRelatives } from './relatives.ts';

export type { Edge } from './graph.ts';

/**
 * The enhanced view of a sentence, computed from its tree as Universal Dependencies' enhanced English has it
 * (universaldependencies.org/u/overview/enhanced-syntax.html): conjuncts with the heads, subjects and objects that
 * they share, subjects of open complements (`nsubj:xsubj`), relative pronouns resolved (`ref`), relations augmented by
 * their link words (`obl:in`, `advcl:if`, `conj:and`). No empty nodes: what an ellipsis left out stays out.
 * @returns edges by dependent, those of one dependent by head; every token has at least one
 */
export function enhancedOf(sentence: Sentence): Edge[] {
  const graph = new Graph(sentence);
  for (const token of sentence.tokens) graph.add(token.head?.index ?? -1, token.index, relationOf(token));
  resolveRelatives(graph);
  propagateConjuncts(graph);
  addControlledSubjects(graph);
  return graph.edges();
}
