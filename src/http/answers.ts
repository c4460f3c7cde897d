import type {
  Dossier,
  DyadRow,
  Found,
  Line,
  Matter,
  MatterInFull,
  Moment,
  PairSummary,
  ShortDossier,
  Side,
  Task,
} from '../assess/index.ts';
import type { Explanation, Outcome } from '../coding/index.ts';
import type { LoggedDecision } from '../held/review/log.ts';
import type { Changed } from '../held/store.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { RecordEntry } from '../model/record.ts';
import type { RecordReasons } from '../record/index.ts';
import type { WatchHealth } from '../watch/index.ts';

/** One page of a list. */
interface Page<T> {
  readonly items: readonly T[];
  /** Give it as `cursor` for the next page; null on the last one. */
  readonly next: string | null;
  /** Of all pages. */
  readonly total: number;
}

/** A claim with the record that it was folded into; null for one that is not kept, or whose article waits. */
export type ClaimOfRecord = Claim & { readonly record: string | null };

/** How one pair stands. */
export interface PairRow {
  /** `KOR-CHN`, as `/dossiers/{pair}` takes it. */
  readonly pair: string;
  readonly a: Side;
  readonly b: Side;
  readonly records: number;
  readonly claims: number;
  /** Of the last 92 days; null where no report within them tells of the pair. */
  readonly cooperative: number | null;
  readonly conflictual: number | null;
  /** The index of the month that it stands at; null where nothing is dated, or no report within 92 days tells of it. */
  readonly index: number | null;
  readonly band: readonly [number, number] | null;
  readonly movement: PairSummary['movement'];
  readonly contradictions: number;
  readonly lastPublished: string;
}

/** A report as it was read: what became of each sentence, and the claims. */
export interface ReadingAnswer {
  readonly article: Article;
  readonly sentences: readonly Outcome[];
  readonly claims: readonly ClaimOfRecord[];
}

/** A record with everything that it is made of. */
export interface RecordAnswer {
  readonly record: RecordEntry;
  readonly line: Line;
  readonly claims: readonly Claim[];
  /** Why its claims are one, and what comes close and is kept out. */
  readonly reasons: {
    readonly bonds: readonly {
      readonly a: string;
      readonly b: string;
      readonly weight: number;
      readonly by: RecordReasons['bonds'][number]['by'];
    }[];
    readonly near: readonly {
      readonly a: string;
      readonly b: string;
      readonly weight: number;
      readonly against: string;
    }[];
  };
}

/** An actor of the record. */
export interface ActorRow extends Side {
  readonly records: number;
  readonly lastPublished: string;
}

export interface ActorAnswer extends ActorRow {
  readonly pairs: readonly PairRow[];
  readonly issues: readonly Matter[];
}

/** What the process and its store are like. */
export interface Health {
  readonly status: 'ok';
  readonly version: string;
  readonly coder: string;
  readonly articles: number;
  readonly claims: number;
  readonly records: number;
  /** Days of the first and last report; null without reports. */
  readonly from: string | null;
  readonly to: string | null;
  readonly notes: readonly string[];
  /** Changes when what the store holds changes. */
  readonly revision: string;
}

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Names the input, the place and the remedy. */
  readonly detail: string;
  readonly instance: string;
}

/** Every answer of the API by the name that it has in the OpenAPI document, which is made from these types. */
export interface Answers {
  ActorAnswer: ActorAnswer;
  Actors: { readonly actors: readonly ActorRow[] };
  Article: Article;
  Articles: Page<Article>;
  ClaimOfRecord: ClaimOfRecord;
  Claims: Page<Claim>;
  Decisions: Page<LoggedDecision>;
  Dossier: Dossier;
  Explanation: Explanation;
  Found: Found;
  Health: Health;
  IssueAnswer: MatterInFull;
  Issues: { readonly issues: readonly Matter[] };
  Items: { readonly items: readonly unknown[]; readonly total: number };
  Kept: ReadingAnswer & { readonly changed: Changed };
  Line: Line;
  Lines: { readonly lines: readonly Line[] };
  Pairs: { readonly pairs: readonly PairRow[] };
  Panel: { readonly rows: readonly DyadRow[] };
  Problem: Problem;
  ReadingAnswer: ReadingAnswer;
  RecordAnswer: RecordAnswer;
  Records: Page<RecordEntry>;
  Settled: { readonly decision: Decision; readonly changed: Changed };
  ShortDossier: ShortDossier;
  Tasks: { readonly tasks: readonly Task[]; readonly total: number };
  Timeline: { readonly actors: readonly Side[]; readonly moments: readonly Moment[] };
  WatchHealth: WatchHealth;
}
