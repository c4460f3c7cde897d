import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'said after talks with the premier that the ban was lifted': a clause that `that` opens has its own subject behind it, and the noun
 * before hangs on the verb above.
 */
export function afterNouns(after: Token): readonly Rehung[] {
  if (!/^(after|following|during|before)$/.test(after.lower) || after.deprel !== 'mark') return [];
  const clause = after.head;
  const main = clause?.deprel === 'ccomp' ? clause.head : null;
  const that = clause?.children('mark').find((t) => t.lower === 'that' && t.index > after.index);
  if (!clause || !main || !that || main.index > after.index) return [];
  const subjects = clause.children('nsubj', 'nsubj:pass');
  const noun = subjects.find((t) => t.index > after.index && t.index < that.index);
  if (!noun || !subjects.some((t) => t.index > that.index)) return [];
  return [rehung(noun, main, 'obl'), rehung(after, noun, 'case')];
}

/** 'a summit with visiting President Hu': one who visits is told with whom it was, and visited by nobody. */
export function visitingOnes(visiting: Token): readonly Rehung[] {
  const { head, previous } = visiting;
  if (visiting.lower !== 'visiting' || !/^(acl|advcl)$/.test(visiting.deprel) || !head) return [];
  const guest = visiting.child('obj');
  const isNext = previous?.head === visiting && /^(with|to|from|by|of|for)$/.test(previous.lower);
  if (!guest || !previous || !isNext || guest.upos !== 'PROPN' || !guest.child('nmod:desc', 'compound'))
    return [];
  const deprel = head.upos === 'VERB' ? 'obl' : 'nmod';
  return [rehung(guest, head, deprel), rehung(previous, guest, 'case'), rehung(visiting, guest, 'amod')];
}
