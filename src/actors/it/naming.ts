import type { Token } from '../../model/sentence.ts';
import type { Draft } from '../draft.ts';
import { saysSomething } from '../traits.ts';
import { somebody } from './somebody.ts';

/** 'It said Chad would carry out what it called plans': whoever says it names it. */
export const namerOf = (token: Token, settled: ReadonlyMap<number, Draft>): Draft | undefined =>
  isNaming(token) ? sayerAbove(token, settled) : undefined;

/** 'what it described as plans': the object of the verb that names it. */
const isNaming = ({ head, previous }: Token): boolean =>
  previous?.lower === 'what' &&
  /^(call|describe|term|deem|label|dub|brand|characteri[sz]e|portray|say|see|regard|view|consider)$/.test(
    head?.lemma ?? '',
  ) &&
  head?.head?.deprel === 'obj';

function sayerAbove(token: Token, settled: ReadonlyMap<number, Draft>): Draft | undefined {
  const told = token.ancestors().find((t) => t.deprel === 'ccomp' && t.head && t.head.index < t.index);
  const sayer = told?.head?.child('nsubj');
  return (sayer && saysSomething(sayer) && somebody(sayer, settled)) || undefined;
}
