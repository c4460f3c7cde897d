import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'gave Lima an assurance on Monday that the dam was safe': a clause tells what was assured, whatever stands between. */
export function wordsGiven(clause: Token): Rehung[] {
  const verb = clause.deprel === 'ccomp' && clause.child('mark')?.lower === 'that' ? clause.head : null;
  const word = verb && /^(give|offer|make|provide)$/.test(verb.lemma) ? verb.child('obj') : undefined;
  if (!word || word.index > clause.index || word.child('acl')) return [];
  return /^(assurance|reassurance|guarantee|promise|pledge|undertaking)$/.test(word.lemma)
    ? [rehung(clause, word, 'acl')]
    : [];
}
