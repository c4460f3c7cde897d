import { z } from '@hono/zod-openapi';
import type { Known, Narrowing } from '../assess/index.ts';
import type { Table } from '../export/index.ts';
import { ask } from './ask.ts';
import type { AnswerName } from './components.ts';
import type { App, Door } from './door.ts';
import { FORM_TYPES, listAnswer } from './forms.ts';
import { clocks, cursor, format, limit, narrowing } from './params.ts';
import { Problem } from './problem.ts';

/** Things of a page, where nobody says how many. */
export const USUAL = 100;

interface List<T> {
  readonly path: string;
  readonly summary: string;
  readonly answer: AnswerName;
  readonly table: (door: Door) => Table<T>;
  readonly find: (known: Known, wanted: Narrowing) => readonly T[];
}

/** A list that can be narrowed: as JSON page by page; as lines or a table whole, or as many as are asked for. */
export function askList<T extends { readonly id: string }>(app: App, door: Door, list: List<T>): void {
  ask(app, door, {
    path: list.path,
    summary: list.summary,
    params: z.strictObject({}),
    query: z.strictObject({
      ...clocks,
      ...narrowing,
      limit,
      cursor,
      format,
    }),
    answer: list.answer,
    forms: FORM_TYPES,
    find: ({ asOf, knownBy, limit: most, cursor: from, format: form, ...wanted }, given) => {
      const all = list.find(given.held.known({ asOf, knownBy }), wanted);
      const usual = form === 'json' ? USUAL : all.length;
      const page = pageOf(all, { limit: most ?? usual, cursor: from });
      return listAnswer(form, list.table(given), page.items, page);
    },
  });
}

interface Asked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * One page of a list. The cursor names the last thing of the page before, so that what is added meanwhile moves nothing.
 * @throws Problem for a cursor that is none of this list
 */
export function pageOf<T extends { readonly id: string }>(
  all: readonly T[],
  { limit = USUAL, cursor }: Asked,
): { items: readonly T[]; next: string | null; total: number } {
  const start = cursor === undefined ? 0 : placeAfter(all, cursor);
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const next = last && start + limit < all.length ? cursorOf(last.id) : null;
  return { items, next, total: all.length };
}

const cursorOf = (id: string): string => Buffer.from(`after ${id}`).toString('base64url');

function placeAfter(all: readonly { readonly id: string }[], cursor: string): number {
  const [, id] = /^after (.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const place = id === undefined || cursorOf(id) !== cursor ? -1 : all.findIndex((one) => one.id === id);
  if (place >= 0) return place + 1;
  throw new Problem(
    400,
    `query cursor '${cursor.slice(0, 80)}': is none of this list; give \`next\` of the page before as it is, with the same filters`,
  );
}
