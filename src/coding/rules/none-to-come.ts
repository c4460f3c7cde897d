import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { theOther } from '../claims/told.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { hasNo } from '../modality/negation.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakersOf, speaksForState } from './speakers.ts';

const REFUSED: Entry = entryWith(rule('position.none-to-come', 'position', 'REJECT', '120'), {
  to: ['with'],
  joint: [],
  stance: 'opposes',
});

/** What it takes two for, so that one of them can see to it that there is none. From general knowledge of English. */
const FOR_TWO = words(
  'talk negotiation meeting summit signing agreement deal accord treaty truce ceasefire visit dialogue normalisation ' +
    'normalization peace settlement tie relation contact cooperation trade compromise concession reconciliation partnership',
);

/** '"There will be no talks with Chile until it leaves," the minister said': who says that there will be none refuses. */
export function noneToCome(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const refused = token.lemma === 'be' && token.child('expl') ? token.child('nsubj') : undefined;
  if (!refused || !FOR_TWO.has(refused.lemma) || !hasNo(refused)) return null;
  if (!token.children('aux').some((t) => /^(will|would|can|could|'ll|’ll)$/.test(t.lower))) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  const speakers = speakersOf(token, setting, resolved, lexicon);
  const [who, more] = speakers.flatMap((t) => actorsAt(t, resolved));
  if (!setting.asserted || !who || more || !speaksForState(who)) return null;
  const named = refused
    .children('nmod')
    .find((t) => prepositionOf(t) === 'with' && actorsAt(t, resolved).length > 0);
  // With nobody named it is the other of the pair that the report is about
  if (!named && !theOther([who], refused, resolved)) return null;
  const isIf = token.children('advcl').some((t) => t.children('mark').some((m) => m.lower === 'if'));
  return {
    entry: REFUSED,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents: speakers,
      patients: [],
      obliques: named ? [{ prep: 'with', token: named }] : [],
    }),
    setting: settingWith(setting, { negated: false, modal: null, time: 'past', condition: isIf }),
  };
}
