import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** What somebody says or does in words beside denying a thing. From general knowledge of English. */
const SPEAKING = new RegExp(
  `^(${[
    'accuse blame dismiss reject condemn denounce criticise criticize slam urge warn demand insist call say add tell vow threaten',
    'thank praise welcome hail describe label brand deride ridicule challenge invite lament deplore repeat reiterate summon',
  ]
    .join(' ')
    .split(' ')
    .join('|')})$`,
);

/**
 * 'denied that it had asked for an apology and dismissed the reports', 'denied that a drop was being held back and blamed the
 * drought': a past of saying goes on with the denial, and not with what is denied.
 */
export function behindDenials(spoken: Token): readonly Rehung[] {
  const denied = spoken.deprel === 'conj' ? spoken.head : null;
  const denying = denied?.deprel === 'ccomp' ? denied.head : null;
  if (!denied || denying?.lemma !== 'deny' || !/^VB[DN]$/.test(spoken.xpos)) return [];
  if (!SPEAKING.test(spoken.lemma) || SPEAKING.test(denied.lemma)) return [];
  if (spoken.child('nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark')) return [];
  if (!/^(VBD|VBZ|VBP)$/.test(denying.xpos) || denying.index > denied.index) return [];
  return [rehung(spoken, denying, 'conj')];
}
