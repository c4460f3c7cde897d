import type { Token } from '../model/sentence.ts';
import type { Draft } from './draft.ts';

/** What things do to a state that tells of it. */
const HURTING =
  /^(hurt|harm|undermine|damage|endanger|imperil|jeopardi[sz]e|threaten|infringe|erode|weaken)$/;
const LESSENING = /^(cut|reduce|lower|limit|shrink|diminish|lessen|curb|restrict|affect)$/;
/** Of which states have some, and things have none. */
const STATELY =
  /^(share|water|sovereignty|security|territory|access|supply|export|import|trade|airspace|people|right)s?$/;

/** Which have a name and a trade of their own. */
const BODIES = /^(company|firm|bank|group|party|team|agency|airline|body|bloc|council|club|man|woman)$/;

/** 'Laos fears that the dam will cut its share', 'claims it would hurt its interest': what a thing harms is of who tells of it. */
export function isHurtByThing(verb: Token, token: Token, settled: ReadonlyMap<number, Draft>): boolean {
  const isHarm =
    HURTING.test(verb.lemma) || (LESSENING.test(verb.lemma) && STATELY.test(token.head?.lemma ?? ''));
  const subject = verb.child('nsubj');
  if (!isHarm || verb.deprel !== 'ccomp' || verb.head?.upos !== 'VERB' || !subject) return false;
  const isThing = subject.upos === 'NOUN' ? !BODIES.test(subject.lemma) : /^(it|this)$/.test(subject.lower);
  return isThing && !settled.has(subject.index) && token.index > verb.index && token.next?.lower !== 'own';
}
