import { Features } from './features.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { type Observed, PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { ACTION, ACTIONS, State } from './state.ts';
import { decide, type Scorer, scoreAll } from './weights.ts';

/** Greedy transition parser: one set of weights chooses the action, another the relation of each new arc. */
export class Parser {
  readonly features = new Features(PARSE_FEATURES);
  readonly labelFeatures = new Features(LABEL_FEATURES);
  readonly scores = new Int32Array(ACTIONS);
  readonly #labelScores = new Int32Array(256);

  constructor(
    readonly actions: Scorer,
    readonly relations: Scorer,
    /** Number of relations. */
    readonly labels: number,
    /** The relation `root`, kept for the arc from the root. */
    readonly root: number,
  ) {}

  /** Heads and relations of a sentence, in the returned state's `heads` (the root is word n) and `labels`. */
  parse(n: number, seen: Observed): State {
    const state = new State(n);
    while (!state.done) {
      this.score(state, seen);
      this.apply(state, seen, this.bestAllowed(state));
    }
    return state;
  }

  /** Scores the actions in a configuration into `scores`. */
  score(state: State, seen: Observed): void {
    parseFeatures(state, seen, this.features);
    scoreAll(this.actions, this.features, this.scores, ACTIONS);
  }

  bestAllowed(state: State): number {
    let winner = -1;
    for (let action = 0; action < ACTIONS; action++) {
      if (!state.allows(action)) continue;
      if (winner < 0 || (this.scores[action] as number) > (this.scores[winner] as number)) winner = action;
    }
    return winner;
  }

  /** Does an action, with the relation that the weights prefer. */
  apply(state: State, seen: Observed, action: number): void {
    if (action === ACTION.shift) state.shift();
    else if (action === ACTION.left) state.attachLeft(this.relation(state, seen, state.front));
    else state.attachRight(this.relation(state, seen, state.top(1)));
  }

  /** The relation of the top of the stack to a head; leaves the features in `labelFeatures`. */
  relation(state: State, seen: Observed, head: number): number {
    if (head === state.n) return this.root;
    labelFeatures(state, seen, head, state.top(0), this.labelFeatures);
    return decide(this.relations, this.labelFeatures, this.#labelScores, this.labels);
  }
}
