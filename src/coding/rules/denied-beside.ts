import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { firstConjunct } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import type { OwnWord } from './own-word.ts';
import { DENIAL } from './speech.ts';

/** 'denied that a ransom had been paid or that it had agreed to hand them over': each clause with a 'that' of its own is denied for itself. */
export function deniedBeside(clause: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const first = clause.deprel === 'conj' ? firstConjunct(clause) : clause;
  const deny = first !== clause && first.deprel === 'ccomp' ? first.head : null;
  if (deny?.lemma !== 'deny' || !isThat(clause) || !isThat(first) || isToCome(clause)) return null;
  const setting = settingOf(verbFrame(deny), lexicon);
  if (!setting.asserted || setting.negated || setting.condition || setting.modal !== null) return null;
  const agents = verbFrame(deny).agents.filter((t) => actorsAt(t, resolved).length > 0);
  if (agents.length === 0) return null;
  return {
    entry: DENIAL,
    frame: frameWith(verbFrame(clause), { form: 'verb', passive: false, agents, patients: [], obliques: [] }),
    setting: settingWith(setting, { negated: true }),
  };
}

const isThat = (clause: Token): boolean => clause.children('mark').some((t) => t.lower === 'that');

/** 'and that it would give it back': what he says beside the denial. */
const isToCome = (clause: Token): boolean => clause.children('aux').some((t) => t.xpos === 'MD');
