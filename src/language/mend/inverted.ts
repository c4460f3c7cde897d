import type { Token } from '../../model/sentence.ts';
import { introducesIndirect, namesSpeaker } from '../quotations/verbs.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Malaysia rejects the plan, says minister': whoever stands behind the verb says what stands before it. */
export function speakerBehind(saying: Token): Rehung[] {
  const fronted = saying.children('ccomp').some((t) => t.index < saying.index);
  if (!fronted || !introducesIndirect(saying) || saying.previous?.form !== ',' || saying.child('nsubj'))
    return [];
  const speaker = saying.children('obj').find((t) => t.index > saying.index && !saying.child('iobj'));
  return speaker ? [rehung(speaker, saying, 'nsubj')] : [];
}

/** 'Officials in Accra, quoting the customs service, say that': a noun with a verb of saying beside it is its subject. */
export function speakerBefore(saying: Token): Rehung[] {
  const { head, previous } = saying;
  const isBeside = /^(parataxis|acl|appos|dep)$/.test(saying.deprel) && previous?.form === ',';
  if (
    !isBeside ||
    !introducesIndirect(saying) ||
    saying.xpos === 'VBG' ||
    saying.child('nsubj', 'nsubj:pass')
  )
    return [];
  const isNoun = head?.upos === 'NOUN' && head.deprel === 'root' && head.index < saying.index;
  if (!isNoun || !saying.child('ccomp')) return [];
  return [rehung(saying, null, 'root'), rehung(head, saying, 'nsubj')];
}

/** 'It was untrue, said the minister, that they had left': what is untrue is the clause at the end. */
export function heldBack(clause: Token): Rehung[] {
  const saying = clause.deprel === 'ccomp' ? clause.head : null;
  const verdict = saying?.deprel === 'parataxis' ? saying.head : null;
  if (!saying || !verdict || verdict.index > saying.index || !introducesIndirect(saying)) return [];
  const that = clause.children('mark').find((m) => m.lower === 'that');
  const isEmpty = verdict.children('nsubj', 'expl').some((t) => t.lower === 'it');
  if (!isEmpty || that?.previous?.form !== ',') return [];
  const speaker = saying.previous?.form === ',' && !saying.child('nsubj') ? saying.child('obj') : undefined;
  return [rehung(clause, verdict, 'csubj'), ...(speaker ? [rehung(speaker, saying, 'nsubj')] : [])];
}

/** 'Korea neither confirmed nor denied it': the parser takes the first verb for a participle. */
export function neitherNor(verb: Token): Rehung[] {
  const { head } = verb;
  const isPair = verb.children('cc:preconj').some((t) => t.lower === 'neither' && t.previous === head);
  return verb.deprel === 'acl' && head?.deprel === 'root' && isPair
    ? [rehung(verb, null, 'root'), rehung(head, verb, 'nsubj')]
    : [];
}

/** 'Myanmar asks India for help, says official': the verb of saying at the end of a headline goes on with nothing. */
export function bareSpeaker(saying: Token): Rehung[] {
  const { next, previous } = saying;
  const isEnd = saying.deprel === 'conj' && previous?.form === ',' && introducesIndirect(saying);
  if (!isEnd || !next || next.head !== saying || !namesSpeaker(next) || saying.child('nsubj')) return [];
  return [rehung(next, saying, 'nsubj'), rehung(saying, saying.head, 'parataxis')];
}

/** 'A says X did it; X says it did not': behind a semicolon somebody else says what he says. */
export function otherSaying(saying: Token): Rehung[] {
  const subject = saying.child('nsubj');
  const { head } = saying;
  const isTold =
    saying.deprel === 'ccomp' && head !== null && introducesIndirect(head) && head.index < saying.index;
  return isTold && introducesIndirect(saying) && subject?.subtree()[0]?.previous?.form === ';'
    ? [rehung(saying, head, 'parataxis')]
    : [];
}

/** 'In return, says an envoy to the talks, Oman freed them': of two subjects the one right behind the verb of saying is its own. */
export function speakerInside(saying: Token): Rehung[] {
  if (!introducesIndirect(saying) || saying.child('nsubj', 'obj')) return [];
  const told = saying.children('ccomp').find((t) => t.index > saying.index);
  const [first, second] = told?.children('nsubj', 'nsubj:pass').filter((t) => t.index < told.index) ?? [];
  const isBehind = first !== undefined && second !== undefined && first.subtree()[0] === saying.next;
  return isBehind && saying.previous?.form === ',' ? [rehung(first, saying, 'nsubj')] : [];
}
