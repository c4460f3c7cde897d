import { NAME_TYPES } from '../../model/named.ts';
import { type Clues, isCapitalised, PAD } from './clues.ts';

/** A head of a name as a reading found it. */
export interface FoundHead {
  readonly clues: Clues;
  readonly index: number;
  /** Its type, from 1. */
  readonly type: number;
}

/** What a first reading thinks of a token that may head a name: a share for each type and for none (at 0), in sum 1. */
export interface Guess {
  readonly index: number;
  readonly shares: Float64Array;
}

const CLASSES = NAME_TYPES.length + 1;

/** What the first reading of a report made of its words, for the second one. */
export class Memory {
  readonly #heads = new Map<number, Float64Array>();
  readonly #inside = new Map<number, Float64Array>();
  readonly #lower = new Set<number>();
  readonly #own = new Map<Clues, Map<number, Float64Array>>();

  /** @param guesses of each sentence, for every token that may head a name */
  constructor(sentences: readonly Clues[], guesses: readonly (readonly Guess[])[]) {
    sentences.forEach((clues, s) => {
      this.#noteLower(clues);
      const own = new Map<number, Float64Array>();
      this.#own.set(clues, own);
      for (const { index, shares } of guesses[s] ?? []) {
        own.set(index, shares);
        add(this.#heads, clues.word[index + PAD] as number, shares);
        this.#noteInside(clues, index, shares);
      }
    });
  }

  #noteLower(clues: Clues): void {
    for (let i = 0; i < clues.length; i++) {
      if (!isCapitalised(clues.columns.forms[i] ?? '')) this.#lower.add(clues.word[i + PAD] as number);
    }
  }

  /** The neighbours of a likely head in its run of capitalised words; long runs are headlines. */
  #noteInside(clues: Clues, index: number, shares: Float64Array): void {
    const [first, last] = [clues.runFirst[index] as number, clues.runLast[index] as number];
    if ((shares[0] as number) > 0.5 || last - first > 5) return;
    for (let i = first; i <= last; i++) {
      if (i !== index) add(this.#inside, clues.word[i + PAD] as number, shares);
    }
  }

  /** What names headed by a token's word mostly are elsewhere in the report, and how surely; 0 for nothing. */
  headed(word: number, clues: Clues, index: number): number {
    const sums = this.#heads.get(word);
    const isOwn = (clues.word[index + PAD] as number) === word;
    return sums ? most(sums, isOwn ? this.#own.get(clues)?.get(index) : undefined) : 0;
  }

  /** What names with this word beside their head mostly are elsewhere in the report. */
  inside(word: number, clues: Clues, index: number): number {
    const sums = this.#inside.get(word);
    const isOwn = (clues.word[index + PAD] as number) === word;
    return sums ? most(sums, isOwn ? undefined : this.#own.get(clues)?.get(index)) : 0;
  }

  /** Whether the report has the word in lower case too. */
  isLower(word: number): boolean {
    return this.#lower.has(word);
  }
}

function add(table: Map<number, Float64Array>, word: number, shares: Float64Array): void {
  let sums = table.get(word);
  if (!sums) {
    sums = new Float64Array(CLASSES);
    table.set(word, sums);
  }
  for (let c = 0; c < CLASSES; c++) sums[c] = (sums[c] as number) + (shares[c] as number);
}

/** The class with most of the shares, what is its own left out: three grades of sureness; 0 if there is no other. */
function most(sums: Float64Array, own: Float64Array | undefined): number {
  let [best, share, total] = [0, 0, 0];
  for (let c = 0; c < CLASSES; c++) {
    const left = (sums[c] as number) - (own?.[c] ?? 0);
    total += left;
    if (left > share) [best, share] = [c, left];
  }
  if (total < 0.5) return 0;
  const part = share / total;
  return 1 + best * 4 + (part > 0.85 ? 2 : part > 0.6 ? 1 : 0) + (total > 2.5 && part > 0.85 ? 1 : 0);
}
