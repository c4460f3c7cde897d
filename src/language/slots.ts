import type { State } from './state.ts';

/** Places of a configuration that the parser looks at: top of the stack, front of the buffer, their children and neighbours. */
export const SLOTS = 20;
/** The slots from here on hold children, whose relations are looked at as well. */
const FIRST_CHILD = 6;
export const CHILDREN = 10;
/** Small numbers of a configuration: distances and counts of children. */
export const COUNTS = 6;
/** Values that one of them can have. */
export const STEPS = 8;

/** What stands in each slot: words 0..n-1, the root n, nothing n + 1. */
export function slotsOf(state: State, out: Int32Array): void {
  const { none, n, left1, left2, right1, right2 } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const b0 = state.front;
  const b1 = b0 < n ? b0 + 1 : none;
  out[0] = s0;
  out[1] = s1;
  out[2] = state.top(2);
  out[3] = b0;
  out[4] = b1;
  out[5] = b1 < n ? b1 + 1 : none;
  out[6] = left1[s0] as number;
  out[7] = left2[s0] as number;
  out[8] = right1[s0] as number;
  out[9] = right2[s0] as number;
  out[10] = left1[s1] as number;
  out[11] = left2[s1] as number;
  out[12] = right1[s1] as number;
  out[13] = right2[s1] as number;
  out[14] = left1[b0] as number;
  out[15] = left2[b0] as number;
  out[16] = s0 > 0 && s0 < n ? s0 - 1 : none;
  out[17] = s0 < n - 1 ? s0 + 1 : none;
  out[18] = s1 > 0 && s1 < n ? s1 - 1 : none;
  out[19] = s1 < n - 1 ? s1 + 1 : none;
}

/** Relations of the children among the slots, -1 where there is none. */
export function relationsOf(state: State, slots: Int32Array, out: Int32Array): void {
  for (let k = 0; k < CHILDREN; k++) out[k] = state.labels[slots[FIRST_CHILD + k] as number] as number;
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
