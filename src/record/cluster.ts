/** A pair of item indices that belong together, with the weight of the reasons. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * Connected components under cannot-link constraints: the heaviest link first, and two components are joined only
 * if no pair across them is forbidden. Items must come in a canonical order, which settles ties; the order in
 * which anything was read never counts.
 */
export function components(
  size: number,
  links: readonly Link[],
  forbidden: (a: number, b: number) => boolean,
): number[][] {
  const groups = Array.from({ length: size }, (_, i) => [i]);
  const groupOf = groups.slice();
  for (const { a, b } of [...links].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groupOf[a], groupOf[b]];
    if (!left || !right || left === right) continue;
    if (left.some((i) => right.some((j) => forbidden(i, j)))) continue;
    for (const i of right) {
      left.push(i);
      groupOf[i] = left;
    }
  }
  return [...new Set(groupOf)].map((group) => [...group].sort((i, j) => i - j));
}
