import { LRUCache } from 'lru-cache';
import { pino } from 'pino';
import type { HeldStore } from '../held/store.ts';
import { Turns } from '../held/turns.ts';
import { createFetcher } from '../node/fetch/fetchPage.ts';
import type { Reader } from '../pipeline.ts';
import type { WatchHealth } from '../watch/index.ts';
import { type Access, isLoopback } from './access.ts';
import { type Answer, sizeOf } from './answer.ts';
import { createApp } from './app.ts';
import { type Listening, listen } from './server.ts';

export { isLoopback } from './access.ts';
export type { Listening } from './server.ts';

/** What is served, and where. */
export interface DoorOptions {
  readonly held: HeldStore;
  readonly reader: () => Reader;
  readonly cow: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  readonly today: () => string;
  /** How the feeds are that this process watches; null if it watches none. */
  readonly watch: (() => WatchHealth) | null;
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /** Whether the page that is served on loopback gets the token with it. */
  readonly handsOutToken: boolean;
  /** Requests a second from one address; 0 for no limit. */
  readonly rate: number;
  /** Log only what went wrong. */
  readonly quiet: boolean;
}

/** Answers that are kept, in characters or bytes together. */
const KEPT = 64 * 1024 * 1024;

/** Serves a store. */
export function openDoor(options: DoorOptions): Promise<Listening> {
  const { host, port, token, handsOutToken, quiet, ...what } = options;
  const log = pino(
    { name: 'entente', level: quiet ? 'warn' : 'info' },
    pino.destination({ dest: 2, sync: true }),
  );
  const answers = new LRUCache<string, Answer>({ maxSize: KEPT, sizeCalculation: sizeOf });
  const access: Access = { token, loopback: isLoopback(host), hosts: [host] };
  const pageToken = access.loopback && handsOutToken ? token : null;
  const turns = new Turns();
  const app = createApp({ ...what, access, pageToken, answers, turns, fetchPage: createFetcher() }, log);
  return listen(app, { host, port }, log);
}
