/**
 * Heads made projective by lifting: as long as two arcs cross, the shorter arc whose head does not span its
 * dependent's way is moved to the head of its head (Nivre and Nilsson 2005, without encoding the lift).
 */
export function projective(heads: readonly number[]): number[] {
  const lifted = [...heads];
  for (let d = smallestNonProjective(lifted); d >= 0; d = smallestNonProjective(lifted)) {
    lifted[d] = lifted[lifted[d] as number] as number;
  }
  return lifted;
}

function smallestNonProjective(heads: readonly number[]): number {
  let found = -1;
  let size = Number.POSITIVE_INFINITY;
  for (let d = 0; d < heads.length; d++) {
    const head = heads[d] as number;
    const length = Math.abs(head - d);
    if (head >= 0 && length < size && !spansOnlyDescendants(heads, head, d)) {
      found = d;
      size = length;
    }
  }
  return found;
}

function spansOnlyDescendants(heads: readonly number[], head: number, dependent: number): boolean {
  for (let i = Math.min(head, dependent) + 1; i < Math.max(head, dependent); i++) {
    let up = i;
    while (up >= 0 && up !== head) up = heads[up] as number;
    if (up !== head) return false;
  }
  return true;
}
