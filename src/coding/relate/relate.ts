import { EVENTS, type EventName, type Quad } from '../../codebook/index.ts';
import type { CueLexicon } from './cue.ts';
import { featuresOf } from './features.ts';
import { type RelateModel, reasonsFor, sharesOf } from './model.ts';
import type { Situated } from './pair.ts';
import { tally, type Vote, votesOf } from './votes.ts';

/** What a pair's sentence tells that the source does to the target. */
export interface Relation {
  readonly uid: string;
  readonly event: EventName;
  readonly mode: string | null;
  readonly quad: Quad;
  /** Share of the root, from 0 to 1, calibrated. */
  readonly confidence: number;
  /** False where words that name a party are not in the sentence. */
  readonly located: boolean;
  /** What spoke most for the answer, largest first. */
  readonly reasons: readonly (readonly [feature: string, weight: number])[];
}

/** Reasons that are told. */
const REASONS = 5;

/** The root of PLOVER that fits a pair best; never null. */
export function relationOf(
  uid: string,
  situated: Situated,
  lexicon: CueLexicon,
  weights: RelateModel,
): Relation {
  const votes = votesOf(situated, lexicon);
  const features = featuresOf(situated, votes);
  const shares = sharesOf(weights, features);
  const confidence = Math.max(...shares);
  const root = weights.roots[shares.indexOf(confidence)] ?? '';
  const event = eventOf(root, votes);
  return {
    uid,
    event,
    mode: modeOf(event, votes),
    quad: EVENTS[event].quad,
    confidence: Math.round(confidence * 1000) / 1000,
    located: situated.located,
    reasons: reasonsFor(weights, features, root).slice(0, REASONS),
  };
}

/** The training file's YIELD is CONCEDE or RETREAT: whichever the lexicon's votes prefer. */
function eventOf(root: string, votes: readonly Vote[]): EventName {
  if (root !== 'YIELD') return root as EventName;
  const sums = tally(votes);
  return (sums.get('CONCEDE') ?? 0) > (sums.get('RETREAT') ?? 0) ? 'CONCEDE' : 'RETREAT';
}

/** The mode of the strongest vote for the event that has one. */
function modeOf(event: EventName, votes: readonly Vote[]): string | null {
  const own = votes.filter((vote) => vote.event === event && vote.match.cue.event === event);
  const best = own.sort((a, b) => b.strength - a.strength)[0];
  return best?.match.cue.mode ?? null;
}
