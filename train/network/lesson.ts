import type { Input } from '../../src/language/network/input.ts';
import { ACTION, ACTIONS, State } from '../../src/language/state.ts';
import { cost } from '../oracle.ts';
import { softmax } from './dropout.ts';
import type { Net } from './net.ts';
import type { Options } from './options.ts';

/** A sentence with its gold tree (the root is word n) and gold tags, -1 for rare ones. */
export interface Example {
  readonly input: Input;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Slopes smaller than these are not worth handing down. */
const LEAST = { action: 1e-6, relation: 1e-4 } as const;

/** Learns from the configurations of one sentence. */
export class Lesson {
  readonly #net: Net;
  readonly #mask: Float32Array;
  readonly #costs = new Float64Array(ACTIONS);
  readonly #shares = new Float32Array(ACTIONS);
  readonly #relations: Float32Array;
  #relation = 0;

  constructor(
    net: Net,
    readonly root: number,
    readonly options: Options,
    readonly random: () => number,
  ) {
    this.#net = net;
    this.#mask = new Float32Array(options.hidden);
    this.#relations = new Float32Array(net.shape.relations);
  }

  /**
   * Reads a sentence to its end.
   * @param explore whether a wrong action may be followed
   * @returns the loss, in nats
   */
  learn(gold: Example, input: Input, explore: boolean): number {
    const state = new State(input.n);
    let loss = 0;
    while (!state.done) {
      this.#drop();
      this.#net.score(state, input, this.#mask);
      const { guess, right, least } = this.#weigh(state, gold);
      this.#net.clearSlope();
      loss += this.#teach(state, least);
      const wrong = (this.#costs[guess] as number) > least;
      const action = wrong && !(explore && this.random() < this.options.explore) ? right : guess;
      loss += this.#arc(state, gold, action);
      this.#net.down(input, this.#mask);
      this.#apply(state, action);
    }
    return loss;
  }

  #drop(): void {
    const keep = 1 - this.options.drop;
    for (let j = 0; j < this.#mask.length; j++) this.#mask[j] = this.random() < keep ? 1 / keep : 0;
  }

  /** The action that scores best, the best of those that lose least, and what they lose. */
  #weigh(state: State, gold: Example): { guess: number; right: number; least: number } {
    const { scores } = this.#net;
    let [guess, right, least] = [-1, -1, Number.POSITIVE_INFINITY];
    const better = (a: number, b: number): boolean => b < 0 || (scores[a] as number) > (scores[b] as number);
    for (let a = 0; a < ACTIONS; a++) {
      if (!state.allows(a)) continue;
      const lost = cost(state, gold.heads, a);
      this.#costs[a] = lost;
      if (better(a, guess)) guess = a;
      if (lost < least || (lost === least && better(a, right))) right = a;
      least = Math.min(least, lost);
    }
    return { guess, right, least };
  }

  /** Moves scores towards the actions that lose least. */
  #teach(state: State, least: number): number {
    const { scores } = this.#net;
    const allowed = [...scores.keys()].filter((a) => state.allows(a));
    allowed.forEach((a, k) => {
      this.#shares[k] = scores[a] as number;
    });
    softmax(this.#shares, allowed.length);
    const good = allowed.reduce(
      (sum, a, k) => sum + (this.#costs[a] === least ? (this.#shares[k] as number) : 0),
      0,
    );
    allowed.forEach((a, k) => {
      const share = this.#shares[k] as number;
      const slope = share - (this.#costs[a] === least ? share / good : 0);
      if (Math.abs(slope) > LEAST.action) this.#net.output(this.#net.actions, a, slope);
    });
    return -Math.log(Math.max(1e-9, good));
  }

  /** Learns the relation of the arc that is made, if it is right, and keeps the one guessed. */
  #arc(state: State, gold: Example, action: number): number {
    if (action === ACTION.shift) return 0;
    const head = action === ACTION.left ? state.front : state.top(1);
    this.#relation = this.root;
    if (head === state.n) return 0;
    const count = this.#relations.length;
    for (let r = 0; r < count; r++) this.#relations[r] = this.#net.relationScore(action, r);
    this.#relation = this.#relations.indexOf(Math.max(...this.#relations));
    const child = state.top(0);
    const right = gold.labels[child] as number;
    if (gold.heads[child] !== head || right < 0) return 0;
    softmax(this.#relations, count);
    const side = action === ACTION.left ? 0 : count;
    for (let r = 0; r < count; r++) {
      const slope = (this.#relations[r] as number) - (r === right ? 1 : 0);
      if (Math.abs(slope) > LEAST.relation) this.#net.output(this.#net.relations, side + r, slope);
    }
    return -Math.log(Math.max(1e-9, this.#relations[right] as number));
  }

  #apply(state: State, action: number): void {
    if (action === ACTION.shift) state.shift();
    else if (action === ACTION.left) state.attachLeft(this.#relation);
    else state.attachRight(this.#relation);
  }
}
