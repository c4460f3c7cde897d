import { z } from '@hono/zod-openapi';
import { CODER_VERSION } from '../../coding/index.ts';
import { publicationDay } from '../../model/article.ts';
import { packageVersion } from '../../node/package.ts';
import { json } from '../answer.ts';
import type { Health } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';

/** What the process and its store are like. */
export function addAbout(app: App, door: Door): void {
  ask(app, door, {
    path: '/health',
    summary: 'Whether the server is well, and what its store holds.',
    params: z.strictObject({}),
    query: z.strictObject({}),
    answer: 'Health',
    find: (_, given) => json(healthOf(given)),
  });
}

function healthOf({ held, notes }: Door): Health {
  const { articles, claims, records } = held.holdings;
  const days = articles.map(publicationDay).sort();
  return {
    status: 'ok',
    version: packageVersion(),
    coder: CODER_VERSION,
    articles: articles.length,
    claims: claims.length,
    records: records.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    notes,
    revision: held.revision,
  };
}
