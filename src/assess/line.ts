import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Review } from '../record/index.ts';
import { decidedOn } from './decided.ts';
import type { Line, Testimony } from './dossier.ts';
import { compare, inPairOrder } from './order.ts';
import { stateOf, stepIn } from './stateWord.ts';
import { whatOf } from './what.ts';
import { wordOf } from './word.ts';

/** Everything that lines are made from. */
export interface Desk {
  readonly pair: readonly [string, string];
  readonly asOf: string;
  readonly records: readonly RecordEntry[];
  readonly byRecord: ReadonlyMap<string, RecordEntry>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** What people decided about the claims. */
  readonly review: Review;
  readonly articles: ReadonlyMap<string, Article>;
  /** The first print of each article's despatch. */
  readonly copies: ReadonlyMap<string, string>;
}

/** The claims of a record, looked up once for a desk: much of a dossier asks for them. */
export function claimsOf(record: RecordEntry, desk: Desk): readonly Claim[] {
  const made = claims.get(desk) ?? new Map<RecordEntry, readonly Claim[]>();
  claims.set(desk, made);
  const known = made.get(record) ?? record.claims.flatMap((id) => desk.claims.get(id) ?? []);
  made.set(record, known);
  return known;
}

const claims = new WeakMap<Desk, Map<RecordEntry, readonly Claim[]>>();

const lines = new WeakMap<Desk, Map<RecordEntry, Line>>();

/**
 * A record as a line: its state in a word, on whose word it stands, and every claim that tells it. A desk makes it once:
 * what much contradicts stands in many places.
 */
export function lineOf(record: RecordEntry, desk: Desk): Line {
  const made = lines.get(desk) ?? new Map<RecordEntry, Line>();
  lines.set(desk, made);
  const line = made.get(record) ?? newLine(record, desk);
  made.set(record, line);
  return line;
}

function newLine(record: RecordEntry, desk: Desk): Line {
  const claims = claimsOf(record, desk);
  const told = leading(claims, record);
  const opposed = record.contradictions.flatMap(({ records }) => records).filter((id) => id !== record.id);
  return {
    record: record.id,
    kind: record.kind,
    state: stateOf(record),
    when: record.when,
    by: inPairOrder(record.by, desk.pair),
    to: inPairOrder(record.to, desk.pair),
    what: whatOf(record, claims, desk.pair),
    detail: record.detail,
    word: wordOf(told, desk.pair, (claim) => stepIn(record, claim)),
    contradictedBy: [...new Set(opposed)],
    deniedBy: deniersOf(record, desk),
    issues: record.issues,
    history: record.history,
    reports: record.sources.length,
    independent: new Set(record.sources.map((source) => desk.copies.get(source) ?? source)).size,
    decided: decidedOn(claims, desk.review),
    evidence: told.map((claim) => testimonyOf(claim, desk.articles.get(claim.evidence.article))),
  };
}

/**
 * The telling claim first: of the step that the record has come to, one with a voice before the report's own word,
 * then one that gives the day, then the surest, then the shortest quote; the others follow in order of publication.
 */
function leading(claims: readonly Claim[], record: RecordEntry): Claim[] {
  const current = record.history.findLast(({ step }) => step === record.step)?.claims ?? [];
  const [lead] = claims.filter(({ id }) => current.includes(id)).sort(byTelling);
  return lead ? [lead, ...claims.filter((claim) => claim !== lead)] : [...claims];
}

const byTelling = (a: Claim, b: Claim): number =>
  Number(b.said.length > 0) - Number(a.said.length > 0) ||
  Number(b.when?.from != null) - Number(a.when?.from != null) ||
  b.confidence - a.confidence ||
  a.evidence.quote.length - b.evidence.quote.length ||
  compare(a.id, b.id);

function deniersOf(record: RecordEntry, desk: Desk): string[] {
  const denials = record.contradictions
    .filter(({ on }) => on === 'status')
    .flatMap(({ records }) =>
      records.flatMap((id) => (id === record.id ? [] : (desk.byRecord.get(id) ?? []))),
    )
    .filter(({ status }) => status === 'denied');
  return [...new Set(denials.flatMap(({ by }) => by.map(({ code }) => code)))].sort();
}

export const testimonyOf = (claim: Claim, article: Article | undefined): Testimony => ({
  claim: claim.id,
  article: claim.evidence.article,
  source: article?.agency ?? article?.publisher ?? null,
  published: article?.published ?? '',
  chain: claim.said.map(({ name, anonymous }) => (anonymous ? `${name} (unnamed)` : name)),
  quote: claim.evidence.quote,
  start: claim.evidence.start,
  end: claim.evidence.end,
  status: claim.status,
  confidence: claim.confidence,
});
