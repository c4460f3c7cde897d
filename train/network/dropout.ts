/** Drops numbers and makes up for it in the rest; what each was multiplied by is left in `mask`. */
export function drop(
  values: Float32Array,
  count: number,
  keep: number,
  mask: Float32Array,
  random: () => number,
): void {
  mask.fill(1, 0, count);
  if (keep >= 1) return;
  for (let i = 0; i < count; i++) mask[i] = random() < keep ? 1 / keep : 0;
  scale(values, count, mask);
}

/** Multiplies numbers one by one. */
export function scale(values: Float32Array, count: number, mask: Float32Array): void {
  for (let i = 0; i < count; i++) values[i] = (values[i] as number) * (mask[i] as number);
}

/** Scores into shares that sum to 1, in place. */
export function softmax(scores: Float32Array, count: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) top = Math.max(top, scores[c] as number);
  let sum = 0;
  for (let c = 0; c < count; c++) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < count; c++) scores[c] = (scores[c] as number) / sum;
}
