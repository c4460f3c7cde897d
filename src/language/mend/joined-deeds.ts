import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const FORCES =
  /^(police|policeman|officer|soldier|troop|force|army|gunman|commando|guard|marine|agent|militant|rebel|fighter|gendarme|protester|mob|patrol|navy|coastguard)$/;
const DEEDS =
  /^(arrest|detain|seize|beat|kill|shoot|wound|injure|burn|torch|destroy|capture|drag|search|ransack|loot|abduct|kidnap|damage|smash|fire|raid|handcuff|tear)$/;

/**
 * 'cut its ties hours after police forced their way into the embassy and arrested him': what force does behind an 'and' was done by
 * those who used it just before, and not by whoever the sentence is about.
 */
export function joinedDeeds(deed: Token): readonly Rehung[] {
  const { head } = deed;
  if (deed.deprel !== 'conj' || !head || !/^VB[DN]$/.test(deed.xpos) || !DEEDS.test(deed.lemma)) return [];
  if (deed.child('nsubj', 'nsubj:pass', 'aux') || deed.child('cc')?.previous?.form === ',') return [];
  const between = deed.sentence.tokens.slice(head.index + 1, deed.index);
  const verb = between.findLast(
    (t) => t.xpos === 'VBD' && FORCES.test(t.child('nsubj')?.lemma ?? '') && t.ancestors().includes(head),
  );
  return verb ? [rehung(deed, verb, 'conj')] : [];
}
