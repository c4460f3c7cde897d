import { z } from '@hono/zod-openapi';
import { articlesWhere } from '../../assess/index.ts';
import { ARTICLE_TABLE } from '../../export/index.ts';
import { keptReadingOf } from '../../held/reading.ts';
import type { HeldStore } from '../../held/store.ts';
import type { Article } from '../../model/article.ts';
import { json } from '../answer.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { askList } from '../lists.ts';
import { id } from '../params.ts';
import { missing } from '../problem.ts';

const ONE = { params: z.strictObject({ id }), query: z.strictObject({}) };

/** Reports, with their text and how they were read. */
export function addArticles(app: App, door: Door): void {
  askList(app, door, {
    path: '/articles',
    summary: 'The reports, the last published first; with a filter on claims, those that hold such a claim.',
    answer: 'Articles',
    table: () => ARTICLE_TABLE,
    find: (known, wanted) => articlesWhere(known, wanted),
  });
  ask(app, door, {
    path: '/articles/{id}',
    summary: 'A report with its text and the regions of its page.',
    ...ONE,
    answer: 'Article',
    find: ({ id: name }, { held }) => json(articleIn(held, name)),
  });
  ask(app, door, {
    path: '/articles/{id}/reading',
    summary: 'How a report was read: what became of each sentence, and its claims with their records.',
    ...ONE,
    answer: 'ReadingAnswer',
    find: ({ id: name }, { held, reader }) => json(keptReadingOf(articleIn(held, name), held, reader())),
  });
}

/** @throws Problem if it is not kept */
export const articleIn = (held: HeldStore, name: string): Article =>
  held.article(name) ?? missing('article', name);
