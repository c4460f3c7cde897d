import { mayBeName } from '../../src/language/names/head-features.ts';
import { leaningOf } from '../../src/language/names/leaning.ts';
import { CLASSES } from '../../src/language/names/memory.ts';
import { hashText } from '../../src/model/hash.ts';
import type { Vectors } from '../network/vectors.ts';
import type { Lesson } from './lesson.ts';
import { type Example, SmallNetwork } from './small-network.ts';

/** Words with a leaning: the frequent ones of the vectors, names of all kinds among them. */
export const WORDS = 150_000;
/** Main components of the vectors that are looked at. */
export const SIZE = 64;
/** The length of all vectors: how steep the first steps of learning are. */
const LENGTH = 4;

/** Learns from the vectors of words what they tend to name; the leanings of all words, by the hash of the word. */
export function gatherLeanings(
  { words, size, rows }: Vectors,
  lessons: readonly Lesson[],
  seed: number,
): Map<number, number> {
  const vectors = new Map(words.map((word, i) => [word, rows.subarray(i * size, (i + 1) * size)]));
  const examples = lessons.flatMap((lesson) => examplesOf(lesson, vectors));
  const network = new SmallNetwork(size, CLASSES, examples, seed);
  const leanings = new Map<number, number>();
  for (const [word, vector] of vectors) leanings.set(hashText(word), leaningOf(network.shares(vector)));
  return leanings;
}

/** The heads of a document, names or not, and the further words of names ('Rivera' of 'Ana Rivera'), each once. */
function examplesOf({ clues, classes }: Lesson, vectors: ReadonlyMap<string, Float32Array>): Example[] {
  const found = new Map<string, Example>();
  clues.forEach((one, s) => {
    const { columns, tree } = one;
    const put = (i: number, right: number): void => {
      const form = (columns.forms[i] ?? '').toLowerCase();
      const values = vectors.get(form);
      if (values) found.set(`${right} ${form}`, { values, right });
    };
    for (let i = 0; i < one.length; i++) {
      if (!mayBeName(one, i)) continue;
      const right = classes[s]?.[i] ?? 0;
      put(i, right);
      if (right === 0) continue;
      for (const k of tree.children(i)) {
        if (columns.deprels[k]?.startsWith('flat') && columns.upos[k] === 'PROPN') put(k, right);
      }
    }
  });
  return [...found.values()];
}

/** Vectors about their mean and all of one length: only directions tell. */
export function centred({ words, size, rows }: Vectors): Vectors {
  const own = rows.slice();
  for (let k = 0; k < size; k++) {
    let mean = 0;
    for (let i = 0; i < words.length; i++) mean += (rows[i * size + k] as number) / words.length;
    for (let i = 0; i < words.length; i++) own[i * size + k] = (own[i * size + k] as number) - mean;
  }
  for (let i = 0; i < words.length; i++) {
    const row = own.subarray(i * size, (i + 1) * size);
    const length = Math.hypot(...row) / LENGTH || 1;
    for (let k = 0; k < size; k++) row[k] = (row[k] as number) / length;
  }
  return { words, size, rows: own };
}
