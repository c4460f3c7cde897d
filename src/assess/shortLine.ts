import type { Line, MeasureLine, MeetingLine, PromiseLine } from './dossier.ts';

/** How much there is behind a line in all. */
export interface Behind {
  readonly claims: number;
  readonly steps: number;
}

/**
 * A line with only some of what is behind it: of its claims the telling one, that published first and that published
 * last, of its steps the first and the last ones, each with those of its claims that are there.
 */
export interface ShortLine extends Line {
  readonly behind: Behind;
}

export interface ShortPromise extends PromiseLine, ShortLine {}
export interface ShortMeasure extends MeasureLine, ShortLine {}
export interface ShortMeeting extends MeetingLine, ShortLine {}

/** Steps that a line keeps beside its first. */
const LATEST = 3;

/** A line of which a crowd tells is thousands of quotes long: whoever looks behind it asks for them. */
export function shortLine<T extends Line>(line: T): T & ShortLine {
  const evidence = ends(line.evidence);
  const kept = new Set(evidence.map(({ claim }) => claim));
  const history = stepsOf(line).map((step) => ({
    ...step,
    claims: step.claims.filter((id) => kept.has(id)),
  }));
  return {
    ...line,
    evidence,
    history,
    behind: { claims: line.evidence.length, steps: line.history.length },
  };
}

/** The first, which tells, and the outermost of the others, which stand in order of publication. */
function ends<T>(evidence: readonly T[]): readonly T[] {
  return evidence.length <= 3 ? evidence : [...evidence.slice(0, 2), ...evidence.slice(-1)];
}

const stepsOf = ({ history }: Line): Line['history'] =>
  history.length <= LATEST + 1 ? history : [...history.slice(0, 1), ...history.slice(-LATEST)];
