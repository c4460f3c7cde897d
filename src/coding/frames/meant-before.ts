import type { Token } from '../../model/sentence.ts';

/** Words before a pronoun among which its noun is looked for. */
const BEFORE = 25;

/** 'kept sanctions on Myanmar and has now lifted them': the nouns before it that agree, the nearest first. */
export function meantBefore(pronoun: Token): Token[] {
  if (pronoun.relation !== 'obj' || !/^(it|them)$/.test(pronoun.lower)) return [];
  const { tokens } = pronoun.sentence;
  const xpos = pronoun.lower === 'them' ? 'NNS' : 'NN';
  const before = tokens.slice(Math.max(0, pronoun.index - BEFORE), pronoun.index);
  return before.filter((t) => t.xpos === xpos && t.deprel !== 'compound').reverse();
}
