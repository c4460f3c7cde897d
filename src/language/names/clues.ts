import { hashText } from '../../model/hash.ts';
import type { TokenColumns } from '../../model/sentence.ts';
import { extend, type Lists, LONGEST } from './lists.ts';
import { isCapitalised, shapeOf } from './shape.ts';
import { Tree } from './tree.ts';

/** Rows before and after a sentence that stand for nothing. */
export const PAD = 3;

/** Bits of a sense that tell its kinds; a kind beside them for names of several words. */
const KIND_BITS = 10;
const KINDS = (1 << KIND_BITS) - 1;
const LONGER = 1 << KIND_BITS;

/** What the features look at, one row a token; token `i` is row `i + PAD`. */
export interface Clues {
  readonly length: number;
  readonly columns: TokenColumns;
  readonly tree: Tree;
  readonly word: Int32Array;
  /** The cluster of the word; 0 for a rare one. */
  readonly cluster: Int32Array;
  /** What the word tends to name; 0 for a rare one. */
  readonly leaning: Int32Array;
  /** The class of sense of the word's base form; 0 for a rare one. */
  readonly sense: Int32Array;
  /** What the longest known name over the word may be, or the word alone, as bits. */
  readonly kinds: Int32Array;
  /** What the longest known phrase over the word names by the lists, as bits. */
  readonly known: Int32Array;
  readonly shape: Int32Array;
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly relation: Int32Array;
  /** What the lists know of the word alone. */
  readonly single: Int32Array;
  /** What the lists know of the longest phrase that ends, or starts, with the word. */
  readonly ending: Int32Array;
  readonly starting: Int32Array;
  /** Words of those phrases. */
  readonly endingLength: Uint8Array;
  readonly startingLength: Uint8Array;
  /** First and last token of the run of capitalised words around a token; a token itself where it is none. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

/** Hashes the words of a sentence, looks them up, finds the runs of capitalised words. Linear in its length. */
export function cluesOf(columns: TokenColumns, lists: Lists): Clues {
  const n = columns.forms.length;
  const row = (): Int32Array => new Int32Array(n + 2 * PAD);
  const clues: Clues = {
    length: n,
    columns,
    tree: new Tree(columns),
    word: row(),
    cluster: row(),
    leaning: row(),
    sense: row(),
    kinds: row(),
    known: row(),
    shape: row(),
    upos: row(),
    xpos: row(),
    relation: row(),
    single: row(),
    ending: row(),
    starting: row(),
    endingLength: new Uint8Array(n + 2 * PAD),
    startingLength: new Uint8Array(n + 2 * PAD),
    runFirst: new Int32Array(n),
    runLast: new Int32Array(n),
  };
  describe(clues);
  lookUp(clues, lists);
  lookUpSenses(clues, lists);
  cover(clues, (phrase) => lists.known(phrase), clues.known);
  findRuns(clues);
  return clues;
}

function describe({ columns, length, word, shape, upos, xpos, relation }: Clues): void {
  for (let i = 0; i < length; i++) {
    const form = columns.forms[i] ?? '';
    word[i + PAD] = hashText(form.toLowerCase());
    shape[i + PAD] = shapeOf(form);
    upos[i + PAD] = nameHash(columns.upos[i] ?? 'X');
    xpos[i + PAD] = nameHash(columns.xpos[i] ?? '');
    relation[i + PAD] = nameHash(columns.deprels[i] ?? 'dep');
  }
}

const hashes = new Map<string, number>();

/** Tags and relations are few: each is hashed once. */
function nameHash(name: string): number {
  let hash = hashes.get(name);
  if (hash === undefined) {
    hash = hashText(name);
    if (hashes.size < 4096) hashes.set(name, hash);
  }
  return hash;
}

function lookUp(clues: Clues, lists: Lists): void {
  const { length, word, single, ending, starting, endingLength, startingLength } = clues;
  for (let i = 0; i < length; i++) {
    clues.cluster[i + PAD] = lists.cluster(word[i + PAD] as number);
    clues.leaning[i + PAD] = lists.leaning(word[i + PAD] as number);
    if (!isCapitalised(clues.columns.forms[i] ?? '')) {
      single[i + PAD] = lists.of(extend(0, word[i + PAD] as number));
      continue;
    }
    let phrase = 0;
    for (let k = 0; k < LONGEST && i + k < length; k++) {
      phrase = extend(phrase, word[i + k + PAD] as number);
      const bits = lists.of(phrase);
      if (k === 0) single[i + PAD] = bits;
      if (bits === 0) continue;
      starting[i + PAD] = bits;
      startingLength[i + PAD] = k + 1;
      if ((endingLength[i + k + PAD] as number) > k) continue;
      ending[i + k + PAD] = bits;
      endingLength[i + k + PAD] = k + 1;
    }
  }
}

function findRuns({ length, columns, runFirst, runLast }: Clues): void {
  const isIn = (i: number): boolean =>
    i < length && (columns.upos[i] === 'PROPN' || isCapitalised(columns.forms[i] ?? ''));
  for (let first = 0; first < length; ) {
    let last = first;
    if (isIn(first)) while (isIn(last + 1)) last++;
    for (let i = first; i <= last; i++) {
      runFirst[i] = first;
      runLast[i] = last;
    }
    first = last + 1;
  }
}

/** Senses by the base form; over known names of several words, what these may be. */
function lookUpSenses(clues: Clues, lists: Lists): void {
  const { length, columns, sense, kinds } = clues;
  for (let i = 0; i < length; i++) {
    const own = lists.sense(extend(0, hashText((columns.lemmas[i] ?? '').toLowerCase())));
    sense[i + PAD] = own >> KIND_BITS;
    kinds[i + PAD] = own & KINDS;
  }
  cover(clues, (phrase, words) => (words > 1 ? lists.sense(phrase) & KINDS : 0), kinds);
}

/** Writes what is found of a phrase over all of its words; the longest one over a word counts, of equals the first. */
function cover(
  { length, columns, word }: Clues,
  find: (phrase: number, words: number) => number,
  into: Int32Array,
): void {
  const longest = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    if (!isCapitalised(columns.forms[i] ?? '')) continue;
    let phrase = 0;
    for (let words = 1; words <= LONGEST && i + words <= length; words++) {
      phrase = extend(phrase, word[i + words - 1 + PAD] as number);
      const found = find(phrase, words);
      if (found === 0) continue;
      for (let j = i; j < i + words; j++) {
        if ((longest[j] as number) >= words) continue;
        longest[j] = words;
        into[j + PAD] = words > 1 ? found | LONGER : found;
      }
    }
  }
}
