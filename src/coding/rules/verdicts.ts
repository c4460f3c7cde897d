import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speakOfOthers, stateSpeaking } from './speakers.ts';

const VERDICT: Entry = entryFrom({
  rule: 'position.verdict',
  to: ['object'],
  needs: new Set(['by', 'to']),
  kind: 'position',
  stance: 'opposes',
  event: 'ACCUSE',
  mode: 'disapprove',
  cameo: '111',
  complement: new Set(['that']),
});

/** What a state does, that another may find bad. From general knowledge of English. */
const DEEDS = words(
  'attack strike raid shelling bombing bombardment incursion intrusion invasion aggression action act move step decision ' +
    'policy conduct behaviour behavior law decree ban embargo blockade sanction tariff measure restriction plan ' +
    'drill exercise manoeuvre maneuver deployment arrest detention seizure expulsion annexation ' +
    'occupation withdrawal interference support supply sale launch test visit ruling verdict recognition response',
);

/**
 * 'Chile said that Peru's attack was a flagrant violation of international law', 'the ban by Oman is illegal, Yemen said': what
 * a state makes of another's deed.
 */
export function verdictAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const deed = token.child('cop') && isBad(token, lexicon) ? token.child('nsubj') : undefined;
  const doer = deed && DEEDS.has(deed.lemma) ? doerOf(deed, resolved) : undefined;
  if (!deed || !doer) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  const isHeld = setting.asserted && !setting.negated && !setting.condition && setting.modal === null;
  if (!isHeld || setting.time === 'future' || setting.reporting.length > 1) return null;
  const speaker = stateSpeaking(token, setting, resolved, lexicon);
  if (!speaker || !speakOfOthers([speaker], actorsAt(doer, resolved), resolved)) return null;
  const said = frameWith(frame, { form: 'verb', passive: false, agents: [speaker], patients: [doer] });
  return {
    entry: VERDICT,
    frame: frameWith(said, { obliques: [], complement: token, complementForm: 'that' }),
    setting: settingWith(setting, { time: 'past', outlook: null }),
  };
}

/** 'a flagrant violation', 'an act of aggression', 'illegal'; that a claim is baseless denies it. */
const isBad = (verdict: Token, lexicon: Lexicon): boolean =>
  /^(NOUN|ADJ)$/.test(verdict.upos) &&
  !verdict.child('case') &&
  wordsOf(verdict).some((t) => lexicon.is(t.lemma, 'bad'));

/** An act is as bad as what it is one of. */
const wordsOf = (verdict: Token): readonly Token[] =>
  verdict.lemma === 'act' ? verdict.children('amod', 'nmod') : [verdict];

/** Whose deed it is: 'Peru's attack', 'the Peruvian attack', 'the attack by Peru'. */
const doerOf = (deed: Token, resolved: Resolved): Token | undefined =>
  [
    ...deed.children('nmod:poss', 'amod', 'compound'),
    ...deed.children('nmod').filter((t) => prepositionOf(t) === 'by'),
  ].find((t) => actorsAt(t, resolved).length > 0);
