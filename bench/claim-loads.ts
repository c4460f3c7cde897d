import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Load } from './generated.ts';

/**
 * Generated reports with their claims, made in a process of their own and read from JSON as a store reads them, so that
 * neither the time nor the memory of making them counts.
 * @param total how many claims in all
 * @param batch how many claims a batch has
 */
export async function* claimLoads(total: number, batch: number): AsyncGenerator<Load> {
  const script = fileURLToPath(new URL('claim-stream.ts', import.meta.url));
  const maker = spawn(process.execPath, ['--import', 'tsx', script, String(total), String(batch)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: maker.stdout })) yield JSON.parse(line) as Load;
}
