import { LRUCache } from 'lru-cache';
import { pino } from 'pino';
import type { HeldStore } from '../held/store.ts';
import type { Reader } from '../pipeline.ts';
import { type Answer, sizeOf } from './answer.ts';
import { createApp } from './app.ts';
import { type Listening, listen } from './server.ts';

/** What is served, and where. */
export interface DoorOptions {
  readonly held: HeldStore;
  readonly reader: () => Reader;
  readonly cow: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Log only what went wrong. */
  readonly quiet: boolean;
}

/** Answers that are kept, in characters or bytes together. */
const KEPT = 64 * 1024 * 1024;

/** Serves a store. */
export function openDoor({ host, port, quiet, ...what }: DoorOptions): Promise<Listening> {
  const log = pino(
    { name: 'entente', level: quiet ? 'warn' : 'info' },
    pino.destination({ dest: 2, sync: true }),
  );
  const answers = new LRUCache<string, Answer>({ maxSize: KEPT, sizeCalculation: sizeOf });
  const app = createApp({ ...what, answers }, (error) => log.error({ err: error }, 'failed'));
  return listen(app, { host, port });
}
