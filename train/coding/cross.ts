import { softmax } from '../../src/coding/relate/model.ts';
import { hashText } from '../../src/language/hash.ts';
import { exampleOf, type Lesson, learn } from './learn.ts';
import { scoresOf } from './logistic.ts';

const FOLDS = 5;

/** The fold of a group of pairs. */
const foldOf = (group: string): number => (hashText(`fold ${group}`) >>> 0) % FOLDS;

/** Scores of each pair by weights that were learnt without its fold. */
export function crossScores(lessons: readonly Lesson[], roots: readonly string[]): Float64Array[] {
  const scores: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { places, weights } = learn(
      lessons.filter(({ group }) => foldOf(group) !== fold),
      roots,
    );
    lessons.forEach((lesson, i) => {
      if (foldOf(lesson.group) === fold)
        scores[i] = scoresOf(weights, exampleOf(lesson, places, roots), roots.length);
    });
  }
  return scores;
}

/** The temperature at which the shares of the right roots are likeliest (Guo and others 2017), in steps of 1/50. */
export function temperatureOf(
  scores: readonly Float64Array[],
  lessons: readonly Lesson[],
  roots: readonly string[],
): number {
  const loss = (temperature: number): number =>
    scores.reduce((sum, row, i) => {
      const share = softmax(row, temperature)[roots.indexOf(lessons[i]?.root ?? '')] ?? 0;
      return sum - Math.log(Math.max(1e-9, share));
    }, 0);
  const tried = Array.from({ length: 100 }, (_, k) => (k + 10) / 50);
  return tried.reduce((best, one) => (loss(one) < loss(best) ? one : best), 1);
}
