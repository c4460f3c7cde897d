import type { DateAnchor, DateMention } from '../../model/analysed.ts';
import type { Token } from '../../model/sentence.ts';
import type { Grain, When } from '../../model/when.ts';
import type { DaySpan } from './calendar.ts';
import type { Choice } from './choose.ts';
import type { Line } from './line.ts';
import type { Offset, Relation } from './relation.ts';
import type { Tense } from './tense.ts';

/** What a rule makes of the tokens from its position on: up to `next`, exclusive. */
export interface Reading {
  readonly next: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly basis: When['basis'];
  readonly doubtful: boolean;
  /** The words leave out the year. */
  readonly yearInferred: boolean;
  /** The verb whose tense made the choice. */
  readonly decidedBy: Token | null;
  /** What it is counted from, if that is neither publication nor the calendar. */
  readonly anchor: DateAnchor | null;
  /** How it hangs on an event whose date the rest of the report may tell. */
  readonly relation: Relation | null;
  /** How far from the clause behind it what the clause above tells lies: then the one dates the other. */
  readonly counted: Offset | null;
}

/** All that a rule may look at. */
export interface Scene {
  readonly line: Line;
  /** Day of publication where the report was filed, `YYYY-MM-DD`. */
  readonly published: string;
  /** The date mentioned before, in this sentence or the one before it in the paragraph. */
  readonly anchor: DateMention | null;
  /** Whether the clause around a token tells of what has been or of what is to come. */
  tense(at: number): Tense;
  /** Whether the report uses the word as somebody's name ('Theresa May'). */
  isName(word: string): boolean;
  /** The date that stands by itself at a position, without looking for what it is counted from. */
  plain(at: number): Reading | null;
}

/** A form of date: null if the tokens from `at` on do not have it. */
export type Rule = (scene: Scene, at: number) => Reading | null;

/** A reading whose place in the calendar follows from the words and the day of publication alone. */
export const stated = (next: number, span: DaySpan, grain: Grain, doubtful = false): Reading => ({
  next,
  ...span,
  grain,
  basis: 'stated',
  doubtful,
  yearInferred: false,
  decidedBy: null,
  anchor: null,
  relation: null,
  counted: null,
});

/** A reading that takes something from context. */
export const inferred = (next: number, span: DaySpan, grain: Grain, doubtful = false): Reading => ({
  ...stated(next, span, grain, doubtful),
  basis: 'inferred',
});

/** A reading whose week or month was chosen by tense and nearness. */
export const chosen = (next: number, choice: Choice, grain: Grain, doubtful = false): Reading => ({
  ...inferred(next, choice.span, grain, choice.doubtful || doubtful),
  decidedBy: choice.decidedBy,
});

/** A reading whose year was chosen by tense and nearness. */
export const yearChosen = (next: number, choice: Choice, grain: Grain, doubtful = false): Reading => ({
  ...chosen(next, choice, grain, doubtful),
  yearInferred: true,
});

/** A time with an open end: what is recent or lies years back ends, what lies in the coming weeks begins somewhere. */
export const open = (next: number, ends: Partial<DaySpan>): Reading => ({
  ...stated(next, { from: '', to: '' }, 'open'),
  from: ends.from ?? null,
  to: ends.to ?? null,
  basis: 'inferred',
});

/** A time that the text names and the report does not settle. */
export const unknown = (next: number, doubtful = false): Reading => ({ ...open(next, {}), doubtful });
