/**
 * How much each likeness of two claims speaks for their telling the same thing. A pair whose sum reaches
 * `THRESHOLD` is linked unless something forbids it (`forbidden.ts`). Set by hand on cases; no likeness alone is
 * enough save for a shared occasion or words that agree in full.
 */
export const WEIGHTS = {
  /** Times the share of content words of the shorter that the longer has too, where they share two or more. */
  words: 2.5,
  /** The same where they share but one. */
  word: 1.25,
  /** Only generic words for measures shared ('sanctions', 'steps'). */
  generic: 1,
  /** Measures only: they share what they are on and also what is done about it ('closed', 'lifted'). */
  deed: 0.5,
  /** A shared issue: with one day, but no words in common, not enough. */
  issue: 0.7,
  /** The stated intervals overlap; the longer of the two lasts a day, a week, a month, a quarter, longer or open. */
  day: 1.5,
  week: 1,
  month: 0.75,
  quarter: 0.25,
  open: 0,
  /** Measures only: told as begun at dates more than a month apart. */
  apart: -1.5,
  /** Named persons of one side in both, for each side. */
  person: 1,
  /** One and the same round of talks, the third say. */
  round: 0.75,
  occasion: 2.5,
  place: 1,
  /** Events only: in the same town. */
  site: 0.5,
  /** One tells but the country in which the other has the town. */
  country: 0.5,
  level: 0.5,
  format: 0.5,
  instrument: 0.5,
  /** Two agreements of one instrument and step of which it is not told what they are on. */
  step: 0.25,
  /** Two agreements of one instrument and step of which no more is told than a month that lies a year or more back. */
  recalled: 1,
  /** Agreements only: of the same three or more parties, within one week. */
  parties: 0.75,
  stance: 0.5,
  /** The same parties on the receiving side. */
  to: 0.5,
  /** Both done by courts, or both by parliaments. */
  body: 0.5,
  /** The same type of PLOVER event (kinds without a detail of their own). */
  event: 0.5,
} as const satisfies Record<string, number>;

export type Likeness = keyof typeof WEIGHTS;
export const THRESHOLD = 2.25;

/** Days by which two agencies may differ on the day of one meeting that is otherwise the same. */
export const NEAR_DAYS = 4;
