import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { FeedHealth } from '../watch/index.ts';
import type { Door } from './door.ts';

/** Refusals that tell of an attack or of a fault of a client, and are worth a line even where little is logged. */
const NOTABLE = new Set([401, 403, 413, 415, 421]);

/** Counts and logs requests, one line each. */
export function watch(log: Logger, registry: Registry): MiddlewareHandler {
  const requests = new Counter({
    name: 'entente_http_requests_total',
    help: 'Requests by route, method and status',
    labelNames: ['route', 'method', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'entente_http_request_seconds',
    help: 'Time until the answer began',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  let flooded = 0;
  return async (c, next) => {
    const begun = performance.now();
    await next();
    const ms = performance.now() - begun;
    const { status } = c.res;
    const route = routePath(c, -1);
    requests.inc({ route, method: c.req.method, status });
    seconds.observe({ route }, ms / 1000);
    if (status === 429 && begun - flooded < 60_000 && flooded > 0) return;
    if (status === 429) flooded = begun;
    const level = status >= 500 ? 'error' : status === 429 || NOTABLE.has(status) ? 'warn' : 'info';
    const line = {
      method: c.req.method,
      path: c.req.path.slice(0, 200),
      status,
      ms: Math.round(ms * 10) / 10,
    };
    log[level](status >= 500 ? { ...line, err: c.error } : line, 'request');
  };
}

/** What `/metrics` tells: of the process, of requests, what the store holds, and how watched feeds are. */
export function registryOf({ held, watch: feedsWatched }: Pick<Door, 'held' | 'watch'>): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const sizes = ['articles', 'claims', 'records', 'decisions'] as const;
  new Gauge({
    name: 'entente_store_things',
    help: 'What the store holds',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      for (const kind of sizes) this.set({ kind }, held.holdings[kind].length);
    },
  });
  if (feedsWatched) addFeeds(registry, () => feedsWatched().feeds);
  return registry;
}

/** Of every feed: how it is, and what it came to since it is watched. */
const FEED_GAUGES: readonly { name: string; help: string; of(feed: FeedHealth): number }[] = [
  { name: 'failures', help: 'Polls that failed, in a row', of: ({ failures }) => failures },
  { name: 'waiting', help: 'Entries that are still to be read', of: ({ waiting }) => waiting },
  { name: 'polls_total', help: 'Polls', of: ({ polls }) => polls },
  { name: 'unchanged_total', help: 'Polls at which nothing was new', of: ({ unchanged }) => unchanged },
  { name: 'taken_total', help: 'Reports taken into the record', of: ({ taken }) => taken },
  { name: 'claims_total', help: 'Claims of these reports', of: ({ claims }) => claims },
  { name: 'refused_total', help: 'Entries that were refused', of: ({ refused }) => sum(refused) },
  { name: 'errors_total', help: 'Polls that failed', of: ({ errors }) => sum(errors) },
  {
    name: 'last_success_seconds',
    help: 'When a poll last went well, in seconds since 1970; 0 if none has',
    of: ({ lastSuccess }) => (lastSuccess === null ? 0 : Date.parse(lastSuccess) / 1000),
  },
];

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, n) => all + n, 0);

function addFeeds(registry: Registry, feeds: () => readonly FeedHealth[]): void {
  for (const { name, help, of } of FEED_GAUGES)
    new Gauge({
      name: `entente_feed_${name}`,
      help,
      labelNames: ['feed'],
      registers: [registry],
      collect() {
        for (const feed of feeds()) this.set({ feed: feed.name }, of(feed));
      },
    });
}
