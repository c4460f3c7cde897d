import type { TokenColumns } from '../../model/sentence.ts';

/** A sentence's tree as arrays: children as linked lists and the stretch that each subtree covers. */
export class Tree {
  readonly heads: readonly number[];
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
  /** First and last token of the subtree. */
  readonly from: Int32Array;
  readonly to: Int32Array;

  constructor({ heads }: TokenColumns) {
    const n = heads.length;
    this.heads = heads;
    this.firstChild = new Int32Array(n).fill(-1);
    this.nextChild = new Int32Array(n).fill(-1);
    this.from = Int32Array.from(heads, (_, i) => i);
    this.to = Int32Array.from(heads, (_, i) => i);
    for (let i = n - 1; i >= 0; i--) {
      const head = heads[i] ?? -1;
      if (head < 0) continue;
      this.nextChild[i] = this.firstChild[head] as number;
      this.firstChild[head] = i;
    }
    this.#cover();
  }

  /** Widens every token's stretch by those of its children, from the leaves up. */
  #cover(): void {
    const order = this.heads.flatMap((head, i) => (head < 0 ? [i] : []));
    for (let k = 0; k < order.length; k++) {
      for (const child of this.children(order[k] as number)) order.push(child);
    }
    for (let k = order.length - 1; k >= 0; k--) {
      const i = order[k] as number;
      const head = this.heads[i] ?? -1;
      if (head < 0) continue;
      this.from[head] = Math.min(this.from[head] as number, this.from[i] as number);
      this.to[head] = Math.max(this.to[head] as number, this.to[i] as number);
    }
  }

  /** Direct dependents in order of the text. */
  children(index: number): number[] {
    const found: number[] = [];
    for (let c = this.firstChild[index] ?? -1; c >= 0; c = this.nextChild[c] as number) found.push(c);
    return found;
  }
}
