import type { Token } from '../../model/sentence.ts';

/** Verbs behind whose that-clause or infinitive stands a bare verb, which taggers may take for a noun. */
const ASKING = new Set('demand insist require urge ask request propose recommend'.split(' '));
const WANTING = new Set('want urge press tell order expect pressure implore beg'.split(' '));

/**
 * 'insists that Venezuela hand over the rebels', 'wants Washington to station tanks': a verb that the tagger took for a
 * noun, behind a name and 'that', or behind a name and before 'to'.
 */
export function lostComplement(predicate: Token): { token: Token | null; form: 'to' | 'that' | null } {
  const { tokens } = predicate.sentence;
  const opening = predicate.next;
  if (ASKING.has(predicate.lemma) && opening?.lower === 'that') {
    const token = tokens.slice(opening.index + 1, opening.index + 8).find(isBareNoun);
    const isNamed = token?.previous?.upos === 'PROPN' || token?.previous?.xpos === 'NNS';
    return isNamed ? { token, form: 'that' } : { token: null, form: null };
  }
  const to = tokens.slice(predicate.index + 1, predicate.index + 7).find((t) => t.lower === 'to');
  const token = to?.next;
  const isLost = WANTING.has(predicate.lemma) && to?.previous?.upos === 'PROPN' && token && isBareNoun(token);
  return isLost ? { token, form: 'to' } : { token: null, form: null };
}

const isBareNoun = (token: Token): boolean =>
  token.xpos === 'NN' && token.form === token.lower && token.next?.upos !== 'PUNCT';
