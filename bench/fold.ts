import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FoldRow } from './fold-size.ts';

/** Room for objects, in MB: with more, Node puts off collecting what a million claims leave behind, and takes twice the memory. */
const ROOM = 900;

/** Each size in a process of its own, so that none has the memory of another. */
function measured(size: number): FoldRow {
  const script = fileURLToPath(new URL('fold-size.ts', import.meta.url));
  const args = [`--max-old-space-size=${ROOM}`, '--import', 'tsx', script, String(size)];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout) as FoldRow;
}

const sizes = process.argv.slice(2).map(Number);
console.log('| claims | records | seconds | claims/s | claims/s, last tenth | memory, MB |');
console.log('|---|---|---|---|---|---|');
for (const size of sizes.length > 0 ? sizes : [10_000, 30_000, 100_000, 300_000, 1_000_000]) {
  const { claims, records, seconds, last, megabytes } = measured(size);
  const cells = [
    claims,
    records,
    seconds.toFixed(1),
    claims / seconds,
    Math.max(size / 10, 10_000) / last,
    megabytes,
  ];
  console.log(`| ${cells.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join(' | ')} |`);
}
