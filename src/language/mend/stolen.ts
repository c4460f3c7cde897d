import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** Verbs that a bare clause may complete. From general knowledge of English. */
export const CLAUSAL =
  /^(say|tell|add|think|believe|fear|hope|know|note|see|find|show|mean|suggest|insist|claim|argue|deny|admit|confirm|report|announce|reply|respond|write|warn|feel|hear|learn|understand|expect|suspect|guess|suppose|imagine|promise|vow|pledge|swear|agree|decide|ensure|make|let|have|help|watch|state|stress|explain|declare|estimate|assume|conclude|reveal|remember|realise|realize|recall|wish|pretend|bet|doubt|demand|ask|request|propose|recommend|order|require|complain|joke|predict|acknowledge|recognise|recognize|remark|caution|maintain|allege|assert|contend|concede|indicate|signal|hint|prove|notice|observe|read|be)$/;

/**
 * 'froze new trade, stopped buying grain', 'summoned the envoy, handed him a note': what stands right behind a verb is its object,
 * and a comma parts it from the verb that goes on with the list; no subject is so parted from its own.
 */
export function stolenObjects(clause: Token): Rehung[] {
  const verb = /^(ccomp|conj)$/.test(clause.deprel) && clause.xpos === 'VBD' ? clause.head : null;
  const subject = clause.child('nsubj');
  if (verb?.xpos !== 'VBD' || !subject || verb.child('obj') || CLAUSAL.test(verb.lemma)) return [];
  const isParted = clause.previous?.form === ',' && clause.child('mark', 'cc') === undefined;
  const isBehind = verb.next !== null && subject.subtree()[0] === verb.next && subject.index < clause.index;
  if (!isParted || !isBehind || !verb.child('nsubj')) return [];
  const others = subject.children('conj').filter((t) => t.xpos === 'VBD');
  return [rehung(subject, verb, 'obj'), ...[clause, ...others].map((t) => rehung(t, verb, 'conj'))];
}

const CAUGHT = /^(catch|find|see|spot|accuse|suspect|believe|hold|hide|base|involve)$/;

/** 'drove off two trawlers caught fishing in its waters': what stands right behind a verb is its object, and was caught. */
export function caughtObjects(clause: Token): Rehung[] {
  const verb = clause.deprel === 'advcl' && /^VB[DN]$/.test(clause.xpos) ? clause.head : null;
  const subject = clause.child('nsubj');
  if (!verb || !subject || !CAUGHT.test(clause.lemma) || verb.child('obj') || CLAUSAL.test(verb.lemma))
    return [];
  const opening = subject.subtree()[0]?.previous;
  const isBehind = opening === verb || (opening?.head === verb && opening.deprel === 'compound:prt');
  return isBehind && clause.previous === subject && !clause.child('mark', 'aux', 'cc')
    ? [rehung(subject, verb, 'obj'), rehung(clause, subject, 'acl')]
    : [];
}
