import { createHash } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Answer } from './answer.ts';
import { type AnswerName, refOf } from './components.ts';
import type { App, Door } from './door.ts';
import { Problem } from './problem.ts';

type Shape = z.ZodObject;

/** A question about the data: what may be asked, and what finds the answer. */
export interface Question<P extends Shape, Q extends Shape> {
  /** As OpenAPI has it: `/dossiers/{pair}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  /** The type of the answer as JSON; null where it never is. */
  readonly answer: AnswerName | null;
  /** Other media types that it may come in. */
  readonly forms?: readonly string[];
  readonly find: (given: z.output<P> & z.output<Q>, door: Door) => Answer | Promise<Answer>;
}

/**
 * Puts a question into the app and into its OpenAPI document. The answer has an entity tag made of what the store holds
 * and of what was asked: as long as both are the same, so is the answer, and it is not looked for again.
 */
export function ask<P extends Shape, Q extends Shape>(app: App, door: Door, question: Question<P, Q>): void {
  const { path, summary, params, query, answer, forms = [], find } = question;
  const content = Object.fromEntries([
    ...(answer ? [['application/json', { schema: refOf(answer) }]] : []),
    ...forms.map((form) => [form, { schema: { type: 'string' as const } }]),
  ]);
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    summary,
    request: { params, query },
    responses: {
      200: { description: summary, content },
      304: { description: 'It is as the client has it (If-None-Match).' },
      default: PROBLEM,
    },
  });
  app.get(honoPath(path), async (c) => {
    const given = {
      ...parsed('path', params, c.req.param() as Record<string, string>),
      ...parsed('query', query, queryOf(c)),
    } as z.output<P> & z.output<Q>;
    const tag = tagOf(c, door);
    if (isKnown(c.req.header('if-none-match'), tag))
      return new Response(null, { status: 304, headers: { etag: tag } });
    const kept = (): Answer | undefined => door.answers.get(tag);
    // Whoever waited for his turn may find that the one before has asked the same
    const found = kept() ?? (await door.turns.next(async () => kept() ?? find(given, door)));
    door.answers.set(tag, found);
    return respond(found, { etag: tag, 'cache-control': 'no-cache' });
  });
}

export const PROBLEM = {
  description: 'What is wrong with the request, and what to do (RFC 9457).',
  content: { 'application/problem+json': { schema: refOf('Problem') } },
};

export const respond = (answer: Answer, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(answer.body, {
    status,
    headers: { 'content-type': answer.type, ...answer.headers, ...headers },
  });

export const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** What was given, checked. @throws Problem that names the parameter, its value and what is wrong */
export function parsed<S extends z.ZodType>(place: string, schema: S, given: unknown): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
    throw unknownKeys(place, schema, issue.keys);
  const name = issue?.path.join('.') ?? '';
  const value = issue?.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], given);
  const shown = typeof value === 'string' ? ` '${value.slice(0, 80)}'` : '';
  throw new Problem(
    400,
    `${[place, name].filter(Boolean).join(' ')}${shown}: ${issue?.message ?? 'cannot be used'}`,
  );
}

/** Whoever mistypes a name is told those that there are. */
function unknownKeys(place: string, schema: z.ZodType, keys: readonly string[]): Problem {
  const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const remedy = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none';
  const given = keys.map((key) => `'${key.slice(0, 80)}'`).join(', ');
  return new Problem(400, `${place}: ${given} is not known here; ${remedy}`);
}

/** The query's parameters, each given at most once. */
function queryOf(c: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => {
      if (values.length > 1)
        throw new Problem(400, `query ${name.slice(0, 80)}: is given ${values.length} times; give it once`);
      return [name, values[0] ?? ''];
    }),
  );
}

function tagOf(c: Context, door: Door): string {
  const query = [...new URL(c.req.url).searchParams].sort().join('&');
  return `"${createHash('sha256').update(`${door.held.revision} ${c.req.path} ${query}`).digest('hex').slice(0, 24)}"`;
}

/** Whether the client has this answer: what it sends may be weakened by what packs it on the way. */
const isKnown = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false;
