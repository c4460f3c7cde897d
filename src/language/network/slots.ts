import type { State } from '../state.ts';

/** Places of a configuration whose words the parser looks at: top of the stack, front of the buffer, their outermost children. */
export const SLOTS = 10;
/** Children whose relations are looked at. */
export const CHILDREN = 10;
/** Small numbers of a configuration: distances and counts of children. */
export const COUNTS = 6;
/** Values that one of them can have. */
export const STEPS = 8;

/** What stands in each slot: words 0..n-1, the root n, nothing n + 1. */
export function slotsOf(state: State, out: Int32Array): void {
  const { none, n, left1, right1 } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.front;
  out[0] = s0;
  out[1] = s1;
  out[2] = state.top(2);
  out[3] = b0;
  out[4] = b0 < n ? b0 + 1 : none;
  out[5] = left1[s0] as number;
  out[6] = right1[s0] as number;
  out[7] = left1[s1] as number;
  out[8] = right1[s1] as number;
  out[9] = left1[b0] as number;
}

/** Relations of the two outermost children on either side of the two top words, and before the front; -1 for none. */
export function relationsOf(state: State, slots: Int32Array, out: Int32Array): void {
  const { left1, left2, right1, right2, labels } = state;
  const s0 = slots[0] as number;
  const s1 = slots[1] as number;
  const b0 = slots[3] as number;
  out[0] = labels[left1[s0] as number] as number;
  out[1] = labels[left2[s0] as number] as number;
  out[2] = labels[right1[s0] as number] as number;
  out[3] = labels[right2[s0] as number] as number;
  out[4] = labels[left1[s1] as number] as number;
  out[5] = labels[left2[s1] as number] as number;
  out[6] = labels[right1[s1] as number] as number;
  out[7] = labels[right2[s1] as number] as number;
  out[8] = labels[left1[b0] as number] as number;
  out[9] = labels[left2[b0] as number] as number;
}

/** Distances between the three heads in play, and how many children they have. */
export function countsOf(state: State, slots: Int32Array, out: Int32Array): void {
  const { none } = state;
  const s0 = slots[0] as number;
  const s1 = slots[1] as number;
  const b0 = slots[3] as number;
  out[0] = s0 === none ? 0 : step(b0 - s0);
  out[1] = s1 === none || s0 === none ? 0 : step(s0 - s1);
  out[2] = Math.min(STEPS - 1, state.leftCount[s0] as number);
  out[3] = Math.min(STEPS - 1, state.rightCount[s0] as number);
  out[4] = Math.min(STEPS - 1, state.rightCount[s1] as number);
  out[5] = Math.min(STEPS - 1, state.leftCount[b0] as number);
}

/** Distances of 1, 2, 3, 4, up to 6, up to 10, and more. */
function step(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  return distance <= 10 ? 6 : 7;
}
