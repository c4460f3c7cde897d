import type { Sentence } from '../../model/sentence.ts';

/** An edge of the enhanced view. Positions are of tokens in their sentence; `head` is -1 for the root. */
export interface Edge {
  readonly head: number;
  readonly dependent: number;
  /** Relation with what augments it: `nsubj`, `obl:in`, `conj:and`, `nsubj:xsubj`, `ref`. */
  readonly relation: string;
}

/** The edges of a sentence while they are being made; a pair with the same relation is held once. */
export class Graph {
  readonly #incoming: Edge[][];
  readonly #outgoing: Edge[][];

  constructor(readonly sentence: Sentence) {
    this.#incoming = sentence.tokens.map(() => []);
    this.#outgoing = sentence.tokens.map(() => []);
  }

  /** Edges that come into a token, in the order they were made. */
  into(dependent: number): readonly Edge[] {
    return this.#incoming[dependent] ?? [];
  }

  /** Edges that go out of a token, in the order they were made. */
  from(head: number): readonly Edge[] {
    return this.#outgoing[head] ?? [];
  }

  add(head: number, dependent: number, relation: string): void {
    if (head === dependent || this.has(head, dependent, relation)) return;
    const edge: Edge = { head, dependent, relation };
    this.#incoming[dependent]?.push(edge);
    this.#outgoing[head]?.push(edge);
  }

  has(head: number, dependent: number, relation: string): boolean {
    return this.into(dependent).some((e) => e.head === head && e.relation === relation);
  }

  /** Takes out the edges between a pair. */
  drop(head: number, dependent: number): void {
    const keep = (e: Edge): boolean => e.head !== head || e.dependent !== dependent;
    if (this.#incoming[dependent]) this.#incoming[dependent] = this.into(dependent).filter(keep);
    if (this.#outgoing[head]) this.#outgoing[head] = this.from(head).filter(keep);
  }

  /** All edges by dependent, those of one dependent by head. */
  edges(): Edge[] {
    return this.#incoming.flatMap((edges) =>
      [...edges].sort((a, b) => a.head - b.head || (a.relation < b.relation ? -1 : 1)),
    );
  }
}
