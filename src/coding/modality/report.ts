import type { Token } from '../../model/sentence.ts';
import { isPassive } from '../frames/passive.ts';
import { ownSubject } from '../frames/tree.ts';
import { type Tense, tenseOf } from './tense.ts';
import { govern, type Walk } from './walk.ts';

/** 'is said to have', with who says it where that is told. */
export function rumoured(walk: Walk, head: Token): void {
  govern(walk, head, 'alleged');
  if (/^(can|could|may)$/.test(walk.tense.modal ?? '')) walk.tense = { ...walk.tense, modal: null };
  if (head.child('obl:agent')) walk.reporting.push({ verb: head });
}

/** What is only said to be so by nobody in particular; what is announced or confirmed is so. */
const VOUCHING = new Set('announce confirm disclose reveal agree decide'.split(' '));

const isRumour = (head: Token): boolean =>
  isPassive(head) && !head.child('obl:agent') && !VOUCHING.has(head.lemma);

export function report(walk: Walk, head: Token): void {
  if (/^(what|which|who)ever$/.test(ownSubject(head)?.lower ?? '')) return;
  if (isRumour(head)) walk.outlook ??= 'alleged';
  walk.reporting.push({ verb: head });
  walk.tense = shiftedBack(walk.tense, head);
  if (WARNING.has(head.lemma) && walk.tense.time === 'future') walk.warning = head;
}

const WARNING = new Set(['warn', 'threaten', 'caution']);

/** 'announced that they would deploy': after a verb of saying in the past, 'would' is 'will' and 'could' is 'can'. */
function shiftedBack(tense: Tense, saying: Token): Tense {
  if (tense.modal !== 'would' || tense.perfect || tenseOf(saying).time !== 'past') return tense;
  return { time: 'future', perfect: false, modal: null };
}
