import { NAME_TYPES } from '../../model/named.ts';
import { type Clues, PAD } from './clues.ts';

/** A head of a name with its type, from 1. */
export interface FoundHead {
  readonly clues: Clues;
  readonly index: number;
  readonly type: number;
}

/** What a reading thinks of a token that may head a name: a share for each type and for none (at 0), in sum 1. */
export interface Guess {
  readonly clues: Clues;
  readonly index: number;
  readonly shares: Float64Array;
}

/** Classes of a head: 0 for no name, then the types in order. */
export const CLASSES = NAME_TYPES.length + 1;

/** How much the mean of all other places weighs beside the place itself; chosen on the development part. */
const OTHERS = 0.6;

/** What the first reading of a report made of its words, so that every place can hear the others with its word. */
export class Memory {
  readonly #sums = new Map<number, { readonly shares: Float64Array; places: number }>();

  constructor(guesses: readonly Guess[]) {
    for (const { clues, index, shares } of guesses) {
      const word = clues.word[index + PAD] as number;
      const sum = this.#sums.get(word) ?? { shares: new Float64Array(CLASSES), places: 0 };
      this.#sums.set(word, sum);
      sum.places++;
      for (let c = 0; c < CLASSES; c++) sum.shares[c] = (sum.shares[c] as number) + (shares[c] as number);
    }
  }

  /** The class of a place by its own shares and those of the others; 0 for no name. */
  decide({ clues, index, shares }: Guess): number {
    const sum = this.#sums.get(clues.word[index + PAD] as number);
    const others = sum ? sum.places - 1 : 0;
    let [best, most] = [0, -1];
    for (let c = 0; c < CLASSES; c++) {
      const own = shares[c] as number;
      const mean = sum && others > 0 ? ((sum.shares[c] as number) - own) / others : 0;
      if (own + OTHERS * mean > most) [best, most] = [c, own + OTHERS * mean];
    }
    return best;
  }
}
