import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Refused } from '../../intake/index.ts';
import { createReader, type ReaderData } from '../../pipeline.ts';
import type { RawReport } from '../../read/report.ts';
import { type CodeOptions, codeReport, type Done } from '../codeReport.ts';
import { CoderPool } from './pool.ts';

export interface SpreadOptions extends CodeOptions {
  /** How many threads; by default one a core, and none for a few reports. */
  readonly workers?: number;
}

type Reports = AsyncIterable<RawReport | Refused>;

/** Below so many bytes of reports, to begin threads takes longer than they save: about 40,000 words. */
const FEW = 250_000;

/**
 * Codes reports, in the order of the inputs: a few in this thread, more in threads of their own. What comes out does not
 * depend on how many there are.
 * @throws InputError where own patterns or actors cannot be used
 */
export async function* codeAll(
  reports: Reports,
  data: ReaderData,
  { workers, ...options }: SpreadOptions = {},
): AsyncGenerator<Done> {
  const { first, more } = await begun(reports, workers === undefined ? FEW : 0);
  if (!more) return yield* codeHere(first, data, options);
  const pool = new CoderPool(data, { workers: workers ?? availableParallelism(), ...options });
  try {
    yield* pool.code(chained(first, more));
  } finally {
    await pool.close();
  }
}

/** The first reports, up to so many bytes, and what follows if they are not all. */
async function begun(
  reports: Reports,
  most: number,
): Promise<{
  readonly first: readonly (RawReport | Refused)[];
  readonly more: AsyncIterator<RawReport | Refused> | null;
}> {
  const more = reports[Symbol.asyncIterator]();
  const first: (RawReport | Refused)[] = [];
  for (let bytes = 0; bytes < most; ) {
    const next = await more.next();
    if (next.done) return { first, more: null };
    first.push(next.value);
    bytes += 'refused' in next.value ? 0 : next.value.body.length;
  }
  return { first, more };
}

async function* chained(
  first: Iterable<RawReport | Refused>,
  more: AsyncIterator<RawReport | Refused>,
): AsyncGenerator<RawReport | Refused> {
  try {
    yield* first;
    for (let next = await more.next(); !next.done; next = await more.next()) yield next.value;
  } finally {
    await more.return?.(undefined);
  }
}

async function* codeHere(
  reports: Iterable<RawReport | Refused>,
  data: ReaderData,
  options: CodeOptions,
): AsyncGenerator<Done> {
  const reader = createReader(data);
  let index = 0;
  for (const raw of reports) {
    const outcome = 'refused' in raw ? raw : await codeReport(reader, raw, options);
    // Signals are heard only when the loop lets go
    await setImmediate();
    yield { name: 'refused' in raw ? raw.refused.input : raw.name, index: index++, ...outcome };
  }
}
