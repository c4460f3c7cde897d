import { finish, mix } from '../model/hash.ts';
import { hashOf, type Lexicon, normalise } from './lexicon.ts';

/** What tagger and parser see of a word, as columns of a row in {@link Words.data}; all are hashes. */
export const FIELD = {
  /** The normalised form. */
  word: 0,
  /** Set of tags that the lexicon has for the word, 0 for none. */
  ambiguity: 1,
  shape: 2,
  prefix1: 3,
  prefix2: 4,
  prefix3: 5,
  suffix1: 6,
  suffix2: 7,
  suffix3: 8,
  suffix4: 9,
  /** Group of words that are used alike, from word vectors, and the larger group that it belongs to; 0 for none. */
  cluster: 10,
  kin: 11,
} as const;

/** Numbers in a row. */
export const STRIDE = 12;
/** Rows of padding before the first and after the last word, so that features need no bounds. */
export const PAD = 3;

/** The words of a sentence as hashes. Word `i` is row `i + PAD`. */
export interface Words {
  readonly length: number;
  readonly data: Int32Array;
}

const BEFORE = 0x51ed270b;
const AFTER = 0x2545f491;

/** Normalises and hashes the words of a sentence. */
export function wordsOf(forms: readonly string[], lexicon: Lexicon): Words {
  const data = new Int32Array((forms.length + 2 * PAD) * STRIDE);
  data.fill(BEFORE, 0, PAD * STRIDE);
  data.fill(AFTER, (forms.length + PAD) * STRIDE);
  for (let i = 0; i < forms.length; i++) describe(forms[i] ?? '', data, (i + PAD) * STRIDE, lexicon);
  return { length: forms.length, data };
}

function describe(form: string, data: Int32Array, row: number, lexicon: Lexicon): void {
  const word = normalise(form);
  hashAffixes(word, data, row);
  data[row + FIELD.shape] = shapeOf(form);
  const hash = data[row + FIELD.word] as number;
  const ambiguity = lexicon.ambiguity(hash);
  data[row + FIELD.ambiguity] = ambiguity;
  const cluster = lexicon.cluster(hash);
  data[row + FIELD.cluster] = finish(cluster + 101);
  data[row + FIELD.kin] = finish(lexicon.kin(cluster) + 1009);
}

function hashAffixes(word: string, data: Int32Array, row: number): void {
  const { length } = word;
  data[row + FIELD.word] = hashOf(word);
  let hash = 13;
  for (let i = 0; i < 3 && i < length; i++) {
    hash = mix(hash, word.charCodeAt(i));
    data[row + FIELD.prefix1 + i] = hash;
  }
  hash = 11;
  for (let i = 0; i < 4 && i < length; i++) {
    hash = mix(hash, word.charCodeAt(length - 1 - i));
    data[row + FIELD.suffix1 + i] = hash;
  }
}

/** The kinds of characters in order, runs cut to two: `McCain's` is `XxXxx'x`. */
function shapeOf(form: string): number {
  let hash = 3;
  let last = -1;
  let run = 0;
  for (let i = 0; i < form.length; i++) {
    const kind = kindOf(form.charCodeAt(i));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return finish(hash);
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  if (lower !== char) return 2;
  return lower !== char.toUpperCase() ? 1 : 4;
}
