import { Features } from '../../src/language/features.ts';
import { HEAD_FEATURES, headFeatures, mayBeName } from '../../src/language/names/head-features.ts';
import { CLASSES } from '../../src/language/names/memory.ts';
import { Common } from './common.ts';
import { SEED } from './learn.ts';
import type { Lesson } from './lesson.ts';
import { type Item, Softmax } from './softmax.ts';

/** Learns which tokens head names, and of which type. */
export const learnHeads = (lessons: readonly Lesson[]): Softmax =>
  new Softmax(commonOnly(lessons.flatMap(itemsOf)), CLASSES, SEED);

/** Every token of a document that may head a name. */
function itemsOf({ clues, classes }: Lesson, document: number): Item[] {
  const row = new Features(HEAD_FEATURES);
  return clues.flatMap((one, s) =>
    Array.from(one.columns.forms.keys())
      .filter((i) => mayBeName(one, i))
      .map((i) => {
        headFeatures(one, i, row);
        return { features: row.items.slice(0, row.length), right: classes[s]?.[i] ?? 0, document };
      }),
  );
}

/** The same with those features alone that several documents have. */
function commonOnly(items: readonly Item[]): Item[] {
  const common = new Common();
  const row = new Features(HEAD_FEATURES);
  const load = (features: Int32Array): void => {
    row.items.set(features);
    row.length = features.length;
  };
  for (const { features, document } of items) {
    load(features);
    common.note(row, document);
  }
  return items.map((item) => {
    load(item.features);
    common.keep(row);
    return { ...item, features: row.items.slice(0, row.length) };
  });
}
