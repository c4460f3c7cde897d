import { finish, mix } from '../model/hash.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which words are known from training, with the set of tags each had, as a number (0: not known), and their groups. */
export class Lexicon {
  readonly #classes: Map<number, number>;

  /** @param classes ambiguity class (from 1) by hash of the normalised word */
  constructor(
    classes: Map<number, number>,
    readonly vocabulary: Vocabulary,
  ) {
    this.#classes = classes;
  }

  cluster(word: number): number {
    return this.vocabulary.clusters[this.vocabulary.rows.get(word) ?? 0] ?? 0;
  }
  kin(cluster: number): number {
    return this.vocabulary.kin[cluster] ?? 0;
  }

  ambiguity(word: number): number {
    return this.#classes.get(word) ?? 0;
  }
}

/** The hash of a form's normalised word, the key of the lexicon. */
export const wordHash = (form: string): number => hashOf(normalise(form));

/** The hash of a word that is normalised already. */
export function hashOf(word: string): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return finish(hash ^ word.length);
}

/** Lower case, digits as 0, typographic quotes and dashes as their plain forms. */
export function normalise(form: string): string {
  const lower = form.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if ((code >= 48 && code <= 57) || code > 127) return plain(lower);
  }
  return lower;
}

const PLAIN: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2013': '-',
  '\u2014': '--',
  '\u2026': '...',
};

const plain = (lower: string): string =>
  lower.replace(/[\d\u2010-\u2026]/g, (c) => PLAIN[c] ?? (c >= '0' && c <= '9' ? '0' : c));
