import type { Quotation } from '../../model/analysed.ts';
import type { Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Frame } from '../frames/frame.ts';
import { isVerbal } from '../frames/tree.ts';

const LEFT_OUT = new Set(['parataxis', 'discourse', 'vocative', 'cc', 'mark', 'case']);

/**
 * The clause that a claim rests on: the predicate with its own arguments, without coordinated clauses, parentheses and
 * the punctuation at its edges.
 */
export function clauseOf(frame: Frame, finite: Token): Span {
  const tokens: Token[] = [];
  if (finite !== frame.carrier) gatherRaised(finite, frame.carrier, tokens);
  gather(frame.carrier, frame.carrier, tokens);
  if (frame.predicate !== frame.carrier) gather(frame.predicate, frame.predicate, tokens);
  const words = tokens.filter((t) => t.upos !== 'PUNCT');
  let [first = frame.predicate] = words;
  let last = first;
  for (const word of words) {
    if (word.index < first.index) first = word;
    if (word.index > last.index) last = word;
  }
  return { start: first.start, end: last.end };
}

/**
 * The part of a clause that lies within the narrowest quotation around the trigger: who says it is no part of it. Of 'its
 * position was "clear and consistent"', where only some of the clause's own words are quoted, all is kept.
 */
export function withinQuotation(
  clause: Span,
  trigger: Span,
  { carrier }: Frame,
  quotations: readonly Quotation[],
): Span {
  const around = quotations.filter((q) => q.start <= trigger.start && trigger.end <= q.end);
  const narrow = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const subject = carrier.child('nsubj', 'nsubj:pass');
  if (!narrow || (narrow.kind === 'direct' && subject && subject.end <= narrow.start)) return clause;
  return { start: Math.max(clause.start, narrow.start), end: Math.min(clause.end, narrow.end) };
}

/** 'Moon is expected to hold talks': the raising verb with its subject belongs to the clause. */
function gatherRaised(finite: Token, carrier: Token, into: Token[]): void {
  into.push(finite);
  for (const child of finite.children('nsubj', 'nsubj:pass', 'aux', 'aux:pass'))
    if (child.index < carrier.index) into.push(...child.subtree());
}

function gather(token: Token, top: Token, into: Token[]): void {
  into.push(token);
  for (const child of token.children()) if (!leftOut(child, token, top)) gather(child, top, into);
}

/** 'two days' of 'two days after the summit': how long after it something else was; 'the treaty is on hold' is a clause. */
function isBeforePhrase(child: Token, top: Token): boolean {
  const opening = top.upos === 'NOUN' && !top.child('cop') ? top.child('case') : undefined;
  return opening !== undefined && child.index < opening.index;
}

function leftOut(child: Token, parent: Token, top: Token): boolean {
  if (parent !== top) return child.deprel === 'parataxis';
  if (LEFT_OUT.has(child.relation) || isBeforePhrase(child, top)) return true;
  if (child.relation === 'conj') return isVerbal(child) || child.child('nsubj') !== undefined;
  return child.relation === 'advcl' && child.index < top.index && isVerbal(child);
}
