import type { Token } from '../../model/sentence.ts';
import type { Graph } from './graph.ts';
import { relationOf } from './labels.ts';

const RELATIVE = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'when',
  'why',
  'whereby',
  'wherein',
]);
const SUBJECTS = ['nsubj', 'csubj', 'expl'] as const;

/**
 * Resolves the relative pronoun of every relative clause to its antecedent: the antecedent takes the pronoun's place
 * in the clause, the pronoun is tied to it by `ref`. Where the pronoun is left out ('the man they met') the
 * antecedent takes the place that the clause leaves free.
 */
export function resolveRelatives(graph: Graph): void {
  for (const clause of graph.sentence.tokens) {
    const antecedent = antecedentOf(clause);
    if (!antecedent) continue;
    const pronoun = pronounOf(clause);
    if (pronoun) replace(graph, pronoun, antecedent);
    else if (clause.deprel === 'acl:relcl') fill(graph, clause, antecedent);
  }
}

/** What a relative clause, or one that is coordinated with it, says something about. */
function antecedentOf(clause: Token): Token | null {
  const first = clause.deprel === 'conj' ? clause.head : clause;
  return first && /^(acl|advcl):relcl$/.test(first.deprel) ? first.head : null;
}

/** The relative word of a clause: before its verb, in no clause inside it but a complement. */
function pronounOf(clause: Token): Token | undefined {
  return clause
    .subtree()
    .find((t) => t.index < clause.index && RELATIVE.has(t.lower) && isRelative(t) && reaches(t, clause));
}

const isRelative = (word: Token): boolean =>
  /PronType=[^|]*Rel/.test(word.feats) || word.xpos.startsWith('W');

const reaches = (word: Token, clause: Token): boolean => {
  for (let up = word.head; up && up !== clause; up = up.head)
    if (/^(acl|advcl|conj|parataxis|csubj)/.test(up.deprel)) return false;
  return true;
};

function replace(graph: Graph, pronoun: Token, antecedent: Token): void {
  const head = pronoun.head;
  if (!head) return;
  graph.drop(head.index, pronoun.index);
  graph.add(antecedent.index, pronoun.index, 'ref');
  graph.add(head.index, antecedent.index, placeOf(pronoun, antecedent));
}

/** What the antecedent is in the clause: a noun is no adverb ('the city where'), a verb no noun ('they left, which'). */
function placeOf(pronoun: Token, antecedent: Token): string {
  if (pronoun.deprel === 'advmod') return 'obl';
  const clausal = pronoun.relation === 'nsubj' && antecedent.upos === 'VERB';
  return clausal ? pronoun.deprel.replace('nsubj', 'csubj') : relationOf(pronoun);
}

/** Nouns that a clause without a pronoun tells the time, way or reason of: 'the day they met'. */
const CIRCUMSTANCE = new Set(
  'time day night moment year month week hour minute morning evening weekend date way reason place anytime'.split(
    ' ',
  ),
);

function fill(graph: Graph, clause: Token, antecedent: Token): void {
  if (antecedent.upos === 'ADV' || antecedent.xpos === 'WRB') {
    graph.add(clause.index, antecedent.index, 'advmod');
    return;
  }
  const subject = clause.child(...SUBJECTS);
  if (!subject) graph.add(clause.index, antecedent.index, clause.child('aux:pass') ? 'nsubj:pass' : 'nsubj');
  else if (CIRCUMSTANCE.has(antecedent.lemma)) graph.add(clause.index, antecedent.index, 'obl');
  else graph.add(deepest(clause).index, antecedent.index, 'obj');
}

/** The verb that misses its object: the last of a chain of complements, 'people they want to meet'. */
function deepest(clause: Token): Token {
  const inner = clause.child('xcomp') ?? clause.child('ccomp');
  return inner && inner.upos === 'VERB' && inner.index > clause.index ? deepest(inner) : clause;
}
