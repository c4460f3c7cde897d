/**
 * The usual scores of coreference, on mentions that the system found itself:
 * MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), CEAF-e (Luo 2005, similarity phi-4), their mean the
 * "CoNLL score"; mentions on one side only are treated as in Pradhan et al. 2014.
 */

/** Chains of one document: each a set of mentions under any key that is the same on both sides. */
export type Partition = readonly (readonly string[])[];

/** What is right out of what there is, for recall and for precision; sums over documents are meaningful. */
export interface Counts {
  recallRight: number;
  recallAll: number;
  precisionRight: number;
  precisionAll: number;
}

export type Metric = 'muc' | 'b3' | 'ceafe';
export type ConllCounts = Record<Metric, Counts>;

export const noCounts = (): Counts => ({ recallRight: 0, recallAll: 0, precisionRight: 0, precisionAll: 0 });

/** Scores one document; `gold` and `found` are partitions without empty chains. */
export function scoreDocument(gold: Partition, found: Partition): ConllCounts {
  const similarity = alignment(gold, found);
  return {
    muc: { ...half('recall', muc(gold, found)), ...half('precision', muc(found, gold)) },
    b3: { ...half('recall', bCubed(gold, found)), ...half('precision', bCubed(found, gold)) },
    ceafe: {
      recallRight: similarity,
      recallAll: gold.length,
      precisionRight: similarity,
      precisionAll: found.length,
    },
  } as ConllCounts;
}

/** Adds the counts of a document to those of others. */
export function addCounts(to: ConllCounts, more: ConllCounts): void {
  for (const metric of ['muc', 'b3', 'ceafe'] as const) {
    for (const key of ['recallRight', 'recallAll', 'precisionRight', 'precisionAll'] as const) {
      to[metric][key] += more[metric][key];
    }
  }
}

/** Recall, precision and their harmonic mean, 0 to 1; 0 where there is nothing to divide by. */
export function rates({ recallRight, recallAll, precisionRight, precisionAll }: Counts): {
  recall: number;
  precision: number;
  f1: number;
} {
  const recall = recallAll === 0 ? 0 : recallRight / recallAll;
  const precision = precisionAll === 0 ? 0 : precisionRight / precisionAll;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { recall, precision, f1 };
}

/** The CoNLL score: the mean F1 of MUC, B-cubed and CEAF-e. */
export const conllScore = (counts: ConllCounts): number =>
  (rates(counts.muc).f1 + rates(counts.b3).f1 + rates(counts.ceafe).f1) / 3;

type Ratio = readonly [right: number, all: number];

const half = (side: 'recall' | 'precision', [right, all]: Ratio): Partial<Counts> =>
  side === 'recall' ? { recallRight: right, recallAll: all } : { precisionRight: right, precisionAll: all };

const chainOf = (partition: Partition): Map<string, number> =>
  new Map(partition.flatMap((chain, i) => chain.map((mention): [string, number] => [mention, i])));

/** Links of the chains of `from` that `to` keeps: size less the parts that `to` cuts the chain into. */
function muc(from: Partition, to: Partition): Ratio {
  const where = chainOf(to);
  let [right, all] = [0, 0];
  for (const chain of from) {
    const parts = new Set(chain.map((mention) => where.get(mention) ?? mention));
    right += chain.length - parts.size;
    all += chain.length - 1;
  }
  return [right, all];
}

/** For each mention of `from`, the share of its chain that is in its chain of `to`. */
function bCubed(from: Partition, to: Partition): Ratio {
  const where = chainOf(to);
  let [right, all] = [0, 0];
  for (const chain of from) {
    const shared = new Map<number, number>();
    for (const mention of chain) {
      const other = where.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const n of shared.values()) right += (n * n) / chain.length;
    all += chain.length;
  }
  return [right, all];
}

/** The greatest sum of phi-4 over one-to-one alignments of chains. */
function alignment(gold: Partition, found: Partition): number {
  const where = chainOf(found);
  const shared = gold.map((chain) => {
    const row = new Array<number>(found.length).fill(0);
    for (const mention of chain) {
      const other = where.get(mention);
      if (other !== undefined) row[other] = (row[other] ?? 0) + 1;
    }
    return row.map((n, j) => (2 * n) / (chain.length + (found[j]?.length ?? 0)));
  });
  return bestAssignment(shared);
}

/** The greatest sum of one entry a row and column (the Hungarian method with potentials, cubic time). */
export function bestAssignment(values: readonly (readonly number[])[]): number {
  const n = Math.max(values.length, values[0]?.length ?? 0);
  const cost = (i: number, j: number): number => -(values[i - 1]?.[j - 1] ?? 0);
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(n + 1);
  const match = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) place(i, n, cost, rowPotential, columnPotential, match);
  let sum = 0;
  for (let j = 1; j <= n; j++) sum -= cost(match[j] as number, j);
  return sum;
}

/** Finds row `i` a column along the shortest augmenting path. */
function place(
  i: number,
  n: number,
  cost: (i: number, j: number) => number,
  u: Float64Array,
  v: Float64Array,
  match: Int32Array,
): void {
  const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(n + 1);
  const used = new Uint8Array(n + 1);
  match[0] = i;
  let column = 0;
  do {
    used[column] = 1;
    const row = match[column] as number;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= n; j++) {
      if (used[j]) continue;
      const reduced = cost(row, j) - (u[row] as number) - (v[j] as number);
      if (reduced < (least[j] as number)) [least[j], before[j]] = [reduced, column];
      if ((least[j] as number) < delta) [delta, next] = [least[j] as number, j];
    }
    for (let j = 0; j <= n; j++) {
      if (used[j]) {
        u[match[j] as number] = (u[match[j] as number] as number) + delta;
        v[j] = (v[j] as number) - delta;
      } else least[j] = (least[j] as number) - delta;
    }
    column = next;
  } while (match[column] !== 0);
  while (column !== 0) {
    const previous = before[column] as number;
    match[column] = match[previous] as number;
    column = previous;
  }
}
