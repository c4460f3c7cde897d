import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** The auxiliary that tells the time of a clause: 'had', 'would', 'will'. */
const timeOf = (verb: Token): string | undefined =>
  verb.children('aux').find((t) => /^(had|would|will)$/.test(t.lower))?.lower;

/**
 * 'said it would not respond but would ask', 'had told him that it opposes the duties and had called on him': without a
 * subject of its own, a clause goes on with the one that has its auxiliary, above or below the one that the parser chose.
 */
export function likeJoined(verb: Token): Rehung[] {
  const first = verb.deprel === 'conj' ? verb.head : null;
  const time = timeOf(verb);
  if (!first || time === undefined || verb.child('nsubj', 'nsubj:pass', 'expl', 'mark')) return [];
  if (timeOf(first) === time || !/^VB/.test(first.xpos)) return [];
  const below = first.children('ccomp').find((t) => t.index < verb.index && timeOf(t) === time);
  const above =
    first.deprel === 'ccomp' && first.head && timeOf(first.head) === time ? first.head : undefined;
  const like = below ?? above;
  if (!like || (below && time === 'had')) return [];
  const marks = verb.children('cc').length > 0;
  return marks && like.index < verb.index ? [rehung(verb, like, 'conj')] : [];
}
