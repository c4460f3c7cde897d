import type { Token } from '../../model/sentence.ts';
import { isNegated } from './negation.ts';

/** What is still only talked of, and what is already being made ready, by the preposition before it. */
const OPEN: Readonly<Record<string, RegExp>> = {
  under: /^(discussion|consideration|negotiation|review|study)$/,
  on: /^(agenda|table|cards?)$/,
  in: /^(offing|air|doubt)$/,
};
const PREPARED: Readonly<Record<string, RegExp>> = {
  under: /^(preparation)$/,
  in: /^(preparation|planning|works?|pipeline|making)$/,
};

const WEIGHED = /^(discuss|consider|negotiate|mull|weigh|explore|study|moot|contemplate|debate)$/;
const READIED = /^(prepare|plan|arrange|organise|organize)$/;

/** How a thing stands of which it is told that it is being talked of or made ready. */
interface Pending {
  readonly prepared: boolean;
  readonly negated: boolean;
}

/**
 * How far a noun of action is that there is not yet: 'a visit is under discussion', 'talks are being considered' leave it
 * open, 'a summit is in preparation' has it planned.
 */
export function pendingOf(noun: Token): Pending | null {
  const state = noun.relation === 'nsubj' || noun.relation === 'nsubj:pass' ? noun.head : null;
  if (!state) return null;
  const preposition = state.child('cop') ? (state.child('case')?.lower ?? '') : '';
  const [open, prepared] = isUnderWay(state)
    ? [WEIGHED, READIED]
    : [OPEN[preposition], PREPARED[preposition]];
  const isPrepared = prepared?.test(state.lemma) ?? false;
  if (!isPrepared && !open?.test(state.lemma)) return null;
  return { prepared: isPrepared, negated: isNegated(state) };
}

/** 'is being considered': not 'was considered a success'. */
const isUnderWay = (verb: Token): boolean =>
  verb.upos === 'VERB' && verb.children('aux', 'aux:pass').some((t) => t.lower === 'being');
