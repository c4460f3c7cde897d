import type { Input } from './network/input.ts';
import type { Network } from './network/scorer.ts';
import { ACTION, ACTIONS, State } from './state.ts';

/** Greedy transition parser: the network chooses the action and, for each new arc, its relation. */
export class Parser {
  readonly #scores = new Int32Array(ACTIONS);

  constructor(
    readonly network: Network,
    /** The relation `root`, kept for the arc from the root. */
    readonly root: number,
  ) {}

  /** Heads and relations of a sentence, in the returned state's `heads` (the root is word n) and `labels`. */
  parse(input: Input): State {
    const state = new State(input.n);
    this.network.begin(input);
    while (!state.done) {
      this.network.score(state, input, this.#scores);
      this.#apply(state, this.#bestAllowed(state));
    }
    return state;
  }

  /** Tags of the words of the last sentence, told with all of it in sight. */
  get tags(): Int32Array {
    return this.network.tags;
  }

  #bestAllowed(state: State): number {
    let winner = -1;
    for (let action = 0; action < ACTIONS; action++) {
      if (!state.allows(action)) continue;
      if (winner < 0 || (this.#scores[action] as number) > (this.#scores[winner] as number)) winner = action;
    }
    return winner;
  }

  /** Does an action, with the relation that the network prefers. */
  #apply(state: State, action: number): void {
    if (action === ACTION.shift) state.shift();
    else if (action === ACTION.right) state.attachRight(this.network.relation(action));
    else state.attachLeft(state.front === state.n ? this.root : this.network.relation(action));
  }
}
