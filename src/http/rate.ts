import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { LRUCache } from 'lru-cache';
import { Problem } from './problem.ts';

/** What a client has left. */
interface Allowance {
  left: number;
  /** When it was counted last, ms. */
  at: number;
}

/** Clients that are counted; those not heard of for longest are forgotten first. */
const MOST_CLIENTS = 10_000;

/**
 * Lets every address ask so often a second, and twice as often for a moment; then it has to wait.
 * @param perSecond 0 for no limit
 */
export function rateLimit(perSecond: number, now: () => number = Date.now): MiddlewareHandler {
  const clients = new LRUCache<string, Allowance>({ max: MOST_CLIENTS });
  const most = perSecond * 2;
  return async (c, next) => {
    if (perSecond === 0) return next();
    const time = now();
    const client = clients.get(addressOf(c)) ?? { left: most, at: time };
    const left = Math.min(most, client.left + ((time - client.at) / 1000) * perSecond);
    clients.set(addressOf(c), { left: Math.max(0, left - 1), at: time });
    if (left < 1)
      throw new Problem(429, `More than ${perSecond} requests a second from one address; wait a second`, {
        'retry-after': '1',
      });
    await next();
  };
}

/** The address at the other end; none in a test without a network. */
function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
