import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Peru has, however, closed its embassy', 'has, it is reported, freed': what the parser hung on an auxiliary is its verb's. */
export function cutAuxiliaries(auxiliary: Token): Rehung[] {
  const verb = /^(aux|csubj|nsubj)$/.test(auxiliary.deprel) ? auxiliary.head : null;
  const subject = auxiliary.children('nsubj').find((t) => t.index < auxiliary.index);
  if (!verb || !subject || !/^(has|have|had|did|does|do|will|would|is|are|was|were)$/.test(auxiliary.lower))
    return [];
  if (verb.index < auxiliary.index || auxiliary.next?.form !== ',')
    return auxiliary.child('advmod') ? cutBy(auxiliary, verb) : [];
  return cutBy(auxiliary, verb);
}

const cutBy = (auxiliary: Token, verb: Token): Rehung[] => [
  rehung(auxiliary, verb, 'aux'),
  ...auxiliary.children().map((t) => rehung(t, verb, t.deprel === 'ccomp' ? 'parataxis' : t.deprel)),
];

/** 'Togo will, officials said, expel two diplomats': the clause of saying is put in between an auxiliary and its verb. */
export function cutBySaying(told: Token): Rehung[] {
  const saying = told.deprel === 'ccomp' && told.previous?.form === ',' ? told.head : null;
  if (!saying || saying.index > told.index || told.child('nsubj', 'nsubj:pass', 'mark', 'aux')) return [];
  const [subject, speaker] = saying.children('nsubj').filter((t) => t.index < saying.index);
  const auxiliary = saying.children('aux').find((t) => t.next?.form === ',');
  if (
    !subject ||
    !speaker ||
    !auxiliary ||
    auxiliary.index < subject.index ||
    speaker.index < auxiliary.index
  )
    return [];
  return [
    rehung(subject, told, 'nsubj'),
    rehung(auxiliary, told, 'aux'),
    rehung(told, saying.head, saying.deprel),
    rehung(saying, told, 'parataxis'),
  ];
}
