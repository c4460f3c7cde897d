import { z } from '@hono/zod-openapi';
import { CALLS, type CallName } from '../../held/remote.ts';
import type { HeldStore } from '../../held/store.ts';
import { packageVersion } from '../../node/package.ts';
import { requireToken } from '../access.ts';
import { bodyOf } from '../body.ts';
import type { App, Door } from '../door.ts';
import { Problem } from '../problem.ts';

/** One report may have 20 MB, and its claims come with it. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * The store itself, for the other commands of this program while this process holds it. Not of the API: it is as the
 * interface of the store is, and takes the same version on both sides.
 */
export function addStore(app: App, { held, access }: Door): void {
  app.post('/store/:call', async (c) => {
    requireToken(c, access.token);
    const version = c.req.header('x-entente-version') ?? '';
    if (version !== packageVersion())
      throw new Problem(
        409,
        `version '${version.slice(0, 40)}': this is Entente ${packageVersion()}; use the same`,
      );
    const given = await bodyOf(c, z.array(z.unknown()), MOST_BYTES);
    const call = c.req.param('call');
    if (call === 'hello') return c.json('hello');
    if (!Object.hasOwn(CALLS, call))
      throw new Problem(404, `call '${call.slice(0, 40)}': a store has no such call`);
    const found = await answerOf(held, call as CallName, given);
    if (found === null) return c.body(null, 204);
    return Array.isArray(found)
      ? c.body(linesOf(found), 200, { 'content-type': 'application/jsonl' })
      : c.json(found ?? 'done');
  });
}

/** What was given comes from this same program, which has the token: its types are taken on trust. */
const answerOf = (held: HeldStore, call: CallName, given: readonly unknown[]): Promise<unknown> =>
  (held[call] as (...all: readonly unknown[]) => Promise<unknown>).apply(held, given as unknown[]);

const AT_ONCE = 200;

/** As JSON lines, as fast as they are taken. */
function linesOf(items: readonly unknown[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const part = items.slice(next, next + AT_ONCE);
      next += AT_ONCE;
      if (part.length === 0) controller.close();
      else controller.enqueue(encoder.encode(part.map((item) => `${JSON.stringify(item)}\n`).join('')));
    },
  });
}
