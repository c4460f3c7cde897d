import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { HARDWARE, meantBy } from '../claims/phrases.ts';
import { type Frame, frameWith, type Oblique } from '../frames/frame.ts';
import { verbFrame } from '../frames/verbs.ts';
import { type Entry, entryWith, type Lexicon } from '../lexicon/entry.ts';
import { isConditional } from '../modality/condition.ts';
import { type Setting, settingOf, settingWith } from '../modality/setting.ts';
import { words } from '../words.ts';
import { type OwnWord, rule } from './own-word.ts';
import { speakerOf } from './speakers.ts';
import { isBlow, THREAT } from './threats.ts';

const REFUSED: Entry = entryWith(rule('position.own-condition', 'position', 'REQUEST', '100'), {
  joint: [],
  needs: new Set(['by', 'to']),
  stance: 'demands',
  status: 'conditional',
});
const BARGAIN: Entry = entryWith(rule('commitment.bargain', 'commitment', 'AGREE', '030'), {
  status: 'conditional',
});

/** What somebody is ready to talk about binds him to nothing. */
const TALKING = /^(talk|meet|negotiate|discuss|speak|mediate|host|hear|consider|listen|hold|engage|sit)$/;

/** What is done to whoever attacks. */
const DEFENDING = /^(defend|fight|confront|repel|resist|strike|resort)$/;

/** A word that says what somebody would do, and the verb that says what. */
interface Promised {
  readonly act: Token;
  readonly frame: Frame;
}

/**
 * 'is ready to reopen the bridge if Caracas withdraws', 'said it would free the pilots provided that Athens hands over
 * the men': what a state would do for what another does, it promises on that condition.
 */
export function bargainAt(token: Token, resolved: Resolved, lexicon: Lexicon): OwnWord | null {
  const promised = readyAt(token) ?? willAt(token);
  if (!promised || isConditional(token) || token.ancestors().some(isConditional)) return null;
  const setting = settingOf(promised.frame, lexicon);
  if (!setting.asserted || !isBinding(token, promised, setting, lexicon)) return null;
  const speaker = token === promised.act ? speakerOf(token, setting, resolved, lexicon) : null;
  const spoken = speaker ? codesOf([speaker], resolved) : [];
  const does = promised.frame.passive ? spoken : codesOf(promised.frame.agents, resolved);
  const asked = does.length === 1 ? askedOf(token, promised.act, does, resolved) : [];
  if (asked.length === 0 || (token === promised.act && !does.every((code) => spoken.includes(code))))
    return null;
  const agents = promised.frame.passive && speaker ? [speaker] : promised.frame.agents;
  const obliques = asked.map((agent): Oblique => ({ prep: 'against', token: agent }));
  return {
    entry: setting.negated
      ? REFUSED
      : isBlow(promised.act) || DEFENDING.test(promised.act.lemma) || isWarned(setting)
        ? THREAT
        : BARGAIN,
    frame: {
      ...promised.frame,
      passive: false,
      agents,
      obliques,
      complement: promised.act,
      complementForm: 'to',
    },
    setting: settingWith(setting, { condition: false, negated: false, modal: null }),
  };
}

/** 'warned that it would act alone if Ankara drilled': who warns of what he will do promises nothing. */
const isWarned = ({ reporting }: Setting): boolean => reporting[0]?.verb.lemma === 'warn';

/** 'is ready to reopen', 'stands prepared to free'. */
function readyAt(token: Token): Promised | null {
  const act = /^(ready|willing|prepared)$/.test(token.lower) ? token.child('xcomp') : undefined;
  if (act?.upos !== 'VERB' || TALKING.test(act.lemma)) return null;
  return { act, frame: frameWith(verbFrame(token), { form: 'verb' }) };
}

/** 'would free', 'will free'. */
const willAt = (token: Token): Promised | null =>
  token.upos === 'VERB' &&
  token.deprel !== 'xcomp' &&
  token.children('aux').some((t) => /^(will|would|wo|'ll|’ll)$/.test(t.lower))
    ? { act: token, frame: verbFrame(token) }
    : null;

const isBinding = (token: Token, { act, frame }: Promised, setting: Setting, lexicon: Lexicon): boolean => {
  const { time, outlook, negated } = setting;
  if (
    lexicon.is(act.lemma, 'vague') ||
    (ANSWERING.has(act.lemma) && !(isWarned(setting) && RETURNING.test(act.lemma))) ||
    (frame.passive && !GRANTED.has(act.lemma))
  )
    return false;
  return token === act ? time === 'future' && outlook === null : !negated;
};

/** What binds to nothing, and what asks somebody else. */
const ANSWERING = words(
  'respond react reply reciprocate answer follow ask urge appeal call seek request demand complain',
);

const RETURNING = /^(respond|react|reciprocate|answer)$/;

/** What is done only by whoever says that it will be. */
const GRANTED = words(
  'lift ease remove scrap free release return restore resume reopen sign ratify pay unfreeze withdraw',
);

/** Those of other states who have to act first. */
const askedOf = (token: Token, act: Token, does: readonly string[], resolved: Resolved): Token[] =>
  [token, ...act.subtree()]
    .flatMap(conditionsOf)
    .flatMap((clause) => verbFrame(clause).agents)
    .filter((agent) => {
      const codes = codesOf([agent], resolved);
      return codes.length > 0 && codes.every((code) => !does.includes(code));
    });

/** Clauses that say on what condition: 'if …', 'unless …', 'provided that …', 'on condition that …', 'as soon as …', 'the day that …'. */
function conditionsOf(token: Token): Token[] {
  const soon = token.children('advmod').filter((t) => t.lower === 'soon');
  const clauses = [token, ...soon].flatMap((t) => t.children('advcl', 'acl'));
  const given = clauses
    .filter((t) => /^(provided|providing)$/.test(t.lower))
    .flatMap((t) => t.children('ccomp'));
  const days = token
    .children('obl:unmarked', 'obl')
    .filter((t) => /^(day|moment|minute|hour)$/.test(t.lemma) && t.child('det')?.lower === 'the')
    .flatMap((t) => t.children('acl:relcl', 'acl').filter((clause) => /^VB[PZ]$/.test(clause.xpos)));
  const term = token.lemma === 'condition' ? token.children('acl', 'ccomp', 'acl:relcl') : [];
  return [
    ...clauses.filter((t) => isConditional(t) || isWaitedFor(t) || isTerm(t)),
    ...given,
    ...days,
    ...term,
  ];
}

/** 'on condition that it ends', 'provided that it ends'. */
const isTerm = (clause: Token): boolean =>
  clause
    .children('mark')
    .some((m) => m.lower === 'that' && /^(condition|provided|providing)$/.test(m.previous?.lower ?? ''));

/** 'once it pays', 'only after it had paid', 'as soon as it pays', 'until it pays'. */
const isWaitedFor = (clause: Token): boolean =>
  clause
    .children('mark', 'advmod')
    .some(
      (m) =>
        m.index < clause.index &&
        (/^(once|until|till)$/.test(m.lower) ||
          (/^(after|when)$/.test(m.lower) && m.previous?.lower === 'only') ||
          (m.lower === 'as' && m.previous?.lower === 'soon')),
    );

const codesOf = (tokens: readonly Token[], resolved: Resolved): string[] => [
  ...new Set(tokens.flatMap((t) => meantBy(t, HARDWARE, resolved)).map((a) => a.code)),
];
