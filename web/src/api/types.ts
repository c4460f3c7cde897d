/** What the server answers with, as far as the app reads it. */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: string;
  readonly text: string;
  readonly basis: 'stated' | 'inferred' | 'speech';
  readonly doubtful: boolean;
}
export interface Party {
  readonly code: string;
  readonly sector: string | null;
  readonly name: string;
}
export interface Side {
  readonly code: string;
  readonly name: string;
}
export interface Testimony {
  readonly claim: string;
  readonly article: string;
  readonly source: string | null;
  readonly published: string;
  readonly chain: readonly string[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly confidence: number;
}
export type Kind =
  | 'agreement'
  | 'commitment'
  | 'position'
  | 'measure'
  | 'meeting'
  | 'denial'
  | 'event'
  | 'assessment';
export interface Word {
  readonly on: 'both' | 'one' | 'told' | 'report';
  readonly tellers: readonly string[];
}
export interface Line {
  readonly record: string;
  readonly kind: Kind;
  readonly state: string;
  readonly when: When | null;
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly what: string;
  readonly word: Word;
  readonly contradictedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly issues: readonly string[];
  readonly history: readonly {
    readonly step: string;
    readonly when: When | null;
    readonly claims: readonly string[];
  }[];
  readonly reports: number;
  readonly independent: number;
  readonly evidence: readonly Testimony[];
}
export interface PromiseLine extends Line {
  readonly heldBy: readonly string[];
  readonly due: When | null;
  readonly overdueWithoutNews: boolean;
  readonly evidenceSoFar: readonly {
    readonly record: string;
    readonly state: string;
    readonly when: When | null;
  }[];
}
export interface MeasureLine extends Line {
  readonly alleged: boolean;
  readonly inForce: boolean;
}
export interface MeetingLine extends Line {
  readonly passedWithoutNews: boolean;
}
export interface Standing {
  readonly holder: string;
  readonly lines: readonly Line[];
  readonly shifts: readonly {
    readonly from: string;
    readonly to: string;
    readonly when: When | null;
    readonly record: string;
  }[];
}
export interface IssuePositions {
  readonly issue: string | null;
  readonly standings: readonly Standing[];
}
export interface ContradictionEntry {
  readonly on: string;
  readonly records: readonly string[];
  readonly sides: readonly Line[];
}
export interface Change {
  readonly what: 'new' | 'step' | 'contradicted';
  readonly before: string | null;
  readonly line: Line;
}
export interface CurvePoint {
  readonly month: string;
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly records: number;
  readonly reports: number;
  readonly publishers: number;
  readonly because: readonly { readonly record: string; readonly tone: 1 | -1; readonly weight: number }[];
  readonly more: number;
}
export interface PanelRow {
  readonly month: string;
  readonly direction: 'first' | 'second' | 'joint' | 'all';
  readonly records: number;
  readonly quads: readonly [number, number, number, number];
  readonly statements: number;
  readonly reports: number;
  readonly publishers: number;
}
export interface Course {
  readonly panel: readonly PanelRow[];
  readonly curve: readonly CurvePoint[];
  readonly movement: { readonly word: string; readonly from: string | null; readonly to: string | null };
  readonly turning: {
    readonly points: readonly { readonly month: string; readonly direction: string; readonly p: number }[];
    readonly events: number;
    readonly floor: number;
    readonly why: string | null;
  };
  readonly undated: number;
  readonly ifSanctionIsVerbal: { readonly moved: number };
}
export interface Dossier {
  readonly pair: readonly [Side, Side];
  readonly asOf: string;
  readonly asOfBasis: 'given' | 'newest report';
  readonly knownBy: string;
  readonly corpus: {
    readonly articles: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly sources: readonly { readonly name: string; readonly articles: number }[];
    readonly voices: readonly { readonly teller: string; readonly claims: number }[];
    readonly ownVoice: number;
    readonly claims: number;
    readonly records: number;
  };
  readonly coder: readonly string[];
  readonly review: { readonly reviewed: number; readonly records: number };
  readonly notes: readonly string[];
  readonly state: {
    readonly sentence: string;
    readonly windowDays: number;
    readonly cooperative: number;
    readonly conflictual: number;
  };
  readonly changes: { readonly since: string; readonly all: readonly Change[] } | null;
  readonly contradictions: readonly ContradictionEntry[];
  readonly agreements: readonly Line[];
  readonly promises: readonly PromiseLine[];
  readonly positions: readonly IssuePositions[];
  readonly measures: readonly MeasureLine[];
  readonly meetings: { readonly past: readonly MeetingLine[]; readonly planned: readonly MeetingLine[] };
  readonly events: readonly Line[];
  readonly assessments: readonly Line[];
  readonly counts: {
    readonly quads: readonly {
      readonly quad: number;
      readonly name: string;
      readonly first: number;
      readonly second: number;
      readonly joint: number;
    }[];
    readonly outside: number;
    readonly logRatio: number;
    readonly dated: number;
  };
  readonly course: Course;
  readonly notFound: readonly string[];
  /** How long each list is; those above may be cut. */
  readonly totals: Readonly<Record<string, number>>;
}
/** What the whole store holds: the ends of the time slider. */
export interface CorpusInfo {
  readonly articles: number;
  readonly claims: number;
  readonly records: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly notes: readonly string[];
}
export interface PairRow {
  readonly pair: string;
  readonly a: Side;
  readonly b: Side;
  readonly records: number;
  readonly cooperative: number;
  readonly conflictual: number;
  readonly index: number | null;
  readonly band: readonly [number, number] | null;
  readonly movement: string;
  readonly contradictions: number;
  readonly lastPublished: string;
}
export interface Region {
  readonly kind: 'control' | 'headline' | 'byline' | 'dateline' | 'paragraph' | 'credit';
  readonly start: number;
  readonly end: number;
}
export interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly published: string;
  readonly publisher?: string;
  readonly agency?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly language: string;
}
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly anonymous: boolean;
  readonly verb: string;
  readonly direct: boolean;
}
export interface Claim {
  readonly id: string;
  readonly key: string;
  readonly kind: Kind;
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly third: readonly Party[];
  readonly reciprocal: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly plover: {
    readonly event: string;
    readonly modes: readonly string[];
    readonly contexts: readonly string[];
    readonly quad: number;
    readonly score: number;
  } | null;
  readonly cameo: string | null;
  readonly status: string;
  readonly certainty: string;
  readonly hedges: readonly { readonly text: string; readonly owner: string }[];
  readonly issues: readonly string[];
  readonly when: When | null;
  readonly where: { readonly name: string; readonly country: string | null } | null;
  readonly said: readonly Voice[];
  readonly evidence: {
    readonly article: string;
    readonly sentence: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly trigger: { readonly start: number; readonly end: number };
  };
  readonly coder: { readonly version: string; readonly rule: string };
  readonly confidence: number;
  readonly record?: string | null;
}
export interface ReadSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly coded: boolean;
  readonly reason: string | null;
}
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly ReadSentence[];
  readonly claims: readonly Claim[];
}
export interface TreeToken {
  readonly index: number;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
  readonly head: number | null;
}
export interface CodingStep {
  readonly predicate: { readonly text: string; readonly start: number; readonly end: number };
  readonly form: string;
  readonly lemma: string;
  readonly frame: string;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly nearly: readonly { readonly rule: string; readonly asks: string }[];
  readonly statusBy: readonly string[];
  readonly claim: { readonly id: string } | null;
}
export interface Explanation {
  readonly sentence: {
    readonly index: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  };
  readonly tokens: readonly TreeToken[];
  readonly who: readonly {
    readonly text: string;
    readonly kind: string;
    readonly actors: readonly (Party & { readonly person: string | null })[];
  }[];
  readonly dates: readonly {
    readonly text: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly grain: string;
  }[];
  readonly codings: readonly CodingStep[];
}
export interface Moment {
  readonly day: string;
  readonly when: When | null;
  readonly step: string;
  readonly line: Line;
}
export interface Passage {
  readonly article: string;
  readonly source: string | null;
  readonly published: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
export interface Found {
  readonly records: readonly Line[];
  readonly passages: readonly Passage[];
}
export interface IssueRow {
  readonly issue: string;
  readonly names: readonly string[];
  readonly records: number;
  readonly actors: readonly string[];
}
/** Where everybody stands on one matter. */
export interface IssueAnswer extends IssueRow {
  readonly standings: readonly { readonly holder: Side; readonly lines: readonly Line[] }[];
  readonly lines: readonly Line[];
}
export interface ActorAnswer extends Side {
  readonly records: number;
  readonly lastPublished: string;
  readonly pairs: readonly PairRow[];
  readonly issues: readonly IssueRow[];
}
