import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReaderData } from '../cli/data.ts';
import { HeldStore } from '../held/store.ts';
import type { InputError } from '../model/errors.ts';
import { refusal, Unreachable } from '../node/fetch/request.ts';
import { createReader, type Reader } from '../pipeline.ts';
import { MemoryStore } from '../store/memory/index.ts';
import type { Clock } from './clock.ts';
import { type FeedsFile, readFeedsFile } from './feedsFile.ts';
import { keepInHeld, type News } from './keeper.ts';
import { StateFolder } from './stateFolder.ts';
import { Watch, type WatchOptions } from './watch.ts';
import type { Get } from './web/web.ts';

/** A clock that goes on only when it is told to, or when everybody sleeps. */
export class TestClock implements Clock {
  wall = Date.UTC(2026, 0, 1);
  #steady = 0;
  #sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  now = (): number => this.wall;
  steady = (): number => this.#steady;

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((wake) => {
      if (signal.aborted) return wake();
      this.#sleepers.push({ until: this.#steady + Math.max(0, ms), wake });
      signal.addEventListener('abort', () => wake(), { once: true });
    });
  }

  /** Lets time go by, and whoever wakes in it do its work. */
  async advance(ms: number): Promise<void> {
    const end = this.#steady + ms;
    await settled();
    for (;;) {
      const next = this.#sleepers.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until)[0];
      if (!next) break;
      this.#sleepers = this.#sleepers.filter((one) => one !== next);
      this.#go(next.until);
      next.wake();
      await settled();
    }
    this.#go(end);
  }

  #go(to: number): void {
    const by = Math.max(0, to - this.#steady);
    this.#steady += by;
    this.wall += by;
  }
}

/** Lets everything be done that waits for no time. */
async function settled(): Promise<void> {
  for (let i = 0; i < 60; i++) await new Promise((done) => setImmediate(done));
}

/** What is at an address: a text with its type, an answer by its number, or nothing. */
export type Site = Map<string, { readonly type: string; readonly text: string } | number>;

/** A web that has just these pages, and what was asked of it. */
export function webOf(site: Site): { get: Get; asked: string[] } {
  const asked: string[] = [];
  const get: Get = async (url, { etag }) => {
    asked.push(url);
    const found = site.get(url) ?? 404;
    if (typeof found === 'number')
      throw found >= 500
        ? new Unreachable(url, `answers with ${found}`, 'later', found === 503 ? 7_200_000 : null)
        : refusal(url, `answers with ${found}`, 'check the address');
    const tag = createHash('sha256').update(found.text).digest('hex');
    const headers = { 'content-type': found.type, etag: tag };
    return { url, moved: null, headers, bytes: etag === tag ? null : Buffer.from(found.text) };
  };
  return { get, asked };
}

export const rss = (
  items: readonly { readonly url: string; readonly date?: string; readonly title?: string }[],
) => ({
  type: 'application/rss+xml',
  text: `<rss version="2.0"><channel><title>News</title>${items
    .map(
      ({ url, date = 'Wed, 08 Mar 2017 10:15:00 GMT', title = 'A title' }) =>
        `<item><title>${title}</title><link>${url}</link><pubDate>${date}</pubDate></item>`,
    )
    .join('')}</channel></rss>`,
});

export const page = (body: string) => ({
  type: 'text/html',
  text: `<!doctype html><html><body><article>${body
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`,
});

/** A report on Norway and some other state. */
export const report = (other: string): string =>
  `OSLO -- Norway and ${other} agreed to extend their fishing accord on Wednesday, the Norwegian foreign ministry said.
"The two sides will meet again in May," the ministry said in a statement that it gave to reporters in Oslo.`;

let made: Reader | undefined;
export const reader = (): Reader => {
  made ??= createReader(loadReaderData());
  return made;
};

export const feedsOf = (...urls: readonly string[]): FeedsFile =>
  readFeedsFile(`every: 15m\ndelay: 0s\nfeeds:\n${urls.map((url) => `  - ${url}\n`).join('')}`, 'feeds.yaml');

/** Everything that feeds are watched with, in memory but for a folder for what was seen. */
export class Bench {
  readonly clock = new TestClock();
  readonly site: Site = new Map();
  readonly path = mkdtempSync(join(tmpdir(), 'entente-watch-'));
  readonly refused: InputError[] = [];
  readonly notes: string[] = [];
  readonly news: News[] = [];
  readonly web = webOf(this.site);
  held: HeldStore | null = null;
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Starts a watch anew over the same folder, store and web, as after a restart. */
  async watch(file: FeedsFile, more: Partial<WatchOptions> = {}): Promise<Watch> {
    this.held ??= await HeldStore.of(new MemoryStore());
    return new Watch({
      file,
      folder: StateFolder.open(this.path),
      keep: keepInHeld(this.held),
      tell: async (news) => void this.news.push(news),
      reader,
      clock: this.clock,
      random: () => 0.5,
      today: () => '2026-01-01',
      get: this.web.get,
      refuse: (_, error) => void this.refused.push(error),
      note: (text) => void this.notes.push(text),
      ...more,
    });
  }

  end(): void {
    this.#end.abort();
    rmSync(this.path, { recursive: true, force: true });
  }
}
