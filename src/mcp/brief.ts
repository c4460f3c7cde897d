import { type Line, whenText } from '../assess/index.ts';
import type { Claim } from '../model/claim.ts';

/** Testimonies of a line that are given; the count of reports says how many there are. */
const MOST = 3;

/** Where an article is as a resource. */
export const uriOf = (article: string): string => `entente://articles/${article}`;

const codesOf = (parties: Line['by']): string[] => [...new Set(parties.map(({ code }) => code))];

/** A line as an assistant needs it: what, how far it is so, on whose word, and the words themselves. */
export const briefOf = (line: Line) => ({
  record: line.record,
  kind: line.kind,
  state: line.state,
  when: whenText(line.when),
  by: codesOf(line.by),
  to: codesOf(line.to),
  what: line.what,
  word: line.word,
  contradictedBy: line.contradictedBy,
  deniedBy: line.deniedBy,
  issues: line.issues,
  reports: line.reports,
  evidence: line.evidence.slice(0, MOST).map(({ claim, article, source, published, chain, quote }) => ({
    quote,
    source,
    published,
    chain,
    claim,
    article: uriOf(article),
  })),
});

/** A claim of a report that is read now, with its words and their place. */
export const claimBriefOf = (claim: Claim) => ({
  claim: claim.id,
  kind: claim.kind,
  status: claim.status,
  by: codesOf(claim.by),
  to: codesOf(claim.to),
  when: whenText(claim.when),
  event: claim.plover?.event ?? null,
  issues: claim.issues,
  said: claim.said.map(({ name, verb }) => `${name} (${verb})`),
  confidence: claim.confidence,
  evidence: { quote: claim.evidence.quote, start: claim.evidence.start, end: claim.evidence.end },
});
