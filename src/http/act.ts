import type { z } from '@hono/zod-openapi';
import { requireToken } from './access.ts';
import { json } from './answer.ts';
import { honoPath, PROBLEM, parsed, respond } from './ask.ts';
import { bodyOf } from './body.ts';
import { type AnswerName, refOf } from './components.ts';
import type { App, Door } from './door.ts';

/** Something to do: what is sent, and what comes back. */
interface Deed<P extends z.ZodObject, B extends z.ZodType> {
  readonly method: 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly params: P;
  readonly body: B;
  /** Bytes that the body may have. */
  readonly most: number;
  readonly answer: AnswerName;
  readonly status: 200 | 201;
  /** Whether it changes the store, and takes the token. */
  readonly writes: boolean;
  readonly run: (given: { params: z.output<P>; body: z.output<B> }, door: Door) => Promise<unknown>;
}

/** Puts a deed into the app and into its OpenAPI document. */
export function act<P extends z.ZodObject, B extends z.ZodType>(
  app: App,
  door: Door,
  deed: Deed<P, B>,
): void {
  const { method, path, summary, params, body, most, answer, status, writes, run } = deed;
  app.openAPIRegistry.registerPath({
    method,
    path,
    summary,
    ...(writes && { security: [{ token: [] }] }),
    request: { params, body: { required: true, content: { 'application/json': { schema: body } } } },
    responses: {
      [status]: { description: summary, content: { 'application/json': { schema: refOf(answer) } } },
      default: PROBLEM,
    },
  });
  app[method](honoPath(path), async (c) => {
    if (writes) requireToken(c, door.access.token);
    const given = {
      params: parsed('path', params, c.req.param()) as z.output<P>,
      body: await bodyOf(c, body, most),
    };
    return respond(json(await run(given, door)), { 'cache-control': 'no-store' }, status);
  });
}
