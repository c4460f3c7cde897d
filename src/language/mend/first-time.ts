import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const WHICH = /^(first|second|third|last|next|only)$/;

/** 'the first time that a minister had flown to open it': the time is when he flew, and not what he flew. */
export function timesWhen(that: Token): Rehung[] {
  const verb = that.lower === 'that' && that.deprel === 'obj' ? that.head : null;
  const time = verb?.deprel === 'acl:relcl' ? verb.head : null;
  const isWhen =
    time?.lemma === 'time' &&
    that.previous === time &&
    time.children('amod').some((t) => WHICH.test(t.lower));
  return verb && isWhen ? [rehung(that, verb, 'mark'), rehung(verb, time, 'acl')] : [];
}
