import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'held another session in Tacna, Peru, on Sept. 10, but shots kept the two apart': of two subjects of a verb the one behind a
 * preposition is where the verb before was done; the verb behind 'but' goes on.
 */
export function placedBefore(verb: Token): readonly Rehung[] {
  const { head: before } = verb;
  const preposition = verb.deprel === 'advcl' && /^VB[DPZ]$/.test(verb.xpos) ? verb.child('mark') : undefined;
  const [place, subject, more] = verb.children('nsubj');
  if (!before || before.index > verb.index || !/^(in|at|near)$/.test(preposition?.lower ?? '')) return [];
  if (!preposition || !subject || more || place?.upos !== 'PROPN') return [];
  const but = subject.subtree().find((t) => t.deprel === 'cc' && t.index < subject.index);
  if (place.subtree()[0]?.previous !== preposition || but?.head !== subject) return [];
  const days = place.children('conj').filter((t) => t.child('case') && !t.child('cc'));
  return [
    rehung(place, before, 'obl'),
    rehung(preposition, place, 'case'),
    ...days.map((t) => rehung(t, before, 'obl')),
    rehung(but, verb, 'cc'),
    rehung(verb, before, 'conj'),
  ];
}
