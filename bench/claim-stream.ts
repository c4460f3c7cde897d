import { once } from 'node:events';
import { generated } from './generated.ts';

/** Prints so many generated claims, a batch with its articles on each line, for a process that measures only itself. */
const [total = 0, batch = 0] = process.argv.slice(2).map(Number);
for (const load of generated(total, batch))
  if (!process.stdout.write(`${JSON.stringify(load)}\n`)) await once(process.stdout, 'drain');
