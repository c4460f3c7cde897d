import { Fold } from '../src/record/index.ts';
import { generated } from './generated.ts';

/** Claims that come in at once. */
const BATCH = 10_000;

interface Row {
  readonly claims: number;
  readonly records: number;
  readonly seconds: number;
  readonly last: number;
  readonly megabytes: number;
}

/** Folds generated claims batch by batch and asks for the changes after each; time is that of the processor. */
function measured(total: number): Row {
  const fold = new Fold();
  let [claims, milliseconds, last, megabytes] = [0, 0, 0, 0];
  for (const load of generated(total, BATCH)) {
    const started = process.cpuUsage();
    fold.add(load.articles, load.claims);
    fold.changes();
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    claims += load.claims.length;
    milliseconds += took;
    if (claims > total * 0.9) last += took;
    if (claims % BATCH === 0) megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20);
  }
  return {
    claims,
    records: fold.size,
    seconds: milliseconds / 1000,
    last: (total * 0.1) / (last / 1000),
    megabytes,
  };
}

const sizes = process.argv.slice(2).map(Number);
console.log('| claims | records | seconds | claims/s | claims/s, last tenth | memory, MB |');
console.log('|---|---|---|---|---|---|');
for (const size of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
  const row = measured(size);
  console.log(
    `| ${row.claims} | ${row.records} | ${row.seconds.toFixed(1)} | ${(row.claims / row.seconds).toFixed(0)} | ${row.last.toFixed(0)} | ${row.megabytes.toFixed(0)} |`,
  );
}
