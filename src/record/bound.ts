import { canonically, type Item } from './component.ts';
import { Bindings } from './review/bindings.ts';

type Pair = readonly [number, number];

/** Bonds to take back and bonds to make, so that merged claims hang together. */
export interface Rebound {
  readonly gone: readonly Pair[];
  readonly made: readonly Pair[];
}

/** Keeps claims bound to one another that people merged: of each group those at hand, one to the next. */
export class Bound {
  #bindings = new Bindings([]);
  /** Numbers of the claims at hand, by key, of keys that people merged or split. */
  readonly #slots = new Map<string, Set<number>>();
  #chains: readonly Pair[] = [];
  #stale = false;

  get bindings(): Bindings {
    return this.#bindings;
  }

  set bindings(bindings: Bindings) {
    this.#bindings = bindings;
    this.#stale = true;
  }

  add(slot: number, key: string): void {
    if (!this.#bindings.concerns(key)) return;
    this.#slots.set(key, (this.#slots.get(key) ?? new Set()).add(slot));
    this.#stale = true;
  }

  /** Its bonds are taken to be gone. */
  remove(slot: number, key: string): void {
    if (!this.#slots.get(key)?.delete(slot)) return;
    this.#chains = this.#chains.filter((pair) => !pair.includes(slot));
    this.#stale = true;
  }

  /** What has to be done with the bonds since it was last asked. */
  settle(itemOf: (slot: number) => Item): Rebound {
    if (!this.#stale) return NOTHING;
    this.#stale = false;
    const before = this.#chains;
    const after = [...this.#bindings.groups()].flatMap((group) => this.#chainOf(group, itemOf));
    this.#chains = after;
    return { gone: without(before, after), made: without(after, before) };
  }

  #chainOf(group: ReadonlySet<string>, itemOf: (slot: number) => Item): Pair[] {
    const slots = [...group].flatMap((key) => [...(this.#slots.get(key) ?? [])]);
    const items = slots.map(itemOf).sort(canonically);
    return items.slice(1).map(({ slot }, i) => [items[i]?.slot ?? slot, slot]);
  }
}

const NOTHING: Rebound = { gone: [], made: [] };

function without(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const known = new Set(others.map(String));
  return pairs.filter((pair) => !known.has(String(pair)));
}
