import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** Verbs whose content may well go on behind a semicolon. */
const TELLING = /^(say|tell|add|write|state|note|explain|report|think|believe|know|hope|fear|mean|see|ask)$/;

/** 'Lima has accepted; Quito has yet to reply': what stands behind a semicolon is no content of what stands before it. */
export function behindSemicolons(clause: Token): readonly Rehung[] {
  const { head } = clause;
  if (clause.deprel !== 'ccomp' || !head || head.index > clause.index || TELLING.test(head.lemma)) return [];
  const first = clause.subtree().find((t) => t.upos !== 'PUNCT');
  const subject = clause.child('nsubj', 'nsubj:pass', 'expl');
  return subject && first?.previous?.form === ';' ? [rehung(clause, head, 'parataxis')] : [];
}

/** 'has frozen its aid, banned six officials and sent troops': with an object of its own it is one of the things that one has done. */
export function listedPerfects(deed: Token): readonly Rehung[] {
  const { head } = deed;
  if (deed.deprel !== 'advcl' || deed.xpos !== 'VBN' || head?.xpos !== 'VBN' || head.index > deed.index)
    return [];
  const hasDone = head.children('aux').some((t) => t.lemma === 'have') && !head.child('aux:pass');
  const isBare = !deed.child('nsubj', 'nsubj:pass', 'mark', 'aux', 'aux:pass', 'obl:agent');
  const goesOn = deed.children('conj').some((t) => /^VB[DN]$/.test(t.xpos) && t.child('cc'));
  const isNext = deed.previous?.form === ',' && deed.child('obj') !== undefined;
  return hasDone && isBare && goesOn && isNext ? [rehung(deed, head, 'conj')] : [];
}

/** 'announced in May, along with Peru, that it was leaving': the clause behind what is put in is what is announced. */
export function whatIsAnnounced(clause: Token): readonly Rehung[] {
  const { head } = clause;
  const mark = clause.child('mark');
  const isTold =
    head !== null && /^(announce|declare|confirm|say|insist|warn|reiterate|stress)$/.test(head.lemma);
  if (clause.deprel !== 'advcl' || mark?.lower !== 'that' || !isTold || head.index > mark.index) return [];
  return head.child('ccomp', 'obj') || mark.previous?.form !== ',' ? [] : [rehung(clause, head, 'ccomp')];
}

/** 'the plant that it promised Niamey': with somebody behind it, what is promised stands before 'that'. */
export function whatIsPromised(clause: Token): readonly Rehung[] {
  const mark = clause.child('mark');
  const thing = mark?.lower === 'that' ? mark.previous : null;
  if (
    !mark ||
    clause.deprel !== 'advcl' ||
    !/^(promise|give|send|lend|offer|sell|owe|pay)$/.test(clause.lemma)
  )
    return [];
  const someone = clause.child('iobj', 'obj');
  if (thing?.upos !== 'NOUN' || someone?.upos !== 'PROPN' || !clause.child('nsubj')) return [];
  return [rehung(clause, thing, 'acl:relcl'), rehung(mark, clause, 'obj'), rehung(someone, clause, 'iobj')];
}

/** 'warned Kigali that it would fight, while Uganda has sent troops': what others do now is set against the whole, and not told by who warned. */
export function meanwhile(clause: Token): readonly Rehung[] {
  const told = clause.deprel === 'advcl' && clause.child('mark')?.lower === 'while' ? clause.head : null;
  const telling = told?.deprel === 'ccomp' ? told.head : null;
  const subject = clause.child('nsubj');
  if (!told || telling?.xpos !== 'VBD' || telling.index > told.index || subject?.upos !== 'PROPN') return [];
  const isNow =
    clause.xpos === 'VBZ' || clause.children('aux').some((t) => /^(has|have|is|are)$/.test(t.lower));
  const isSetOff = clause.child('mark')?.previous?.form === ',';
  return isNow && isSetOff && told.child('nsubj') ? [rehung(clause, telling, 'advcl')] : [];
}
