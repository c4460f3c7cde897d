const GROUPS = 250;
const KIN = 40;
const PASSES = 12;

/** A word by its hash, with its vector. */
interface Placed {
  readonly hash: number;
  readonly vector: Float32Array;
}

/** Group (from 1) by hash, and the larger group (from 1) of each group; entry 0 is for words without one. */
export interface Clusters {
  readonly of: ReadonlyMap<number, number>;
  readonly kin: readonly number[];
}

/** Groups words, the frequent ones first, by their vectors (k-means by direction) and the groups by their means. */
export function clustersOf(words: readonly Placed[]): Clusters {
  const points = words.map(({ vector }) => unit(vector));
  const groups = means(points, GROUPS);
  const kin = means(groups.centres, KIN);
  return {
    of: new Map(words.map(({ hash }, i) => [hash, (groups.nearest[i] ?? 0) + 1])),
    kin: [0, ...groups.centres.map((_, g) => (kin.nearest[g] ?? 0) + 1)],
  };
}

interface Means {
  readonly centres: Float32Array[];
  readonly nearest: Int32Array;
}

/** Begins with points at even distances in the order of the words, which is that of their frequency. */
function means(points: readonly Float32Array[], count: number): Means {
  const step = points.length / count;
  let centres = Array.from({ length: count }, (_, c) => points[Math.floor(c * step)] ?? new Float32Array(0));
  const nearest = new Int32Array(points.length);
  for (let pass = 0; pass < PASSES; pass++) {
    points.forEach((point, i) => {
      nearest[i] = closest(point, centres);
    });
    centres = centres.map((old, c) => centre(points, nearest, c) ?? old);
  }
  return { centres, nearest };
}

function centre(points: readonly Float32Array[], nearest: Int32Array, c: number): Float32Array | null {
  const size = points[0]?.length ?? 0;
  const sum = new Float32Array(size);
  let count = 0;
  points.forEach((point, i) => {
    if (nearest[i] !== c) return;
    count++;
    for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (point[k] as number);
  });
  return count === 0 ? null : unit(sum);
}

function closest(point: Float32Array, centres: readonly Float32Array[]): number {
  let best = -2;
  let winner = 0;
  centres.forEach((centre, c) => {
    let dot = 0;
    for (let k = 0; k < point.length; k++) dot += (point[k] as number) * (centre[k] as number);
    if (dot > best) {
      best = dot;
      winner = c;
    }
  });
  return winner;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, v) => sum + v * v, 0)) || 1;
  return vector.map((v) => v / length);
}
