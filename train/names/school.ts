import { Lists } from '../../src/language/names/lists.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import type { Vectors } from '../network/vectors.ts';
import type { GoldDocument } from './gum.ts';
import { gatherLeanings } from './leanings.ts';
import { SEED } from './learn.ts';
import { type Lesson, lessonOf } from './lesson.ts';

/** A document beside its sentences with predicted tags and trees. */
export interface Pupil {
  readonly document: GoldDocument;
  readonly sentences: readonly Sentence[];
}

/** Lists that are not learnt. */
export interface Given {
  readonly bits: ReadonlyMap<number, number>;
  readonly clusters: ReadonlyMap<number, number>;
  readonly senses: ReadonlyMap<number, number>;
}

/** Lessons of documents, and the leanings of words, learnt from the same documents. */
export function lessonsOf(
  pupils: readonly Pupil[],
  { bits, clusters, senses }: Given,
  vectors: Vectors,
): { lessons: Lesson[]; lists: Lists; leanings: ReadonlyMap<number, number> } {
  const read = (leanings: ReadonlyMap<number, number>): Lesson[] => {
    const lists = new Lists(bits, clusters, leanings, senses);
    return pupils.map(({ document, sentences }) => lessonOf(document, sentences, lists));
  };
  const unlearnt = new Lists(bits, clusters, new Map(), senses);
  const leanings = gatherLeanings(vectors, read(new Map()), unlearnt, SEED + 3);
  return { lessons: read(leanings), lists: new Lists(bits, clusters, leanings, senses), leanings };
}
