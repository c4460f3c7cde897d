import type { MeasureStep, Status } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { type Frame, frameWith } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import { endedBy } from '../../rules/ending.ts';
import { phraseOf } from '../phrase.ts';
import type { Coded } from './coded.ts';
import { deedOf } from './deeds.ts';
import { withTopic } from './instrument.ts';

/** What a measure is, in the words of the text. */
export const measureIn = ({ entry, frame, resolved }: Coded): string =>
  entry.mode === 'expel' ? expulsionOf(frame, resolved) : measureOf(frame, resolved);

/** 'has been told to leave', 'was sent home': an expulsion of whom. */
const expulsionOf = (frame: Frame, resolved: Resolved): string =>
  frame.form === 'verb' && frame.patients.length > 0
    ? deedOf(frameWith(frame, { lemma: 'expel' }), resolved).replace(/ home$/, '')
    : measureOf(frame, resolved);

function measureOf(frame: Frame, resolved: Resolved): string {
  if (frame.form === 'noun') return curbOf(frame, resolved);
  if (frame.complement && saysWhat(frame)) return phraseOf(frame.complement);
  const answer = /^(answer|respond|reply|retaliate|counter)$/.test(frame.lemma)
    ? frame.obliques.find(({ prep }) => prep === 'with')
    : undefined;
  if (answer) return phraseOf(answer.token, 'short');
  // 'stopped issuing visas': what it has stopped is what the measure is.
  if (frame.complement && frame.complementForm === 'gerund' && frame.patients.length === 0)
    return `${frame.lemma} ${phraseOf(frame.complement)}`;
  return deedOf(frame, resolved);
}

/** 'decided to close the border', 'ordered that it be closed', and not the order to do so that is suspended. */
const saysWhat = ({ complement, complementForm, lemma, patients }: Frame): boolean =>
  (complementForm === 'to' && !patients.some((t) => complement?.head === t)) ||
  (complementForm === 'that' && /^(order|decree|direct)$/.test(lemma));

/** 'its ban on trade', 'closure of its airspace': with what it is on, where that is nobody. */
const curbOf = ({ predicate }: Frame, resolved: Resolved): string =>
  withTopic(predicate, /^(on|of|in)$/, resolved);

/** Where a measure stands: lifted in part it is eased. */
export const measureStep = ({ entry, frame, status }: Coded): MeasureStep =>
  entry.measure === 'lifted' && partly(frame) ? 'eased' : stepTold(stepOf(entry, frame), status);

/** 'has stopped blocking its lorries': what is ended is no longer imposed. */
const stepOf = ({ measure, event }: Coded['entry'], { carrier }: Frame): MeasureStep =>
  measure === 'imposed' && IMPOSED.has(event ?? '') && endedBy(carrier) ? 'lifted' : (measure ?? 'imposed');

/** Of help and trade an end is a measure imposed. */
const IMPOSED = new Set(['SANCTION', 'COERCE']);

function stepTold(step: MeasureStep, status: Status): MeasureStep {
  if (step !== 'imposed') return step;
  if (status === 'planned') return 'announced';
  return status === 'conditional' ? 'threatened' : step;
}

const PARTLY = new Set(['partly', 'partially', 'somewhat', 'gradually']);

/** 'has partly lifted', 'opened the border for twelve hours', 'lets lorries through again, four days a week': eased, not lifted. */
const partly = ({ carrier, predicate, patients }: Frame): boolean =>
  carrier.subtree().some(isEverySoOften) ||
  carrier.children('advmod').some((t) => PARTLY.has(t.lower)) ||
  [carrier, predicate, ...patients].flatMap((t) => t.children('obl', 'nmod')).some(isSpell);

/** 'four days a week', 'two hours a day'. */
const isEverySoOften = ({ lemma, previous, next }: Token): boolean =>
  /^(day|hour)$/.test(lemma) &&
  previous?.upos === 'NUM' &&
  /^(a|per|each|every)$/.test(next?.lower ?? '') &&
  /^(day|week|month)$/.test(next?.next?.lemma ?? '');

/** 'for twelve hours', 'for six months'. */
const isSpell = (token: Token): boolean =>
  prepositionOf(token) === 'for' &&
  /^(hour|day|week|weekend|month)$/.test(token.lemma) &&
  token.children('nummod', 'det').some((t) => t.upos === 'NUM' || /^an?$/.test(t.lower));
