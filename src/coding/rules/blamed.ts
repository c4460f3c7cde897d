import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, type Lexicon } from '../lexicon/entry.ts';
import { isNegated } from '../modality/negation.ts';
import { settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import type { OwnWord } from './own-word.ts';
import { speakersOf, speakOfOthers } from './speakers.ts';

const BLAMED: Entry = entryFrom({
  rule: 'position.said-behind',
  to: ['object'],
  needs: new Set(['by', 'to']),
  kind: 'position',
  stance: 'claims',
  event: 'ACCUSE',
  mode: 'allege',
  cameo: '112',
  complement: new Set(['that']),
});

/** 'Moscow says London was behind the blast', 'Iran was to blame, Kuwait said': what a state says of another's guilt. */
export function blamedAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const guilty = isGuilt(token) ? token.child('nsubj') : bearerOf(token);
  const blamed = guilty ? withConjuncts(guilty) : [];
  const those = blamed.flatMap((t) => actorsAt(t, resolved));
  if (those.length === 0) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  const isToCome = setting.time === 'future' && !isToBlame(token);
  const isUnsaid = setting.reporting.some(({ verb }) => isNegated(verb));
  if (!setting.asserted || setting.negated || setting.condition || isToCome || isUnsaid) return null;
  const speakers = speakersOf(token, setting, resolved, lexicon);
  if (!speakOfOthers(speakers, those, resolved)) return null;
  const said = frameWith(frame, { form: 'verb', passive: false, agents: speakers, patients: blamed });
  return {
    entry: BLAMED,
    frame: frameWith(said, { obliques: [], complement: token, complementForm: 'that' }),
    setting: settingWith(setting, { modal: null, time: 'past', outlook: null }),
  };
}

/** A predicate by which somebody has done what is not said: 'behind the blast', 'responsible for it', 'to blame'. */
const isGuilt = (token: Token): boolean => isToBlame(token) || isAt(token);

/** Where the tree has a verb of it: 'was to blame'. */
export const isToBlame = (token: Token): boolean =>
  token.lemma === 'blame' &&
  token.xpos === 'VB' &&
  token.children('mark').some((t) => t.lower === 'to' && t.previous?.lemma === 'be') &&
  token.child('obj') === undefined;

const isAt = (token: Token): boolean =>
  token.child('cop') !== undefined &&
  ((token.upos !== 'ADJ' && prepositionOf(token) === 'behind') ||
    (/^(responsible|guilty|culpable)$/.test(token.lemma) && token.children('obl').some(isWhatFor)));

const isWhatFor = (token: Token): boolean => /^(for|of)$/.test(prepositionOf(token));

/** 'The blame lay with Maputo', 'responsibility rests on Harare': with whom it is. */
const bearerOf = (token: Token): Token | undefined =>
  /^(lie|lay|rest)$/.test(token.lemma) &&
  token.children('nsubj').some((t) => GUILT.has(t.lemma) && t.children('nmod').every(isWrong))
    ? token.children('obl').find((t) => /^(with|on|upon)$/.test(prepositionOf(t)))
    : undefined;

const GUILT = words('responsibility blame fault guilt culpability');

/** 'responsibility for the collision', but not 'responsibility for the port'. */
const isWrong = (token: Token): boolean => !isWhatFor(token) || WRONGS.has(token.lemma);

const WRONGS = words(
  'incident accident attack collision clash crash death escalation failure collapse violence war crisis bloodshed killing breakdown ' +
    'violation tension strike delay damage loss consequence conflict fighting tragedy shooting provocation impasse deadlock standoff ' +
    'stand-off dispute famine disaster blast explosion breach suffering hostility rift deterioration casualty',
);
