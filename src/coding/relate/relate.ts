import { EVENTS, type EventName, type Quad } from '../../codebook/index.ts';
import type { Sentence } from '../../model/sentence.ts';
import { type Features, type LinearModel, probabilitiesOf } from '../linear/model.ts';
import type { CueLexicon } from './cue.ts';
import { featuresOf } from './features.ts';
import type { Pair, Situated } from './pair.ts';
import { situate } from './situate.ts';
import { tally, type Vote, votesOf } from './votes.ts';

/** What the source does to the target. */
export interface Relation {
  readonly event: EventName;
  readonly mode: string | null;
  readonly quad: Quad;
  /** How often an answer given like this one is right, 0 to 1. */
  readonly confidence: number;
  /** False where words that name a party are not in the sentence. */
  readonly located: boolean;
}

/** What a pair is judged by. */
export interface Read {
  readonly situated: Situated;
  readonly votes: readonly Vote[];
  readonly features: Features;
}

/** Answer where nothing at all speaks for another: PLOVER's mildest event. */
const NOTHING_KNOWN: EventName = 'CONSULT';

/** Parties, votes and features of a pair in its parsed sentence. */
export function readPair(pair: Pair, sentence: Sentence, lexicon: CueLexicon): Read {
  const situated = situate(pair, pair.sentence, sentence);
  const votes = votesOf(situated, lexicon);
  return { situated, votes, features: featuresOf(situated, votes) };
}

/**
 * The best PLOVER event of a pair.
 * @param model null for the lexicon's say alone, with its share of the votes as confidence
 */
export function relationOf({ situated, votes, features }: Read, model: LinearModel | null): Relation {
  const sums = tally(votes);
  const [root, confidence] = model ? byModel(model, features) : byVotes(sums);
  const event = eventOf(root, sums);
  return {
    event,
    mode: modeOf(event, votes),
    quad: EVENTS[event].quad,
    confidence: Math.round(confidence * 1000) / 1000,
    located: situated.located,
  };
}

function byModel(model: LinearModel, features: Features): [string, number] {
  const probabilities = probabilitiesOf(model, features);
  const most = Math.max(...probabilities);
  return [model.labels[probabilities.indexOf(most)] ?? NOTHING_KNOWN, most];
}

/** The roots of the older naming: CONCEDE and RETREAT are one, YIELD. */
export const rootOf = (event: string): string =>
  event === 'CONCEDE' || event === 'RETREAT' ? 'YIELD' : event;

function byVotes(sums: ReadonlyMap<EventName, number>): [string, number] {
  const roots = new Map<string, number>();
  for (const [event, sum] of sums) roots.set(rootOf(event), (roots.get(rootOf(event)) ?? 0) + sum);
  const total = [...roots.values()].reduce((all, one) => all + one, 0);
  const best = [...roots].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best ? [best[0], best[1] / total] : [NOTHING_KNOWN, 1 / 15];
}

/** Which of the two a YIELD is, the lexicon says; without its say it is the verbal one. */
function eventOf(root: string, sums: ReadonlyMap<EventName, number>): EventName {
  if (root !== 'YIELD') return root as EventName;
  return (sums.get('RETREAT') ?? 0) > (sums.get('CONCEDE') ?? 0) ? 'RETREAT' : 'CONCEDE';
}

/** The mode of the strongest cue that has one for this event. */
function modeOf(event: EventName, votes: readonly Vote[]): string | null {
  const own = votes.filter((v) => v.event === event && v.match.cue.event === event && v.match.cue.mode);
  const best = own.reduce<Vote | null>((top, v) => (top && top.strength >= v.strength ? top : v), null);
  return best?.match.cue.mode ?? null;
}

/** One reason for an answer: a feature, and how far it speaks for the answer against the mean of all events. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** The strongest features for an event, strongest first. */
export function reasonsFor(event: EventName, features: Features, model: LinearModel, most = 8): Reason[] {
  const at = model.labels.indexOf(rootOf(event));
  const reasons = [...features].flatMap(([feature, value]) => {
    const row = model.weights.get(feature);
    if (!row) return [];
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
    return [{ feature, weight: value * ((row[at] ?? 0) - mean) }];
  });
  return reasons.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, most);
}
