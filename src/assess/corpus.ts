import type { Corpus } from './dossier.ts';
import { claimsOf, type Desk } from './line.ts';
import { lastReportOf } from './pair.ts';
import { tally } from './tally.ts';
import { tellersOf } from './word.ts';

/** Size, span and sources of the reports, and who speaks in the claims that the dossier rests on. */
export function corpusOf(reports: Pick<Corpus, 'articles' | 'from' | 'to' | 'sources'>, desk: Desk): Corpus {
  const own = desk.records.flatMap((record) => claimsOf(record, desk));
  return {
    ...reports,
    lastOnPair: lastReportOf(desk.records, desk.pair),
    voices: tally(own.flatMap(tellersOf)).map(([teller, n]) => ({ teller, claims: n })),
    ownVoice: own.filter(({ said }) => said.length === 0).length,
    claims: own.length,
    records: desk.records.length,
  };
}
