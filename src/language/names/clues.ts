import { hashText } from '../../model/hash.ts';
import type { TokenColumns } from '../../model/sentence.ts';
import { extend, type Lists, LONGEST } from './lists.ts';
import { Tree } from './tree.ts';

/** Rows before and after a sentence that stand for nothing. */
export const PAD = 3;

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

/** Kinds of letters in order, equal neighbours as one: `McCain` is 2 1 2 1. */
function shapeOf(form: string): number {
  let shape = 0;
  let last = 0;
  for (let i = 0; i < form.length && i < 12; i++) {
    const kind = kindOf(form.charCodeAt(i));
    if (kind === last) continue;
    shape = (shape * 6 + kind) | 0;
    last = kind;
  }
  return shape * 2 + (form.length === 1 ? 1 : 0);
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return 4;
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  if (lower !== char) return 2;
  return lower !== char.toUpperCase() ? 1 : 5;
}

/** Whether a form starts with a capital letter, or with a letter of a script that has none. */
export function isCapitalised(form: string): boolean {
  const kind = kindOf(form.charCodeAt(0));
  return kind === 2 || (kind === 5 && /^\p{Lo}/u.test(form));
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
