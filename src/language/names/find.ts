import { NAME_TYPES, type NamedThing } from '../../model/named.ts';
import type { Sentence } from '../../model/sentence.ts';
import { Features } from '../features.ts';
import { type Scorer, scoreAll } from '../weights.ts';
import { type Clues, cluesOf } from './clues.ts';
import { HEAD_FEATURES, headFeatures, mayBeName } from './head-features.ts';
import { CLASSES, type Decided, type FoundHead, type Guess, LEAST, Memory } from './memory.ts';
import type { NameModel } from './model.ts';
import { SPAN_FEATURES, spanFeatures } from './span-features.ts';
import { type Candidate, candidatesOf } from './spans.ts';

const headRow = new Features(HEAD_FEATURES);
const spanRow = new Features(SPAN_FEATURES);
const scores = new Int32Array(256);

/**
 * Finds the named things of a report, with type and span, in order of the text, the longer first. At first each
 * place is read for itself; then it is settled together with all other places of the report that have its word.
 */
export function findNames(sentences: readonly Sentence[], model: NameModel): NamedThing[] {
  const guesses = sentences.map((sentence) => guessesIn(cluesOf(sentence.columns, model.lists), model.heads));
  const memory = new Memory(guesses.flat());
  return sentences.flatMap((sentence, i) => {
    const heads = (guesses[i] ?? []).map((guess) => ({ ...guess, ...memory.decide(guess) }));
    return namesIn(sentence, heads, model.spans);
  });
}

/** Steps of a score that are one unit of the logarithm of odds, as the weights were learnt. */
export const UNIT = 32;

/** What the weights think of every token of a sentence that may head a name. */
function guessesIn(clues: Clues, weights: Scorer): Guess[] {
  const guesses: Guess[] = [];
  for (let index = 0; index < clues.length; index++) {
    if (!mayBeName(clues, index)) continue;
    headFeatures(clues, index, headRow);
    scoreAll(weights, headRow, scores, CLASSES);
    guesses.push({ clues, index, shares: sharesOf(scores) });
  }
  return guesses;
}

/** Scores as shares of 1 (the softmax). */
function sharesOf(values: Int32Array): Float64Array {
  let most = values[0] as number;
  for (let c = 1; c < CLASSES; c++) most = Math.max(most, values[c] as number);
  const shares = new Float64Array(CLASSES);
  let sum = 0;
  for (let c = 0; c < CLASSES; c++) {
    shares[c] = Math.exp(((values[c] as number) - most) / UNIT);
    sum += shares[c] as number;
  }
  return shares.map((share) => share / sum);
}

/** The stretch that scores best for a head, with its share among all that the head may cover. */
export function bestSpan({ clues, index, type }: FoundHead, weights: Scorer): Candidate & { share: number } {
  let best: Candidate = { first: index, last: index, lefts: 0, rights: 0 };
  let most = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const span of candidatesOf(clues, index)) {
    spanFeatures(clues, index, type, span, spanRow);
    scoreAll(weights, spanRow, scores, 1);
    const score = scores[0] as number;
    sum += Math.exp(score / UNIT);
    if (score > most) [best, most] = [span, score];
  }
  return { ...best, share: Math.exp(most / UNIT) / sum };
}

function namesIn(sentence: Sentence, heads: readonly (FoundHead & Decided)[], weights: Scorer): NamedThing[] {
  const names = heads.flatMap((head) => {
    if (head.share < LEAST) return [];
    const { first, last, share } = bestSpan(head, weights);
    if (head.share * share < LEAST) return [];
    const start = sentence.columns.starts[first] ?? sentence.start;
    const end = sentence.columns.ends[last] ?? sentence.end;
    const type = NAME_TYPES[head.type - 1] ?? 'object';
    return [{ type, sentence: sentence.index, first, last, head: head.index, start, end }];
  });
  return uncrossed(names.sort((a, b) => a.first - b.first || b.last - a.last));
}

/** Leaves out a name that would cross one before it, or cover the very same stretch. */
function uncrossed(names: readonly NamedThing[]): NamedThing[] {
  const kept: NamedThing[] = [];
  const open: NamedThing[] = [];
  for (const name of names) {
    while (open.length > 0 && (open[open.length - 1] as NamedThing).last < name.first) open.pop();
    const around = open[open.length - 1];
    if (around && (name.last > around.last || (name.last === around.last && name.first === around.first)))
      continue;
    kept.push(name);
    open.push(name);
  }
  return kept;
}
