import { mayBeName } from '../../src/language/names/head-features.ts';
import { leaningOf } from '../../src/language/names/leaning.ts';
import { extend, KNOWN, type Lists } from '../../src/language/names/lists.ts';
import { CLASSES } from '../../src/language/names/memory.ts';
import { hashText } from '../../src/model/hash.ts';
import { NAME_TYPES } from '../../src/model/named.ts';
import type { Vectors } from '../network/vectors.ts';
import { classOf } from './labels.ts';
import type { Lesson } from './lesson.ts';
import { type Example, SmallNetwork } from './small-network.ts';

/** Words with a leaning: the frequent ones of the vectors, names of all kinds among them. */
export const WORDS = 150_000;
/** Main components of the vectors that are looked at. */
export const SIZE = 64;
/** Networks that are asked together, since each by itself depends on the order of its examples. */
const NETWORKS = 3;
/** The length of all vectors: how steep the first steps of learning are. */
const LENGTH = 4;

/** The class of each kind of known names, peoples as persons; towns are too many. */
const KNOWN_CLASSES: readonly (readonly [bit: number, right: number])[] = [
  ...NAME_TYPES.map((type) => [KNOWN[type], classOf(type)] as const),
  [KNOWN.people, classOf('person')],
];

/**
 * Learns from the vectors of words what they tend to name; the leanings of all words, by the hash of the word.
 * @param lists known names, of which those of one word are examples too
 */
export function gatherLeanings(
  { words, size, rows }: Vectors,
  lessons: readonly Lesson[],
  lists: Lists,
  seed: number,
): Map<number, number> {
  const vectors = new Map(words.map((word, i) => [word, rows.subarray(i * size, (i + 1) * size)]));
  const examples = [...lessons.flatMap((lesson) => examplesOf(lesson, vectors)), ...knownOf(lists, vectors)];
  const networks = Array.from(
    { length: NETWORKS },
    (_, k) => new SmallNetwork(size, CLASSES, examples, seed + k),
  );
  const leanings = new Map<number, number>();
  for (const [word, vector] of vectors) leanings.set(hashText(word), leaningOf(meanOf(networks, vector)));
  return leanings;
}

/** The shares that the networks come to together. */
function meanOf(networks: readonly SmallNetwork[], vector: Float32Array): Float64Array {
  const mean = new Float64Array(CLASSES);
  for (const network of networks) {
    const shares = network.shares(vector);
    for (let c = 0; c < CLASSES; c++) mean[c] = (mean[c] as number) + (shares[c] as number) / networks.length;
  }
  return mean;
}

/** Words that are known names, once for each thing that they may be. */
function knownOf(lists: Lists, vectors: ReadonlyMap<string, Float32Array>): Example[] {
  return [...vectors].flatMap(([word, values]) => {
    const bits = word.length > 2 ? lists.known(extend(0, hashText(word))) : 0;
    return KNOWN_CLASSES.flatMap(([bit, right]) => (bits & bit ? [{ values, right }] : []));
  });
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
