import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import { prepositionOf } from '../frames/tree.ts';
import { isPassive, verbFrame } from '../frames/verbs.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';
import { isNegated } from '../modality/negation.ts';
import { settingOf } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakOfOthers, stateSpeaking } from './speakers.ts';

const WARNING: Entry = {
  ...rule('position.consequences', 'position', 'THREATEN', '130'),
  to: ['object'],
  joint: [],
  needs: new Set(['by', 'to']),
  stance: 'opposes',
};

const ANSWERS = words(
  'force response retaliation reprisal counterattack countermeasure counterstrike answer fire',
);
const COSTS = words('consequence repercussion price cost reprisal retaliation response reckoning');
const HEAVY = words(
  'serious grave severe dire heavy high steep unpredictable incalculable bitter harsh painful far-reaching',
);

/**
 * 'said any incursion would be met with force', 'said Lithuania would pay a heavy price': what a state says will come of
 * another's act, it threatens.
 */
export function consequenceAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const subject = token.upos === 'VERB' ? token.child('nsubj', 'nsubj:pass') : undefined;
  if (!subject || !SHAPES.some((is) => is(token))) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition || setting.time !== 'future') return null;
  const speaker = stateSpeaking(token, setting, resolved, lexicon);
  if (!speaker) return null;
  const named = [subject, ...subject.children('amod', 'nmod:poss', 'compound')].filter(
    (t) => actorsAt(t, resolved).length > 0,
  );
  const meant = named.slice(0, 1);
  const others = meant.flatMap((t) => meantBy(t, HARDWARE, resolved));
  if (!speakOfOthers([speaker], others, resolved)) return null;
  return {
    entry: WARNING,
    frame: { ...frame, form: 'verb', passive: false, agents: [speaker], patients: meant, obliques: [] },
    setting: { ...setting, negated: false, modal: null, time: 'past', outlook: null },
  };
}

/** 'would be met with force'. */
const isMet = (verb: Token): boolean =>
  verb.lemma === 'meet' &&
  isPassive(verb) &&
  verb.children('obl').some((t) => prepositionOf(t) === 'with' && ANSWERS.has(t.lemma));

/** 'will not go unanswered'. */
const isAnswered = (verb: Token): boolean =>
  verb.lemma === 'go' &&
  isNegated(verb) &&
  verb
    .children('xcomp', 'advmod', 'advcl')
    .some((t) => /^(unanswered|unpunished|unchallenged)$/.test(t.lower));

/** 'would have serious consequences', 'would pay a heavy price', 'will face consequences'. */
const isCostly = (verb: Token): boolean =>
  /^(have|carry|pay|face|suffer|bear|trigger|provoke|draw|bring|invite)$/.test(verb.lemma) &&
  verb
    .children('obj')
    .some(
      (t) => COSTS.has(t.lemma) && (isGrave(t) || /^(consequences|repercussions|retaliation)$/.test(t.lower)),
    );

const isGrave = (noun: Token): boolean =>
  noun.lemma === 'price' || noun.children('amod').some((t) => HEAVY.has(t.lemma));

const SHAPES: readonly ((verb: Token) => boolean)[] = [isMet, isAnswered, isCostly];
