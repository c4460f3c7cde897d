/** Things by key: mostly one to a key, so that a list is kept only where there are more. */
export class Keyed<T extends object> {
  readonly #things = new Map<string, T | readonly T[]>();

  get(key: string): readonly T[] {
    const found = this.#things.get(key);
    return found === undefined ? [] : isList(found) ? found : [found];
  }

  add(key: string, thing: T): void {
    const found = this.#things.get(key);
    this.#things.set(key, found === undefined ? thing : [...(isList(found) ? found : [found]), thing]);
  }

  delete(key: string, thing: T): void {
    const left = this.get(key).filter((one) => one !== thing);
    const [one] = left;
    if (one === undefined) this.#things.delete(key);
    else this.#things.set(key, left.length === 1 ? one : left);
  }
}

const isList = <T extends object>(found: T | readonly T[]): found is readonly T[] => Array.isArray(found);
