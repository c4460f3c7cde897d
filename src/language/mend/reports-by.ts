import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const REPORTS =
  /^(report|claim|allegation|accusation|statement|suggestion|charge|rumou?r|story|assertion|warning|complaint)$/;

/** 'denied a report by a television channel that its drones had struck': what is told is the report's, and no word on the channel. */
export function reportsBy(clause: Token): readonly Rehung[] {
  const teller = clause.deprel.startsWith('acl') ? clause.head : null;
  if (!teller || !clause.child('nsubj', 'nsubj:pass')) return [];
  const that = clause.children('mark').find((t) => t.lower === 'that');
  const by = teller.children('case').find((t) => /^(by|from|in)$/.test(t.lower));
  const report = by?.previous;
  if (!that || !report || report === teller || !REPORTS.test(report.lemma) || that.index < teller.index)
    return [];
  return [rehung(clause, report, 'acl'), ...(teller.head === report ? [] : [rehung(teller, report, 'nmod')])];
}
