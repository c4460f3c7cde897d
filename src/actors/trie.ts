/** Words and phrases by their tokens: the longest phrase that starts at a token is found in its own length. */
export class Trie<T> {
  readonly #root = new Node<T>();

  add(path: readonly string[], value: T): void {
    let node = this.#root;
    for (const step of path) node = node.grow(step);
    if (path.length > 0) node.values.push(value);
  }

  /**
   * The longest phrase from token `at` on.
   * @param steps how token `i` may be spelt in the table, best first; `[]` behind the last token.
   */
  longest(at: number, steps: (i: number) => readonly string[]): { end: number; values: readonly T[] } | null {
    let node: Node<T> | undefined = this.#root;
    let best: { end: number; values: readonly T[] } | null = null;
    for (let i = at; node; i++) {
      if (node.values.length > 0) best = { end: i, values: node.values };
      node = node.next(steps(i));
    }
    return best;
  }

  /** What stands under exactly this phrase. */
  exactly(path: readonly string[]): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (const step of path) node = node?.next([step]);
    return node?.values ?? [];
  }
}

class Node<T> {
  readonly values: T[] = [];
  /** Null at the end of a phrase, where most nodes are. */
  #steps: Map<string, Node<T>> | null = null;

  grow(step: string): Node<T> {
    const known = this.#steps?.get(step);
    if (known) return known;
    const made = new Node<T>();
    this.#steps ??= new Map();
    this.#steps.set(step, made);
    return made;
  }

  next(steps: readonly string[]): Node<T> | undefined {
    if (this.#steps === null) return undefined;
    for (const step of steps) {
      const found = this.#steps.get(step);
      if (found) return found;
    }
    return undefined;
  }
}

/** A name of a table as tokens: hyphens, the genitive `'s` and commas are tokens of their own. */
export const pathOf = (name: string): string[] =>
  name
    .replaceAll('’', "'")
    .replace(/([-–,])/g, ' $1 ')
    .replace(/'s\b/g, " 's")
    .split(/\s+/)
    .filter((part) => part !== '');
