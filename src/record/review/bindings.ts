import type { Decision } from '../../model/decision.ts';

/** Which claims people put together and which they set apart, by key. */
export class Bindings {
  readonly #groups = new Map<string, ReadonlySet<string>>();
  readonly #apart = new Map<string, Set<string>>();
  /** Merges and splits that a later one contradicts. */
  readonly overruled: ReadonlySet<string>;

  /** @param decisions merges and splits, oldest first; where two contradict one another the later one holds */
  constructor(decisions: readonly Decision[]) {
    const overruled = new Set<string>();
    for (const decision of [...decisions].reverse())
      if (this.conflictsWith(decision)) overruled.add(decision.id);
      else this.#take(decision);
    this.overruled = overruled;
  }

  /** The keys that a key was merged with, itself among them; none if with nobody. */
  groupOf(key: string): ReadonlySet<string> {
    return this.#groups.get(key) ?? NOBODY;
  }

  /** The keys that a key was split from. */
  apartFrom(key: string): ReadonlySet<string> {
    return this.#apart.get(key) ?? NOBODY;
  }

  /** Whether anything was split from anything. */
  get splitAny(): boolean {
    return this.#apart.size > 0;
  }

  /** Every set of keys that were merged, once each. */
  groups(): Set<ReadonlySet<string>> {
    return new Set(this.#groups.values());
  }

  concerns(key: string): boolean {
    return this.#groups.has(key) || this.#apart.has(key);
  }

  /** Whether a merge would join what was split, or a split part what was merged. */
  conflictsWith({ verdict, keys }: Pick<Decision, 'verdict' | 'keys'>): boolean {
    if (verdict === 'split') return pairs(keys).some(([a, b]) => this.groupOf(a).has(b));
    const whole = this.#united(keys);
    return [...whole].some((key) => [...this.apartFrom(key)].some((other) => whole.has(other)));
  }

  #take({ verdict, keys }: Decision): void {
    if (verdict === 'split') for (const [a, b] of pairs(keys)) this.#setApart(a, b);
    else {
      const whole = this.#united(keys);
      for (const key of whole) this.#groups.set(key, whole);
    }
  }

  #setApart(a: string, b: string): void {
    this.#apart.set(a, new Set(this.#apart.get(a)).add(b));
    this.#apart.set(b, new Set(this.#apart.get(b)).add(a));
  }

  #united(keys: readonly string[]): ReadonlySet<string> {
    return new Set(keys.flatMap((key) => [key, ...this.groupOf(key)]));
  }
}

const NOBODY: ReadonlySet<string> = new Set();

const pairs = (keys: readonly string[]): (readonly [string, string])[] =>
  keys.flatMap((a, i) => keys.slice(i + 1).map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
