import type { Rest } from './rest.ts';

/** A list of which a part is there, and the rest comes when it is asked for. */
export class Growing<T> {
  #more = $state.raw<{ readonly of: readonly T[]; readonly items: readonly T[] }>();
  busy = $state(false);

  constructor(
    readonly first: () => readonly T[],
    readonly rest: Rest,
  ) {}

  /** What is there by now; another list has nothing of the one before. */
  get items(): readonly T[] {
    const first = this.first();
    return this.#more?.of === first ? [...first, ...this.#more.items] : first;
  }

  async grow(name: string): Promise<void> {
    const of = this.first();
    const before = this.items;
    this.busy = true;
    try {
      const items = (await this.rest(name, before.length)) as readonly T[];
      if (of === this.first()) this.#more = { of, items: [...before.slice(of.length), ...items] };
    } finally {
      this.busy = false;
    }
  }
}
