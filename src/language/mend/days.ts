import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

const DAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** 'signed a treaty on Thursday settling a dispute': the day of the signing, not of the participle that follows it. */
export const daysBefore: Mender = ({ tokens }, columns) => {
  for (const day of tokens) {
    const participle = DAY.test(day.form) && day.deprel.startsWith('obl') ? day.head : null;
    if (
      participle?.xpos !== 'VBG' ||
      participle !== day.next ||
      participle.children('mark', 'aux').length > 0
    )
      continue;
    const verb = verbBefore(participle);
    if (verb && verb.index < day.index) hang(columns, day.index, verb.index, 'obl');
  }
};

/** 'a strike that killed two guards on Saturday has angered': the day stands inside the clause, and is its own. */
export function daysInside(day: Token): Rehung[] {
  const verb = DAY.test(day.form) && day.deprel.startsWith('obl') ? day.head : null;
  const before = day.subtree()[0]?.previous;
  if (!verb || !before || day.index > verb.index || before.form === ',') return [];
  const clause = [before, ...before.ancestors()].find((t) => /^acl(:relcl)?$/.test(t.deprel));
  const subject = clause?.head;
  const isTold = clause?.upos === 'VERB' && subject?.head === verb && /^nsubj(:pass)?$/.test(subject.deprel);
  return isTold && clause.index < day.index ? [rehung(day, clause, 'obl')] : [];
}

/**
 * 'Sanctions imposed on Niger last year were lifted': a time is no second subject, and stands in the clause that it ends.
 */
export function timesInside(time: Token): Rehung[] {
  const isHung = /^(nsubj(:pass)?|obl:unmarked)$/.test(time.deprel) && TIMES.test(time.lower);
  const verb = isHung ? time.head : null;
  const subject = verb?.children('nsubj', 'nsubj:pass').find((t) => t.index < time.index);
  const isTime = time.children('amod', 'det').some((t) => /^(last|this|next|earlier)$/.test(t.lower));
  if (!verb || !subject || !isTime || time.index > verb.index) return [];
  const before = time.subtree()[0]?.previous;
  const clause = subject.children('acl', 'acl:relcl').find((t) => before && t.subtree().includes(before));
  const isOwn = time.deprel === 'obl:unmarked' && !clause;
  return isOwn ? [] : [rehung(time, clause ?? verb, 'obl:unmarked')];
}

const TIMES = /^(day|week|month|year|spring|summer|autumn|winter|night|evening|morning)$/;

/** The verb that a participle hangs on, or whose object it describes. */
const verbBefore = ({ head, deprel }: Token): Token | null =>
  /^(acl|advcl)$/.test(deprel) && head
    ? head.upos === 'VERB'
      ? head
      : head.deprel === 'obj'
        ? head.head
        : null
    : null;
