/** Grain of a date: how finely the text itself tells it. */
export type Grain =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'open';

/**
 * An interval of days. Both ends inclusive, `YYYY-MM-DD`; `null` is an open end ('recent' is open at the
 * beginning); both ends `null` say that the text names a time which the report does not settle. `basis`: `stated` by the text, `inferred` from context, `speech` for the day of utterance.
 */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: Grain;
  readonly text: string;
  readonly basis: 'stated' | 'inferred' | 'speech';
  readonly doubtful: boolean;
}
