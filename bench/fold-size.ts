import { Fold } from '../src/record/index.ts';
import { claimLoads } from './claim-loads.ts';

/** Claims that come in at once. */
const BATCH = 10_000;

/** What folding so many claims took. */
export interface FoldRow {
  readonly claims: number;
  readonly records: number;
  /** Time of the processor, all threads, collecting of memory included. */
  readonly seconds: number;
  /** The same of the last tenth of the claims. */
  readonly last: number;
  /** Most of the memory of the process at any time, in MB of 2^20 bytes. */
  readonly megabytes: number;
}

/** Folds generated claims batch by batch and asks for the changes after each. */
async function measured(total: number): Promise<FoldRow> {
  const fold = new Fold();
  let [claims, seconds, last] = [0, 0, 0];
  for await (const load of claimLoads(total, BATCH)) {
    const started = process.cpuUsage();
    fold.add(load.articles, load.claims);
    fold.changes();
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1_000_000;
    claims += load.claims.length;
    seconds += took;
    if (claims > total - Math.max(total / 10, BATCH)) last += took;
  }
  return { claims, records: fold.size, seconds, last, megabytes: process.resourceUsage().maxRSS / 1024 };
}

console.log(JSON.stringify(await measured(Number(process.argv[2]))));
