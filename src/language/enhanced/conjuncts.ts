import type { Token } from '../../model/sentence.ts';
import type { Graph } from './graph.ts';
import { relationLike } from './labels.ts';

/** Heads that a conjunct takes over at most; only broken trees have more, and would have them grow without end. */
const MOST_HEADS = 32;

/** Gives every conjunct the heads of the first and, where they are shared, its dependents. */
export function propagateConjuncts(graph: Graph): void {
  for (const conjunct of graph.sentence.tokens) {
    const first = conjunct.deprel === 'conj' ? conjunct.head : null;
    if (!first) continue;
    for (const { head, relation } of graph.into(first.index).slice(0, MOST_HEADS))
      if (!UNSHARED.has(relation)) graph.add(head, conjunct.index, relationLike(conjunct, relation));
    shareSubject(graph, first, conjunct);
    shareObject(graph, first, conjunct);
  }
}

/** Relations to a head that the first conjunct has for itself. */
const UNSHARED = new Set(['root', 'ref', 'parataxis', 'conj']);

const SUBJECTS = ['nsubj', 'csubj', 'expl'] as const;

/** 'The two met and agreed': who met agreed too, unless the second verb has a subject of its own. */
function shareSubject(graph: Graph, first: Token, conjunct: Token): void {
  if (conjunct.child(...SUBJECTS)) return;
  for (const { dependent, relation } of [...graph.from(first.index)])
    if (/^[nc]subj/.test(relation)) graph.add(conjunct.index, dependent, voiced(relation, conjunct));
}

/** A shared subject is passive where the verb that shares it is, by its own auxiliary or the first verb's. */
function voiced(relation: string, verb: Token): string {
  const base = relation.replace(':pass', '');
  const shares = relation !== base && verb.xpos === 'VBN' && !verb.child('aux');
  return shares || verb.child('aux:pass') ? `${base}:pass` : base;
}

/** 'They bought and sold arms': an object that stands behind both verbs is of both. */
function shareObject(graph: Graph, first: Token, conjunct: Token): void {
  const object = first.child('obj');
  if (object && object.index > conjunct.index && !conjunct.child('obj', 'ccomp', 'xcomp'))
    graph.add(conjunct.index, object.index, 'obj');
}
