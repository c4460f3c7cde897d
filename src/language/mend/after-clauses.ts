import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'scrambled jets after a missile strayed into its airspace': the parser takes 'after a missile' for a phrase, and is left
 * with a verb that has no subject.
 */
export function afterClauses(noun: Token): Rehung[] {
  const before = noun.deprel === 'obl' && noun.head?.upos === 'VERB' ? noun.head : null;
  const mark = before && noun.children('case').find((t) => /^(after|before|since|until)$/.test(t.lower));
  const verb = mark && verbBehind(noun);
  if (!before || !mark || !verb) return [];
  const clause = [rehung(noun, verb, 'nsubj'), rehung(mark, verb, 'mark'), rehung(verb, before, 'advcl')];
  if (verb.head === before) return /^(xcomp|advcl|ccomp|parataxis)$/.test(verb.deprel) ? clause : [];
  const isTurned = before.head === verb && before.deprel === 'advcl' && before.child('nsubj') !== undefined;
  return isTurned ? [...clause, rehung(before, verb.head, verb.deprel)] : [];
}

/** The finite verb right behind a phrase, where it lacks a subject. */
function verbBehind(noun: Token): Token | null {
  const next = noun.subtree().at(-1)?.next;
  const verb = next?.upos === 'AUX' ? next.head : next;
  const tellsTime = verb?.upos === 'VERB' && (next !== verb || /^VB[DNZP]$/.test(verb.xpos));
  return tellsTime && !verb.child('nsubj', 'nsubj:pass', 'mark', 'cc') ? verb : null;
}
