import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt, HARDWARE, meantBy } from '../claims/phrases.ts';
import { frameWith } from '../frames/frame.ts';
import { isPassive } from '../frames/passive.ts';
import { prepositionOf } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { isConditional } from '../modality/condition.ts';
import { isNegated } from '../modality/negation.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakOfOthers, stateSpeaking } from './speakers.ts';

const WARNING: Entry = entryWith(rule('position.consequences', 'position', 'THREATEN', '130'), {
  to: ['object'],
  joint: [],
  needs: new Set(['by', 'to']),
  stance: 'opposes',
});

const ANSWERS = words(
  'force response retaliation reprisal counterattack countermeasure counterstrike answer fire',
);
const COSTS = words('consequence repercussion price cost reprisal retaliation response reckoning');
const HEAVY = words(
  'serious grave severe dire heavy high steep unpredictable incalculable bitter harsh painful far-reaching crushing decisive firm forceful devastating swift resolute stern',
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
  if (!setting.asserted || isUnsettled(token, setting) || setting.time !== 'future') return null;
  const speaker = stateSpeaking(token, setting, resolved, lexicon);
  if (!speaker) return null;
  const doers = subject.children('nmod').filter((t) => /^(by|from)$/.test(prepositionOf(t)));
  const within = doers.flatMap((t) => [t, ...t.children('amod', 'nmod:poss', 'compound')]);
  const named = [subject, ...subject.children('amod', 'nmod:poss', 'compound'), ...within].filter(
    (t) => actorsAt(t, resolved).length > 0,
  );
  const meant = named.length > 0 ? named.slice(0, 1) : whoWouldAct(token, subject, resolved);
  const others = meant.flatMap((t) => meantBy(t, HARDWARE, resolved));
  if (!speakOfOthers([speaker], others, resolved)) return null;
  return {
    entry: WARNING,
    frame: frameWith(frame, {
      form: 'verb',
      passive: false,
      agents: [speaker],
      patients: meant,
      obliques: [],
    }),
    setting: settingWith(setting, {
      negated: false,
      modal: null,
      condition: false,
      time: 'past',
      outlook: null,
    }),
  };
}

/** 'If Peru sends ships, it will pay a heavy price': whoever would have to act first. */
const whoWouldAct = (verb: Token, subject: Token, resolved: Resolved): readonly Token[] =>
  subject.upos === 'PRON'
    ? verb
        .children('advcl')
        .filter(isConditional)
        .flatMap((clause) => clause.children('nsubj'))
        .filter((t) => actorsAt(t, resolved).length > 0)
        .slice(0, 1)
    : [];

/** What stands in a condition itself; 'if Peru sends ships, it will pay a heavy price' is a threat now, whatever it hangs on. */
const isUnsettled = (verb: Token, { condition }: Setting): boolean =>
  condition && [verb, ...verb.ancestors()].some(isConditional);

/** 'would be met with force'. */
const isMet = (verb: Token): boolean =>
  verb.lemma === 'meet' &&
  isPassive(verb) &&
  verb.children('obl').some((t) => prepositionOf(t) === 'with' && ANSWERS.has(t.lemma));

const HOSTILE = words(
  'attack strike aggression act incursion invasion violation raid provocation threat intrusion assault interference offensive move step attempt escalation infringement trespass',
);

const isHostile = (verb: Token): boolean =>
  verb.children('nsubj', 'nsubj:pass').some((t) => HOSTILE.has(t.lemma));

/** 'any raid will be answered', 'would be repelled'. */
const isRepaid = (verb: Token): boolean =>
  /^(answer|avenge|punish|repel|repulse|crush)$/.test(verb.lemma) &&
  isPassive(verb) &&
  !isNegated(verb) &&
  isHostile(verb);

/** 'will not go unanswered'. */
const isAnswered = (verb: Token): boolean =>
  verb.lemma === 'go' &&
  isNegated(verb) &&
  verb
    .children('xcomp', 'advmod', 'advcl')
    .some((t) => /^(unanswered|unpunished|unchallenged)$/.test(t.lower));

const COSTING = /^(have|carry|pay|face|suffer|bear|trigger|provoke|draw|bring|invite)$/;

/** 'would have serious consequences', 'would pay a heavy price', 'will face consequences'. */
const isCostly = (verb: Token): boolean =>
  (COSTING.test(verb.lemma) || (/^(receive|meet|get|elicit)$/.test(verb.lemma) && isHostile(verb))) &&
  verb
    .children('obj')
    .some(
      (t) =>
        isFullBlame(t) ||
        (COSTS.has(t.lemma) && (isGrave(t) || /^(consequences|repercussions|retaliation)$/.test(t.lower))),
    );

/** 'will bear full responsibility'. */
const isFullBlame = (noun: Token): boolean =>
  noun.lemma === 'responsibility' &&
  noun.children('amod').some((t) => /^(full|sole|entire|complete|exclusive)$/.test(t.lemma));

const isGrave = (noun: Token): boolean =>
  noun.lemma === 'price' ||
  noun.children('amod').some((t) => HEAVY.has(t.lemma)) ||
  noun.children('acl:relcl').some((t) => /^(regret|rue|remember)$/.test(t.lemma));

const SHAPES: readonly ((verb: Token) => boolean)[] = [isMet, isRepaid, isAnswered, isCostly];
