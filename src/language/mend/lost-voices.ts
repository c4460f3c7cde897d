import type { Token } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

const MARKS = /^["“”‘’'`]+$/;

/** 'Canada has "frozen" arms sales': marks around a verb make no adjective of it. */
export const quotedPerfects: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const object = verb.xpos === 'VBN' && verb.deprel === 'amod' ? verb.head : null;
    const mark = verb.previous;
    const have = mark && MARKS.test(mark.form) ? mark.previous : null;
    if (!object || have?.lemma !== 'have' || object.head !== have || !MARKS.test(verb.next?.form ?? ''))
      continue;
    if (object.deprel !== 'obj' || have.child('aux')) continue;
    hang(columns, verb.index, have.head?.index ?? -1, have.deprel);
    hang(columns, have.index, verb.index, 'aux');
    columns.upos[have.index] = 'AUX';
    for (const child of have.children()) hang(columns, child.index, verb.index, child.deprel);
    for (const near of object.children())
      if (near.upos === 'PUNCT') hang(columns, near.index, verb.index, 'punct');
  }
};

/** 'had told him Saudi Arabia opposed the plan': who is told stands as a pronoun; the name behind it is of what is told. */
export function toldOf(clause: Token): readonly Rehung[] {
  const { head: verb, deprel } = clause;
  if (deprel !== 'ccomp' || verb?.lemma !== 'tell' || !/^VB[DN]$/.test(clause.xpos)) return [];
  const told = verb.child('iobj');
  const subject = verb.child('obj') ?? told?.child('flat', 'appos', 'nmod');
  if (
    told?.upos !== 'PRON' ||
    subject?.upos !== 'PROPN' ||
    clause.child('nsubj', 'nsubj:pass', 'aux', 'mark')
  )
    return [];
  const isBetween = told.next === subject.subtree()[0] && subject.subtree().at(-1)?.next === clause;
  return isBetween ? [rehung(subject, clause, 'nsubj')] : [];
}

/** 'It was untrue, said the minister, that Thailand had expelled them': what is untrue, and not what he said. */
export function untrueThat(clause: Token): readonly Rehung[] {
  const { head, deprel } = clause;
  const saying = deprel === 'acl:relcl' && head?.deprel === 'nsubj' ? head.head : head;
  if (
    !/^(ccomp|acl:relcl)$/.test(deprel) ||
    !clause.child('nsubj', 'nsubj:pass') ||
    clause.child('mark')?.lower !== 'that' ||
    !saying
  )
    return [];
  const judged = saying.children('ccomp').find((t) => t.index < saying.index && t.child('cop'));
  const it = judged?.child('nsubj', 'expl');
  if (!judged || it?.lower !== 'it' || clause.index < saying.index || judged.upos !== 'ADJ') return [];
  return [rehung(clause, judged, 'csubj'), rehung(it, judged, 'expl')];
}

/** 'said no to the request': an answer, and no article. */
export const saidNo: Mender = ({ tokens }, columns) => {
  for (const no of tokens) {
    const verb = no.previous?.lemma === 'say' ? no.previous : null;
    if (!verb || no.lower !== 'no' || no.next?.lower !== 'to' || no.head === verb) continue;
    hang(columns, no.index, verb.index, 'obj');
    retag(columns, no.index, 'NOUN', 'NN');
  }
};

/** 'Bowing to pressure from Ankara': what one bows to. */
export const bowedTo: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    const verb = noun.deprel === 'xcomp' && noun.xpos === 'VB' ? noun.head : null;
    const to = noun.child('mark');
    if (!verb || !/^(bow|yield|give|cave|succumb|submit|bend|accede|agree)$/.test(verb.lemma)) continue;
    if (!/^(pressure|demand|request|threat)$/.test(noun.lower) || to?.next !== noun || noun.child('obj'))
      continue;
    hang(columns, noun.index, verb.index, 'obl');
    hang(columns, to.index, noun.index, 'case');
    retag(columns, noun.index, 'NOUN', 'NN');
    for (const child of noun.children('obl')) hang(columns, child.index, noun.index, 'nmod');
  }
};
