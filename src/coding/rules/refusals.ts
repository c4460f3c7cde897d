import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakOfOthers, stateSpeaking } from './speakers.ts';

const REFUSED: Entry = entryWith(rule('position.barred', 'position', 'REJECT', '120'), {
  to: ['object', 'owner', 'of', 'within', 'inside'],
  joint: [],
  needs: new Set(['by', 'to']),
  stance: 'opposes',
});
const RED_LINE: Entry = entryWith(rule('position.red-line', 'position', 'REJECT', '120'), {
  to: ['object', 'owner', 'of', 'within'],
  joint: [],
  needs: new Set(['by', 'to']),
  stance: 'opposes',
});

const GRANTED = words('allow permit let admit accept tolerate extradite');

/** 'Cairo said no observer of the union would be allowed in': what a state says will not be granted, it refuses. */
export const refusalAt = (token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null =>
  barredAt(token, resolved, lexicon) ?? redLineAt(token, resolved, lexicon);

function barredAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  if (verb.upos !== 'VERB' || !GRANTED.has(verb.lemma) || !isPassive(verb)) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  if (frame.agents.length > 0 || !setting.asserted || !setting.negated || setting.time !== 'future')
    return null;
  const speaker = stateSpeaking(verb, setting, resolved, lexicon);
  if (!speaker || !isOfOthers(frame.patients, speaker, resolved)) return null;
  return {
    entry: REFUSED,
    frame: frameWith(frame, { form: 'verb', passive: false, agents: [speaker] }),
    setting: settingWith(setting, {
      negated: false,
      condition: false,
      modal: null,
      time: 'past',
      outlook: null,
    }),
  };
}

/** 'Tehran said any change of the Armenian border was a red line': what must not be done, as a state says. */
function redLineAt(line: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const isRed = line.lemma === 'line' && line.children('amod').some((t) => t.lower === 'red');
  const subject = isRed && line.child('cop') ? line.child('nsubj') : undefined;
  if (!subject) return null;
  const frame = verbFrame(line);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.negated || setting.condition) return null;
  const speaker = stateSpeaking(line, setting, resolved, lexicon);
  if (!speaker || !isOfOthers([subject], speaker, resolved)) return null;
  return {
    entry: RED_LINE,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents: [speaker],
      patients: [subject],
      obliques: [],
    }),
    setting: settingWith(setting, { modal: null, time: 'past', outlook: null }),
  };
}

/** Whether a phrase names somebody, and nobody of the speaker's own. */
function isOfOthers(phrases: readonly Token[], speaker: Token, resolved: Resolved): boolean {
  const others = phrases.flatMap((t) => [t, ...t.subtree()]).flatMap((t) => actorsAt(t, resolved));
  return others.length > 0 && speakOfOthers([speaker], others, resolved);
}
