import type { Grain, When } from '../../model/when.ts';
import type { DaySpan } from './calendar.ts';
import type { Line } from './line.ts';
import type { Side } from './side.ts';

/** What a rule makes of the tokens from its position on: up to `next`, exclusive. */
export interface Reading {
  readonly next: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly basis: When['basis'];
  readonly doubtful: boolean;
}

/** All that a rule may look at. */
export interface Scene {
  readonly line: Line;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** The date mentioned before, in this sentence or the one before it in the paragraph. */
  readonly anchor: When | null;
  /** Whether the clause around a token tells of what has been or of what is to come. */
  side(at: number): Side;
  /** Whether the report uses the word as somebody's name ('Theresa May'). */
  isName(word: string): boolean;
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
});

/** A reading whose year or week was chosen from context. */
export const inferred = (next: number, span: DaySpan, grain: Grain, doubtful = false): Reading => ({
  ...stated(next, span, grain, doubtful),
  basis: 'inferred',
});

/** Any time up to a day: what is recent or lies years back. */
export const openEnd = (next: number, to: string): Reading => ({
  next,
  from: null,
  to,
  grain: 'open',
  basis: 'inferred',
  doubtful: false,
});
