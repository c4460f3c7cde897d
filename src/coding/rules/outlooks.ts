import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { meantAt } from '../claims/unique.ts';
import { frameWith } from '../frames/frame.ts';
import { subjectOf } from '../frames/subjects.ts';
import { firstConjunct, withConjuncts } from '../frames/tree.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryFrom, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { isObserver } from './observers.ts';
import type { OwnWord } from './own-word.ts';
import { speakerOf, speaksForState } from './speakers.ts';

const OUTLOOK: Entry = entryFrom({ rule: 'assessment.outlook', kind: 'assessment' });

/** What a state is after or afraid of, as others tell it. */
const MINDS = words('want need wish fear hope prefer worry crave dread');

/**
 * '"Beijing will be tempted to wait," said a fellow at the institute', 'analysts expect Japan to give in': what somebody who
 * speaks for neither side makes of a state, where no pattern knows what he says.
 */
export function outlookAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const awaited = awaitedAt(token, resolved, lexicon);
  if (awaited) return awaited;
  const subjects = isClause(token) ? subjectsOf(token) : [];
  const who = subjects.flatMap((t) => actorsAt(t, resolved));
  if (who.length === 0 || !who.every(isStateItself)) return null;
  const frame = verbFrame(token);
  const setting = settingOf(frame, lexicon);
  if (!setting.asserted || setting.condition || !isJudged(token, setting)) return null;
  const speaker = tellerOf(token, setting, resolved, lexicon);
  if (!speaker || !isObserver(speaker, who, resolved)) return null;
  return {
    entry: OUTLOOK,
    frame: frameWith(frame, { form: 'verb', passive: false, agents: subjects, patients: [], obliques: [] }),
    setting:
      setting.time === 'future' || isGoingTo(token)
        ? settingWith(setting, { outlook: 'predicted' })
        : setting,
  };
}

/** The state, or its government as a whole: what its minister will do is told by those who know his plans. */
const isStateItself = (actor: Actor): boolean =>
  speaksForState(actor) && actor.person === null && actor.office === null;

/** Who says or expects it. */
const tellerOf = (token: Token, setting: Setting, resolved: Resolved, lexicon: Lexicon): Token | null => {
  const verb = setting.reporting[0]?.verb;
  return verb && FORETELLING.has(verb.lemma)
    ? (subjectOf(verb, 0)?.token ?? null)
    : speakerOf(token, setting, resolved, lexicon);
};

const FORETELLING = words('expect predict forecast anticipate foresee believe think reckon doubt suspect');

/** A clause that is said as a whole, and nothing that only fills out another. */
const isClause = (token: Token): boolean => {
  const { deprel, head } = firstConjunct(token);
  return (
    (token.upos === 'VERB' || token.child('cop') !== undefined) &&
    (/^(root|ccomp|parataxis)$/.test(deprel) || (deprel === 'xcomp' && FORETELLING.has(head?.lemma ?? '')))
  );
};

/** Its subject; of 'expect Japan to give in' the object of the verb above. */
const subjectsOf = (token: Token): Token[] =>
  [
    ...token.children('nsubj', 'nsubj:pass'),
    ...(token.deprel === 'xcomp' ? (token.head?.children('obj') ?? []) : []),
  ]
    .slice(0, 1)
    .flatMap(withConjuncts)
    .flatMap((t) => (/^(neither|both|each|none)$/.test(t.lower) ? [t, ...t.children('nmod')] : [t]));

/** 'is going to yield'. */
const isGoingTo = (token: Token): boolean => token.lower === 'going' && token.child('xcomp') !== undefined;

/** What two may come to, or fall into. From general knowledge of English. */
const TURNS = words(
  'breakthrough rupture deal agreement settlement compromise war escalation reconciliation thaw détente rapprochement break solution',
);
const AWAITED: Entry = entryWith(OUTLOOK, {
  rule: 'assessment.awaited',
  needs: new Set(['joint']),
  joint: ['plural'],
});

/** 'Few diplomats expect a breakthrough', 'he expected no rupture, said the analyst': between the two that the report is about. */
function awaitedAt(verb: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const turn = /^(expect|predict|foresee|anticipate)$/.test(verb.lemma) ? verb.child('obj') : undefined;
  const { dyad } = resolved;
  if (!turn || !TURNS.has(turn.lemma) || dyad.length !== 2) return null;
  if (turn.subtree().some((t) => actorsAt(t, resolved).length > 0)) return null;
  const frame = verbFrame(verb);
  const setting = settingOf(frame, lexicon);
  const [agent] = frame.agents;
  if (!agent || !setting.asserted || setting.condition || !isObserver(agent, dyad, resolved)) return null;
  return {
    entry: AWAITED,
    frame,
    setting: settingWith(setting, { outlook: 'predicted' }),
    parties: { by: meantAt(turn, dyad), to: [], reciprocal: true },
  };
}

/** What is to come or may be, or what a state has in mind: what has happened anybody may tell. */
const isJudged = (token: Token, { time, modal, outlook }: Setting): boolean =>
  time === 'future' ||
  isGoingTo(token) ||
  outlook === 'predicted' ||
  /^(may|might|could|can)$/.test(modal ?? '') ||
  (time === 'present' && MINDS.has(token.lemma) && token.child('xcomp') === undefined);
