/** Grain of a date: how finely the text itself tells it. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'open';

/**
 * An interval of days. Both ends inclusive, `YYYY-MM-DD`; `null` is an open end ('recent' is open at the
 * beginning). `basis`: `stated` by the text, `inferred` from context, `speech` for the day of utterance.
 */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly text: string;
  readonly basis: 'stated' | 'inferred' | 'speech';
  readonly doubtful: boolean;
}
