import type { Token } from '../../model/sentence.ts';
import { type Frame, frameWith } from './frame.ts';
import { obliquesOf } from './obliques.ts';
import { prepositionOf } from './tree.ts';

/** How far before its pronoun what a relative clause is about may stand. */
const REACH = 8;

/**
 * A verb whose object is a relative pronoun, with each noun that the pronoun may stand for, nearest first: trees hang
 * 'that it imposed' on the rice of 'the ban on Beninese rice', and only the verb knows better.
 */
export function readingsOf(frame: Frame): Frame[] {
  const pronoun = frame.predicate.children('obj').find((t) => t.lower === 'that' || t.lower === 'which');
  if (!pronoun || pronoun.upos === 'DET') return [];
  const nouns = nounsBefore(pronoun);
  return nouns.map((noun, i) =>
    frameWith(frame, {
      patients: [noun],
      obliques: [
        ...obliquesOf(frame.predicate, [noun]),
        ...nouns.slice(0, i).map((token) => ({ prep: prepositionOf(token), token })),
      ],
    }),
  );
}

/** Nouns and names before a relative pronoun, nearest first. */
export function nounsBefore(pronoun: Token): Token[] {
  const found: Token[] = [];
  for (let at = pronoun.previous; at && at.index > pronoun.index - REACH; at = at.previous) {
    if (at.upos === 'VERB') break;
    if ((at.upos === 'NOUN' && at.next?.upos !== 'NOUN') || at.upos === 'PROPN') found.push(at);
  }
  return found;
}
