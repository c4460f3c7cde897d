import type { Details, Kind } from '../model/claim.ts';
import type { Verdict } from '../model/decision.ts';
import type { Party } from '../model/record.ts';
import type { When } from '../model/when.ts';
import type { CurvePoint, Movement, PanelRow, Turning } from './figures/index.ts';

/** One claim that a line stands on: where it was read, through whom, in which words. */
export interface Testimony {
  readonly claim: string;
  readonly article: string;
  /** Agency, else publisher, else null. */
  readonly source: string | null;
  /** ISO 8601. */
  readonly published: string;
  /** Names of the voices, outermost first; empty where the report speaks in its own voice. */
  readonly chain: readonly string[];
  /** The exact words of the report, never shortened. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * On whose word the act stands that the first quote tells. `both`: voices of both sides tell that very act. `one`: only
 * voices of a side that is itself a party to it. `told`: only voices of the other side or of somebody else. `report`:
 * the reports' own word.
 */
export interface Word {
  readonly on: 'both' | 'one' | 'told' | 'report';
  /** Codes of the sides or others whose voices tell it; `?` for voices of no known side. */
  readonly tellers: readonly string[];
}

/** What a person decided about a claim that a line stands on. */
export interface Decided {
  /** Id of the decision. */
  readonly decision: string;
  readonly verdict: Exclude<Verdict, 'undo' | 'reject'>;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/** One record as a line of the dossier. */
export interface Line {
  /** Record id. */
  readonly record: string;
  readonly kind: Kind;
  /** Where the thing stands, in a word or two: `agreed`, `planned`, `in force (alleged)`. */
  readonly state: string;
  readonly when: When | null;
  /** Who does it, whose it is. */
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  /** What it is, as far as its fields say; may be empty, the quoted words then say it. */
  readonly what: string;
  readonly detail: Details[Kind];
  readonly word: Word;
  /** Ids of records that contradict this one. */
  readonly contradictedBy: readonly string[];
  /** Parties that deny it, by code. */
  readonly deniedBy: readonly string[];
  readonly issues: readonly string[];
  readonly history: readonly {
    readonly step: string;
    readonly when: When | null;
    readonly claims: readonly string[];
  }[];
  /** Number of reports that tell it. */
  readonly reports: number;
  /** How many of them are no copies of another: one despatch in forty papers is one source. */
  readonly independent: number;
  /** What people decided about its claims, oldest first; empty where nobody has looked. */
  readonly decided: readonly Decided[];
  /** The telling claim first, then the others in order of publication. */
  readonly evidence: readonly Testimony[];
}

export interface PromiseLine extends Line {
  /** Codes of the sides whose voices call it a promise; empty if only the reports do. */
  readonly heldBy: readonly string[];
  readonly due: When | null;
  /** True when the due date has passed and nothing in the reports says what became of it. */
  readonly overdueWithoutNews: boolean;
  /** Later records on the same matter, and steps told of the promise itself. */
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
  /** True when it was planned for a day that has passed and no report says whether it was held. */
  readonly passedWithoutNews: boolean;
}

/** One side's stances on one issue, the newest first. */
export interface Standing {
  /** Code of the side, or both codes joined by `+` for what they hold jointly. */
  readonly holder: string;
  readonly lines: readonly Line[];
  /** Changes between being for and being against, oldest first. */
  readonly shifts: readonly {
    readonly from: string;
    readonly to: string;
    readonly when: When | null;
    readonly record: string;
  }[];
}

export interface IssuePositions {
  /** As the reports name it; null for positions on matters that the coder named no issue for. */
  readonly issue: string | null;
  readonly standings: readonly Standing[];
}

/** A date that a report gives for a thing of which another report gives a different one. */
export interface DisputedDate {
  readonly claim: string;
  readonly step: string;
  readonly when: When | null;
  /** Agency, else publisher, else null. */
  readonly source: string | null;
  /** ISO 8601. */
  readonly published: string;
}

/** What is told on both sides of a matter, never settled here. */
export interface ContradictionEntry {
  /** `status`: told and denied. `when`: two dates for one thing. */
  readonly on: string;
  readonly records: readonly string[];
  readonly sides: readonly Line[];
  /** Of two dates for one thing: each of those that cannot all be right, with who gave it first. */
  readonly dates: readonly DisputedDate[];
}

export interface QuadCount {
  readonly quad: 1 | 2 | 3 | 4;
  readonly name: string;
  /** Records by the first side alone, by the second alone, and by both or others. */
  readonly first: number;
  readonly second: number;
  readonly joint: number;
}

/** What the figures of the first page are. Records count once each, whatever the number of reports. */
export interface Counts {
  readonly quads: readonly QuadCount[];
  /** Records that PLOVER has no type for (statements, states of the relationship). */
  readonly outside: number;
  /** ln((cooperative + 0.5) / (conflictual + 0.5)) over all records with a quad class (Lowe's log-ratio). */
  readonly logRatio: number;
  /** Records with a quad class and a date. */
  readonly dated: number;
}

/** What became of a record since a day. */
export interface Change {
  /** `new`: not known then. `step`: it stands elsewhere now. `contradicted`: somebody has said otherwise since. */
  readonly what: 'new' | 'step' | 'contradicted';
  /** Where it stood then; null if it was not known. */
  readonly before: string | null;
  readonly line: Line;
}

/** What reports published after a day have changed, the newest first. */
export interface Changes {
  readonly since: string;
  readonly all: readonly Change[];
}

/** How relations went, month by month: figures with the records that made them. */
export interface Course {
  /** The dyad-month panel: four rows a month, each direction and all together. */
  readonly panel: readonly PanelRow[];
  /** The index of the pair with its band. */
  readonly curve: readonly CurvePoint[];
  readonly movement: Movement;
  readonly turning: Turning;
  /** Records that took place on no known day: in the counts, not in the panel. */
  readonly undated: number;
  /** Records by quad class if SANCTION is class 3 instead of 4, and how many that moves. */
  readonly ifSanctionIsVerbal: { readonly moved: number; readonly quads: PanelRow['quads'] };
}

export interface StateOfRelations {
  readonly sentence: string;
  /** Days of the window that the first half of the sentence counts over. */
  readonly windowDays: number;
  readonly cooperative: number;
  readonly conflictual: number;
  /** Number of dated events from which on a turning point could be claimed. */
  readonly turningPointFloor: number;
}

export interface Corpus {
  readonly articles: number;
  /** Days of the first and last report; null without reports. */
  readonly from: string | null;
  readonly to: string | null;
  /** Day of the last report that tells of both sides; null without one. */
  readonly lastOnPair: string | null;
  readonly sources: readonly { readonly name: string; readonly articles: number }[];
  /** Claims of this dossier by their outermost voice: code of a side or of somebody else, `?` unknown. */
  readonly voices: readonly { readonly teller: string; readonly claims: number }[];
  /** Claims that the reports make in their own voice. */
  readonly ownVoice: number;
  readonly claims: number;
  readonly records: number;
}

/** Everything that a dossier of a pair says; `entente dossier --json` prints it as it is. */
export interface Dossier {
  readonly pair: readonly [Side, Side];
  readonly asOf: string;
  /**
   * `newest report`: no day was asked for, so it stands at the newest publication day; `newest report by then`: at the
   * newest one that it may know.
   */
  readonly asOfBasis: 'given' | 'newest report' | 'newest report by then';
  /** Only reports published on or before this day were used. */
  readonly knownBy: string;
  readonly corpus: Corpus;
  readonly coder: readonly string[];
  /** Records of the dossier, those with a claim that a person decided on, and claims of the pair that were rejected. */
  readonly review: { readonly reviewed: number; readonly records: number; readonly rejected: number };
  /** Warnings to print at the head, such as that the reports are synthetic. */
  readonly notes: readonly string[];
  readonly state: StateOfRelations;
  /** Null unless a day was asked for. */
  readonly changes: Changes | null;
  readonly contradictions: readonly ContradictionEntry[];
  /** What is told not to be so and stands in no contradiction; stances that are not held are positions. */
  readonly denials: readonly Line[];
  readonly agreements: readonly Line[];
  readonly promises: readonly PromiseLine[];
  readonly positions: readonly IssuePositions[];
  readonly measures: readonly MeasureLine[];
  readonly meetings: { readonly past: readonly MeetingLine[]; readonly planned: readonly MeetingLine[] };
  readonly events: readonly Line[];
  readonly assessments: readonly Line[];
  readonly counts: Counts;
  readonly course: Course;
  /** What was looked for and not found, in words. */
  readonly notFound: readonly string[];
}

export interface Side {
  readonly code: string;
  readonly name: string;
}
