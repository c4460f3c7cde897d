import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const TIMES = /^(minute|hour|day|week|month|year)$/;

/**
 * 'denied it, a day after Oslo warned of a build-up': where the parser takes the measure of time for who warned, or the
 * clause of time for the one that tells all that stands before it.
 */
export const dayAfter: Mender = ({ tokens }, columns) => {
  for (const after of tokens) {
    const time = /^(after|before)$/.test(after.lower) && after.deprel === 'case' ? after.previous : null;
    const who = time && TIMES.test(time.lemma) ? after.head : null;
    if (!time || !who) continue;
    const verb =
      who.deprel === 'nsubj' ? who.head : who.head === time && time.deprel === 'nsubj' ? time.head : null;
    if (verb?.upos !== 'VERB' || who.index > verb.index) continue;
    hang(columns, who.index, verb.index, 'nsubj');
    hang(columns, after.index, verb.index, 'mark');
    hang(columns, time.index, verb.index, 'obl:unmarked');
    putBehind(verb, time, columns);
  }
};

/** Hangs a clause of time on the clause that stands before it. */
function putBehind(verb: Token, time: Token, columns: TokenColumns): void {
  const { head } = verb;
  const told = verb.children('ccomp').find((t) => t.index < time.index);
  if (told) {
    hang(columns, told.index, head?.index ?? -1, verb.deprel);
    hang(columns, verb.index, told.index, 'advcl');
    for (const mark of verb.children('punct')) hang(columns, mark.index, told.index, 'punct');
  } else if (head && head.index < verb.index && verb.deprel !== 'conj') columns.deprels[verb.index] = 'advcl';
}
