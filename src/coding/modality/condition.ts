import type { Token } from '../../model/sentence.ts';
import { ownSubject } from '../frames/tree.ts';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'provided']);

/** Whether a clause is opened by 'if' or the like. */
export const isConditional = (clause: Token): boolean =>
  clause
    .children('mark', 'advmod')
    .some(
      (m) =>
        CONDITIONS.has(m.lower) &&
        m.index < clause.index &&
        m.previous?.lower !== 'as' &&
        m.next?.lower !== 'only' &&
        !isConcession(m, clause),
    ) ||
  isInverted(clause) ||
  isProviso(clause) ||
  isOnceDone(clause);

/**
 * 'so long as Riyadh agreed', 'on condition that it left', 'as long as the two talk': what has to come first, where 'as long
 * as' told of the past may only tell how long.
 */
function isProviso(clause: Token): boolean {
  if (!mayHoldProviso(clause)) return false;
  const opening = clause.children('mark', 'advmod', 'advcl').find((t) => t.index < clause.index);
  const { tokens } = clause.sentence;
  const before = tokens
    .slice(Math.max(0, (opening?.index ?? clause.index) - 3), clause.index)
    .map((t) => t.lower);
  const words = before.join(' ');
  if (/\b(so long as|on condition that|on the condition that)\b/.test(words)) return true;
  return /\bas long as\b/.test(words) && /^VB[PZ]$/.test(clause.xpos) && !clause.child('aux');
}

/** A cheap look before the words are put together: every clause on the way to the root is asked. */
function mayHoldProviso(clause: Token): boolean {
  for (let at = clause.previous; at; at = at.previous)
    if (at.lower === 'long' || at.lower === 'condition') return true;
  return false;
}

/** 'if not with equal zeal', 'if only for a day': how little, and on no condition. */
const isConcession = (mark: Token, { upos, head }: Token): boolean =>
  mark.lower === 'if' &&
  /^(not|only|anything)$/.test(mark.next?.lower ?? '') &&
  mark.next !== head &&
  /^(NOUN|PROPN|ADJ|ADV|PRON)$/.test(upos) &&
  mark.head?.child('nsubj', 'nsubj:pass', 'cop', 'aux') === undefined;

/** 'when provoked will reply', 'once attacked': a bare participle. */
const isOnceDone = (clause: Token): boolean =>
  clause.xpos === 'VBN' &&
  clause.children('mark', 'advmod').some((m) => /^(when|once)$/.test(m.lower) && m.next === clause) &&
  !clause.child('aux', 'aux:pass', 'nsubj', 'nsubj:pass');

/** 'The levy will stay until Iran opens the border', 'until the curbs are lifted': what is waited for is not so yet. */
export const isAwaited = (clause: Token): boolean =>
  [clause, ...clause.children('aux', 'aux:pass')].some((t) => t.xpos === 'VBZ' || t.xpos === 'VBP') &&
  clause.children('mark').some((m) => m.lower === 'until' || m.lower === 'till');

/** 'Had they known', 'Should it fail': the auxiliary stands before the subject of a clause that asks nothing. */
function isInverted(clause: Token): boolean {
  const first = clause.child('aux', 'cop');
  if (!first || !/^(had|should|were)$/.test(first.lower)) return false;
  const subject = ownSubject(clause);
  if (!subject || first.index > subject.index || clause.child('expl')) return false;
  return clause.sentence.tokens.at(-1)?.form !== '?';
}

/** 'Had they attacked', 'if they had attacked': what did not happen. */
export const isCounterfactual = (clause: Token): boolean =>
  clause.children('aux').some((a) => a.lower === 'had');

/** 'is ready to hand over the jets provided that allies guard its skies': ready on a condition. */
export const isReadyIf = (adjective: Token): boolean =>
  /^(ready|willing|prepared)$/.test(adjective.lower) &&
  [
    adjective,
    ...adjective.children('xcomp'),
    ...(adjective.head?.lemma === 'stand' ? [adjective.head] : []),
  ].some(dependsOn);

/** 'will respond if the ban is kept': what is to come hangs on something else. */
export const dependsOn = (finite: Token): boolean =>
  finite.children('advcl').some(isConditional) || isJoinedBehind(finite);

/** 'If it strikes again, we are ready and will answer': a condition in front holds for all that is to come. */
const isJoinedBehind = (finite: Token): boolean => {
  const first = finite.deprel === 'conj' && finite.child('aux')?.xpos === 'MD' ? finite.head : null;
  return (
    first !== null &&
    !finite.children('cc').some((t) => t.lower === 'but') &&
    first.children('advcl').some((t) => t.index < first.index && isConditional(t))
  );
};

/** 'If there is such a pact, we end it now': done only then, where 'even if' would leave it done. */
export const hangsOn = (finite: Token): boolean =>
  finite
    .children('advcl')
    .some((clause) =>
      clause
        .children('mark')
        .some(
          (m) =>
            m.lower === 'if' &&
            m.index < clause.index &&
            !isConcession(m, clause) &&
            !/^(even|as|only)$/.test(m.previous?.lower ?? ''),
        ),
    );
