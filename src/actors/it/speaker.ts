import type { Token } from '../../model/sentence.ts';
import { isAddressed, isDeed, isReportedDeed, isStateOfMind } from '../deeds.ts';
import type { Draft } from '../draft.ts';
import { asIt, saysSomething } from '../traits.ts';

/** 'The ministry said that it had not heard': the subject of what is said is who says it. */
export function ofSpeaker(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const isSomebody =
    token.deprel === 'nsubj'
      ? isDeed(token) || isStateOfMind(token) || isReportedDeed(token)
      : token.deprel === 'nsubj:pass' && (isAddressed(token) || isComplaint(token));
  if (!isSomebody) return null;
  let clause: Token | null = token.head;
  while (clause?.deprel === 'conj') clause = clause.head;
  const owner = clause?.deprel === 'acl' ? tellerOf(clause.head) : undefined;
  const subject = clause?.deprel === 'ccomp' ? sayerOf(clause.head) : owner;
  const isSaid = subject && (subject === owner || subject.relation === 'obj' || saysSomething(subject));
  return isSaid ? asIt(settled.get(subject.index)) : null;
}

/** 'complained that it had been shown nothing': whoever complains of what is done to it. */
const isComplaint = ({ head }: Token): boolean =>
  head?.deprel === 'ccomp' && /^(complain|protest|grumble|lament)$/.test(head.head?.lemma ?? '');

/** "Uganda's statement that it would not join": whose statement it is. */
const tellerOf = (noun: Token | null): Token | undefined =>
  noun && TELLING.test(noun.lemma) ? noun.child('nmod:poss') : undefined;

const TELLING =
  /^(statement|promise|pledge|claim|assertion|declaration|assurance|announcement|denial|warning|threat|insistence|vow|commitment|undertaking|contention|argument|belief|allegation)$/;

/** Who says it: also 'prompted Quito to warn that it', whoever is made to say it. */
const sayerOf = (saying: Token | null): Token | undefined =>
  saying?.child('nsubj') ??
  (/^(xcomp|advcl)$/.test(saying?.deprel ?? '') &&
  saying?.xpos === 'VB' &&
  /^(prompt|lead|cause|push|force|drive)$/.test(saying.head?.lemma ?? '')
    ? saying.head?.child('obj')
    : undefined);
