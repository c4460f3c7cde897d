import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import type { OwnWord } from './own-word.ts';
import { speakersOf } from './speakers.ts';

const WAR: Entry = entryFrom({
  rule: 'event.act-of-war',
  to: ['by', 'against', 'owner'],
  kind: 'event',
  event: 'THREATEN',
  mode: 'violence',
  cameo: '138',
  status: 'conditional',
});

/** 'Any intervention would be a declaration of war, they said', 'will be considered an act of war': a threat of war. */
export function actOfWarAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const verb = isActOfWar(token) ? (token.child('cop') ? token : token.head) : null;
  if (!verb) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.negated || (setting.time !== 'future' && setting.modal !== 'would'))
    return null;
  const agents = speakersOf(verb, setting, resolved, lexicon);
  if (!agents.some((t) => actorsAt(t, resolved).length > 0)) return null;
  return {
    entry: WAR,
    frame: frameWith(frame, { form: 'verb', passive: false, agents, patients: [], complement: null }),
    setting: settingWith(setting, { modal: null }),
  };
}

/** A declaration or act of war as a predicate, or as what something is taken for. */
const isActOfWar = (token: Token): boolean =>
  /^(declaration|act)$/.test(token.lemma) &&
  token.children('nmod').some((t) => /^(war|aggression)$/.test(t.lemma)) &&
  (token.child('cop') !== undefined ||
    /^(consider|regard|view|treat|see|deem)$/.test(token.head?.lemma ?? ''));
