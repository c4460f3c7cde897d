import { ACTION, type State } from '../src/language/state.ts';

/**
 * How many gold arcs an action puts out of reach (Goldberg and Nivre 2013, for arc-hybrid), given that only the
 * bottom of the stack can become the root's child.
 */
export function cost(state: State, gold: Int32Array, action: number): number {
  if (action === ACTION.shift) return shiftCost(state, gold);
  const top = state.top(0);
  const head = gold[top] as number;
  const kept = action === ACTION.left ? state.front : state.top(1);
  let lost = dependentsInBuffer(state, gold, top);
  if (head !== kept && reachable(state, head)) lost++;
  return lost;
}

const reachable = (state: State, head: number): boolean => head >= state.front || head === state.top(1);

function dependentsInBuffer(state: State, gold: Int32Array, head: number): number {
  let found = 0;
  for (let i = state.front; i < state.n; i++) if (gold[i] === head) found++;
  return found;
}

function shiftCost(state: State, gold: Int32Array): number {
  const front = state.front;
  const head = gold[front] as number;
  let lost = head === state.n && state.depth > 0 ? 1 : 0;
  for (let k = 0; k < state.depth; k++) {
    const item = state.top(k);
    if (gold[item] === front) lost++;
    if (k > 0 && head === item) lost++;
  }
  return lost;
}
