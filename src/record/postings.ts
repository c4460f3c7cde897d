/** Things by key, several to one. */
export class Postings<T> {
  readonly #lists = new Map<string, T[]>();

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? [];
  }

  add(key: string, thing: T): void {
    const list = this.#lists.get(key);
    if (list) list.push(thing);
    else this.#lists.set(key, [thing]);
  }

  delete(key: string, thing: T): void {
    const list = this.#lists.get(key);
    const at = list?.indexOf(thing) ?? -1;
    if (!list || at < 0) return;
    const last = list.pop();
    if (list.length === 0) this.#lists.delete(key);
    else if (last !== undefined && at < list.length) list[at] = last;
  }
}
