import type { CueLexicon } from '../../src/coding/relate/cue.ts';
import { type Features, featuresOf } from '../../src/coding/relate/features.ts';
import type { Situated } from '../../src/coding/relate/pair.ts';
import { type Vote, votesOf } from '../../src/coding/relate/votes.ts';
import { type Example, trainLogistic, type Weights } from './logistic.ts';

/** A pair ready to be learnt from. */
export interface Lesson {
  readonly root: string;
  /** Pairs of one group are never parted by a fold. */
  readonly group: string;
  readonly votes: readonly Vote[];
  readonly features: Features;
}

/** What was learnt: weights by the place of a feature's name, `feature * roots + root`, intercepts last. */
export interface Learnt {
  readonly roots: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  readonly weights: Weights;
}

/** Chosen by cross-validation on the training file. */
const OPTIONS = { penalty: 1, balance: 0.5, rounds: 120 } as const;
/** A feature of fewer pairs is left out. */
const LEAST = 2;

export function lessonOf(root: string, group: string, situated: Situated, lexicon: CueLexicon): Lesson {
  const votes = votesOf(situated, lexicon);
  return { root, group, votes, features: featuresOf(situated, votes) };
}

/** The roots of a file, in order of the alphabet. */
export const rootsOf = (lessons: readonly Lesson[]): string[] =>
  [...new Set(lessons.map(({ root }) => root))].sort();

/** Learns the weights of all features that are not too rare. Same lessons, same weights. */
export function learn(lessons: readonly Lesson[], roots: readonly string[]): Learnt {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
  const places = new Map(names.map((name, i) => [name, i]));
  const examples = lessons.map((lesson) => exampleOf(lesson, places, roots));
  const sizes = { classes: roots.length, features: places.size };
  return { roots, places, weights: trainLogistic(examples, { ...sizes, ...OPTIONS }) };
}

export function exampleOf(
  lesson: Lesson,
  places: ReadonlyMap<string, number>,
  roots: readonly string[],
): Example {
  const known = [...lesson.features].flatMap(([name, value]): [number, number][] => {
    const place = places.get(name);
    return place === undefined ? [] : [[place, value]];
  });
  return {
    at: Int32Array.from(known, ([place]) => place),
    values: Float64Array.from(known, ([, value]) => value),
    label: roots.indexOf(lesson.root),
  };
}
