import { hashText, mix } from '../model/hash.ts';
import { allocate } from './stratum.ts';

/** A thing that was drawn, with what it stands for. */
export interface Drawn<T> {
  readonly thing: T;
  readonly stratum: string;
  /** How many there are in its stratum, and how many of them were drawn. */
  readonly size: number;
  readonly of: number;
  /** How many things of its stratum it stands for. */
  readonly weight: number;
}

interface Candidate<T> {
  readonly thing: T;
  readonly name: string;
  readonly rank: number;
}

/**
 * Draws at random and by stratum from things that come one after the other, however many: of each stratum it keeps what may
 * still be drawn. What is drawn depends on the things and the seed alone, not on the order in which they come.
 */
export class Draw<T> {
  readonly #n: number;
  readonly #seed: number;
  readonly #strata = new Map<string, { size: number; kept: Candidate<T>[] }>();

  /** @param n how many to draw at most, or one of each stratum where there are more strata */
  constructor(n: number, seed: number) {
    this.#n = n;
    this.#seed = seed;
  }

  /** @param name by which the thing is known: no other has it */
  add(thing: T, name: string, stratum: string): void {
    const one = this.#strata.get(stratum) ?? { size: 0, kept: [] };
    this.#strata.set(stratum, one);
    one.size++;
    one.kept.push({ thing, name, rank: this.#rank(name) });
    if (one.kept.length > 4 * this.#n + 100) one.kept = this.#first(one.kept);
  }

  /** Those that were drawn, by stratum and then in a random order. */
  drawn(): Drawn<T>[] {
    const sizes = new Map([...this.#strata].map(([name, { size }]) => [name, size]));
    return [...allocate(sizes, this.#n)].flatMap(([stratum, of]) => {
      const { size, kept } = this.#strata.get(stratum) ?? { size: 0, kept: [] };
      const chosen = this.#first(kept).slice(0, of);
      return chosen.map(({ thing }) => ({ thing, stratum, size, of, weight: size / of }));
    });
  }

  #first(kept: readonly Candidate<T>[]): Candidate<T>[] {
    return [...kept]
      .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
      .slice(0, Math.max(1, this.#n));
  }

  /** Two hashes, for one of 32 bits has equals among a million. */
  #rank(name: string): number {
    const [a, b] = [hashText(`${this.#seed} ${name}`), hashText(`${name} ${this.#seed}`)];
    return (mix(a, b) >>> 0) * 2 ** 20 + (mix(b, a) >>> 12);
  }
}
