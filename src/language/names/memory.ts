import { NAME_TYPES } from '../../model/named.ts';
import { type Clues, PAD } from './clues.ts';

/** A head of a name with its type, from 1. */
export interface FoundHead {
  readonly clues: Clues;
  readonly index: number;
  readonly type: number;
}

/** What a place most likely names, from 1, and how likely it is that. */
export interface Decided {
  readonly type: number;
  readonly share: number;
}

/** What a reading thinks of a token that may head a name: a share for each type and for none (at 0), in sum 1. */
export interface Guess {
  readonly clues: Clues;
  readonly index: number;
  readonly shares: Float64Array;
}

/** Classes of a head: 0 for no name, then the types in order. */
export const CLASSES = NAME_TYPES.length + 1;

/** How much the other places weigh for the type, and for whether it is a name, beside the place itself (1). */
const OTHERS = { type: 3, name: 0.3 } as const;
/** How much a place counts that has the word as a part of a longer name ('Sharon Street' for 'Street'). */
const PART = 3;
/** Names that the others have to come to before they weigh half as much as they may. */
const FEW = 0.3;
/** The least share of a name: of being one of its type, times that of its stretch. All were chosen by cross-validation. */
export const LEAST = 0.35;
/** What all places of a report with one word come to. */
interface Votes {
  readonly types: Float64Array;
  /** Names among them, by shares; those places themselves, and how much of them are none. */
  names: number;
  places: number;
  none: number;
}

/** What the first reading of a report made of its words, so that every place can hear the others with its word. */
export class Memory {
  readonly #votes = new Map<number, Votes>();

  constructor(guesses: readonly Guess[]) {
    for (const guess of guesses) {
      const own = this.#of(wordOf(guess));
      own.places++;
      own.none += guess.shares[0] as number;
      add(own, guess.shares, 1);
      for (const part of partsOf(guess)) add(this.#of(part), guess.shares, PART);
    }
  }

  #of(word: number): Votes {
    const votes = this.#votes.get(word) ?? {
      types: new Float64Array(CLASSES),
      names: 0,
      places: 0,
      none: 0,
    };
    this.#votes.set(word, votes);
    return votes;
  }

  /** What a place most likely names, by its own shares and those of the others. */
  decide(guess: Guess): Decided {
    const { shares } = guess;
    const votes = this.#of(wordOf(guess));
    const own = 1 - (shares[0] as number);
    const names = Math.max(0, votes.names - own);
    const weight = OTHERS.type / (names + FEW);
    let [type, most, sum] = [1, 0, 0];
    for (let c = 1; c < CLASSES; c++) {
      const share = shares[c] as number;
      const score = share / (own + 1e-9) + weight * Math.max(0, (votes.types[c] as number) - share);
      sum += score;
      if (score > most) [type, most] = [c, score];
    }
    return { type, share: (1 - noneOf(shares, votes)) * (most / sum) };
  }
}

function add(votes: Votes, shares: Float64Array, times: number): void {
  votes.names += times * (1 - (shares[0] as number));
  for (let c = 1; c < CLASSES; c++) {
    votes.types[c] = (votes.types[c] as number) + times * (shares[c] as number);
  }
}

/** How likely a place is no name, the others heard. */
function noneOf(shares: Float64Array, { places, none }: Votes): number {
  const own = shares[0] as number;
  return places < 2 ? own : (own + (OTHERS.name * (none - own)) / (places - 1)) / (1 + OTHERS.name);
}

const wordOf = ({ clues, index }: Guess): number => clues.word[index + PAD] as number;

/** The other words of a person's name and its like. */
function partsOf({ clues, index }: Guess): number[] {
  const { tree, columns, word } = clues;
  return tree
    .children(index)
    .filter((k) => columns.deprels[k]?.startsWith('flat') && columns.upos[k] === 'PROPN')
    .map((k) => word[k + PAD] as number);
}
