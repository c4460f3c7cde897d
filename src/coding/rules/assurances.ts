import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { type Frame, frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { stateSpeaking } from './speakers.ts';

const ASSURANCE: Entry = entryWith(rule('position.own-assurance', 'position', null, '010'), {
  to: [],
  joint: [],
  stance: 'assures',
});
/** What a speaker says that he does not mean to do: the words themselves are what he assures. */
export const assuranceIn = (verb: Token, frame: Frame, setting: Setting): OwnWord | null =>
  isOutOfMind(verb, setting) || (setting.negated && isToCome(setting) && isSparing(verb))
    ? { entry: ASSURANCE, frame: stated(frame), setting: uttered(setting) }
    : null;

/** Whether a predicate is plainly to come: no wish, no forecast. */
export const isToCome = ({ time, modal, outlook }: Setting): boolean =>
  time === 'future' && modal === null && outlook === null;

const AIMED = words('aim direct target intend mean design');
const MADE = words('develop turn expand extend upgrade convert transform join use deploy');

/** Whether a verb can tell what a thing is for, or is not going to be. */
export const mayAssure = ({ lemma }: Token): boolean => AIMED.has(lemma) || MADE.has(lemma);

/**
 * 'Delhi said the radar was aimed only at pirates', 'would not be turned into an alliance': what a state says of a thing of
 * its own, in the passive, is what it assures.
 */
export function assuredAt(
  verb: Token,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): OwnWord | null {
  if (!isPassive(verb) || frame.agents.length > 0 || setting.reporting.length > 1) return null;
  const only = verb.subtree().some((t) => /^(only|solely|purely|exclusively)$/.test(t.lower));
  const harmless = AIMED.has(verb.lemma) && (setting.negated || only);
  const ruledOut = MADE.has(verb.lemma) && setting.negated && setting.time === 'future';
  if (!(harmless || ruledOut) || isToldOf(frame, resolved)) return null;
  const speaker = stateSpeaking(verb, setting, resolved, lexicon);
  if (!speaker) return null;
  const own = frameWith(stated(frame), { form: 'verb', passive: false, agents: [speaker] });
  return { entry: ASSURANCE, frame: own, setting: settingWith(uttered(setting), { modal: null }) };
}

/** What a thing may do to somebody. */
export const ENDANGERING = words('target threaten endanger harm');

/** 'Beijing said the pact targets no third country': what a state says of a thing that is no actor. */
export function harmlessAt(
  verb: Token,
  frame: Frame,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): OwnWord | null {
  if (!ENDANGERING.has(verb.lemma) || !setting.negated || frame.passive || setting.modal !== null)
    return null;
  if (frame.complementForm === 'to' || frame.agents.some((t) => /^(nobody|no-one|none|one)$/.test(t.lower)))
    return null;
  if (frame.agents.length === 0 || isToldOf(frameWith(frame, { patients: frame.agents }), resolved))
    return null;
  const speaker = stateSpeaking(verb, setting, resolved, lexicon);
  if (!speaker) return null;
  return {
    entry: ASSURANCE,
    frame: frameWith(stated(frame), { agents: [speaker] }),
    setting: uttered(setting),
  };
}

/** Of a state or its people, it would be told whom they are aimed at. */
const isToldOf = ({ patients }: Frame, resolved: Resolved): boolean =>
  patients.some((t) => actorsAt(t, resolved).length > 0);

const THINKING = new Set(['consider', 'think', 'contemplate', 'mull', 'weigh', 'envisage', 'intend']);

/** 'Stockholm is not considering joining': nothing that it is charged with, but how it stands to a thing. */
export const isOutOfMind = (verb: Token, { negated, modal }: Setting): boolean =>
  negated &&
  modal === null &&
  ((THINKING.has(verb.lemma) && (verb.xpos === 'VBG' || verb.lemma === 'intend')) || isUnwanted(verb)) &&
  verb.child('obj', 'obl', 'xcomp', 'advcl') !== undefined;

/** 'does not want a war', 'did not wish to see clashes', 'does not seek bases'. */
const isUnwanted = (verb: Token): boolean =>
  /^(want|wish|desire|seek)$/.test(verb.lemma) && verb.child('aux')?.lemma === 'do';

/** What would do others harm, whatever it is done to. From general knowledge of English. */
const HARMING = words(
  'attack invade strike bomb shell annex threaten expel retaliate escalate interfere meddle blockade sanction punish seize ' +
    'bully blackmail provoke resort',
);
/** What would, if it is done to these. */
const HARMING_TO: readonly { readonly verbs: ReadonlySet<string>; readonly objects: ReadonlySet<string> }[] =
  [
    {
      verbs: words('cut sever break downgrade suspend end freeze abandon scrap stop halt reduce'),
      objects: words(
        'tie relation link cooperation aid support trade partnership alliance gas oil supply flow delivery power water electricity export flight',
      ),
    },
    {
      verbs: words('impose raise slap levy introduce'),
      objects: words('sanction tariff duty ban embargo curb restriction levy blockade quota curfew'),
    },
    {
      verbs: words('close shut seal block'),
      objects: words('border airspace embassy consulate crossing port strait canal pass bridge road'),
    },
    { verbs: words('use'), objects: words('force') },
  ];

/** 'would not cut ties', 'will not attack', 'will not close its border': what would do harm is forgone, and nothing refused. */
export const isSparing = (verb: Token): boolean =>
  HARMING.has(verb.lemma) ||
  HARMING_TO.some(
    ({ verbs, objects }) => verbs.has(verb.lemma) && objects.has(verb.child('obj')?.lemma ?? ''),
  );

/** The words themselves are what is assured, 'not' among them. */
const stated = (frame: Frame): Frame => frameWith(frame, { patients: [], obliques: [], complement: null });

const uttered = (setting: Setting): Setting => settingWith(setting, { negated: false, time: 'past' });
