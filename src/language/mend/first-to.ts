import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'became the first country to recognise it': what it was the first to do, and no aim of its becoming so. */
export function firstToDo(verb: Token): Rehung[] {
  const become = verb.deprel === 'advcl' && verb.head?.lemma === 'become' ? verb.head : null;
  const to = verb.children('mark').some((t) => t.lower === 'to');
  const noun = become?.children('xcomp', 'obj').find((t) => t.index < verb.index);
  const isFirst = noun?.children('amod').some((t) => /^(first|second|third|latest|last|only)$/.test(t.lower));
  return to && noun && isFirst ? [rehung(verb, noun, 'acl')] : [];
}
