import { LRUCache } from 'lru-cache';
import { pino } from 'pino';
import { loadReaderData } from '../cli/data.ts';
import { CODER_VERSION } from '../coding/index.ts';
import { HeldStore } from '../held/store.ts';
import { Turns } from '../held/turns.ts';
import { InputError } from '../model/errors.ts';
import { createReader, type Reader } from '../pipeline.ts';
import { readArticle } from '../read/index.ts';
import { MemoryStore } from '../store/memory/index.ts';
import { createApp } from './app.ts';
import type { App, Door } from './door.ts';

export const REPORT = `Norway, Chile agree to extend fishing accord

OSLO, March 8 (Example Wire) -- Norway and Chile agreed to extend their fishing accord on Wednesday, the Norwegian foreign ministry said.

Published: March 8, 2017 10:15 GMT

"The two sides will meet again in Santiago in May," the ministry said.

(END)
`;

let made: Reader | undefined;

/** One reader for all tests of a file: making one takes a while. */
export const reader = (): Reader => {
  made ??= createReader(loadReaderData());
  return made;
};

/** A store in memory with some reports in it, held open. */
export async function heldWith(reports: readonly string[]): Promise<HeldStore> {
  const store = new MemoryStore();
  const articles = await Promise.all(
    reports.map((text, i) => readArticle(Buffer.from(text), { input: `report ${i}` })),
  );
  await store.add(
    articles.map((article) => ({ article, version: CODER_VERSION, claims: reader().read(article) })),
  );
  return HeldStore.of(store);
}

export const TOKEN = 'token-for-tests';

/** What a route is given over a store. */
export const doorOver = (held: HeldStore, more: Partial<Door> = {}): Door => ({
  held,
  reader,
  cow: new Map(),
  notes: [],
  access: { token: TOKEN, loopback: true, hosts: [] },
  pageToken: null,
  fetchPage: async (url) => {
    throw new InputError(url, 'is not fetched in tests', 'give its text');
  },
  today: () => '2026-01-01',
  watch: null,
  rate: 0,
  answers: new LRUCache({ max: 100 }),
  turns: new Turns(),
  ...more,
});

/** An app over a store, and the lines that it has logged. */
export function appOver(held: HeldStore, more: Partial<Door> = {}): { app: App; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { app: createApp(doorOver(held, more), log), lines };
}

export interface LogLine {
  readonly status: number;
  readonly path?: string;
  readonly err?: { readonly message: string };
}
