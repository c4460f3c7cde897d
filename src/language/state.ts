/** What the parser may do next. */
export const ACTION = { shift: 0, left: 1, right: 2 } as const;
export const ACTIONS = 3;

/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are 0..n-1; the
 * root is word n, at the end of the buffer, and is attached to only when a single item is on the stack: so
 * there is always exactly one root. Children are kept as the outermost two on each side. `none` (n + 1) stands
 * for what is not there and has no children itself.
 */
export class State {
  readonly n: number;
  readonly none: number;
  readonly stack: Int32Array;
  depth = 0;
  front = 0;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Relations of the children on a side, a bit each. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;

  constructor(n: number) {
    this.n = n;
    this.none = n + 1;
    this.stack = new Int32Array(n + 1);
    this.heads = new Int32Array(n + 1).fill(-1);
    this.labels = new Int32Array(n + 2).fill(-1);
    this.left1 = new Int32Array(n + 2).fill(n + 1);
    this.left2 = new Int32Array(n + 2).fill(n + 1);
    this.right1 = new Int32Array(n + 2).fill(n + 1);
    this.right2 = new Int32Array(n + 2).fill(n + 1);
    this.leftCount = new Uint8Array(n + 2);
    this.rightCount = new Uint8Array(n + 2);
    this.leftLabels = new Int32Array(n + 2);
    this.rightLabels = new Int32Array(n + 2);
  }

  get done(): boolean {
    return this.front === this.n && this.depth === 0;
  }

  /** The item `k` below the top of the stack, or `none`. */
  top(k: number): number {
    return this.depth > k ? (this.stack[this.depth - 1 - k] as number) : this.none;
  }

  allows(action: number): boolean {
    if (action === ACTION.shift) return this.front < this.n;
    if (action === ACTION.right) return this.depth > 1;
    return this.depth > 0 && (this.front < this.n || this.depth === 1);
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** Hangs the top of the stack on the front of the buffer. */
  attachLeft(label: number): void {
    const child = this.stack[--this.depth] as number;
    const head = this.front;
    this.heads[child] = head;
    this.labels[child] = label;
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = child;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
    this.leftLabels[head] = (this.leftLabels[head] as number) | (1 << (label % 31));
  }

  /** Hangs the top of the stack on the item below it. */
  attachRight(label: number): void {
    const child = this.stack[--this.depth] as number;
    const head = this.stack[this.depth - 1] as number;
    this.heads[child] = head;
    this.labels[child] = label;
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = child;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
    this.rightLabels[head] = (this.rightLabels[head] as number) | (1 << (label % 31));
  }
}
