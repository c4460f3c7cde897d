import { z } from '@hono/zod-openapi';
import { worklistOf } from '../../assess/index.ts';
import { decisionOf, type Wish } from '../../held/review/decide.ts';
import { decidableIn } from '../../held/review/holdings.ts';
import { logOf } from '../../held/review/log.ts';
import { DECISION_TABLE, TASK_TABLE } from '../../held/tables/index.ts';
import { Turns } from '../../held/turns.ts';
import { act } from '../act.ts';
import type { Answers } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { FORM_TYPES, listAnswer } from '../forms.ts';
import { pageOf, USUAL } from '../lists.ts';
import { actors, cursor, format, id, limit } from '../params.ts';
import { missing } from '../problem.ts';

const NONE = z.strictObject({});
const MOST_BYTES = 64 * 1024;
/** Tasks at once, where nobody says how many. */
const FEW = 20;

/** Who decides, and why. */
const who = {
  by: z.string().max(200).openapi({ description: 'Name of the person.', example: 'A. Lee' }),
  reason: z.string().max(2000).openapi({ description: 'Why, on one line.', example: 'misread' }),
};

const wish = z.strictObject({
  verdict: z.enum(['accept', 'reject', 'correct', 'merge', 'split']),
  keys: z
    .array(id)
    .min(1)
    .max(100)
    .openapi({ description: 'Of one claim to accept, reject or correct; of two or more to merge or split.' }),
  set: z
    .record(z.string().max(40), z.string().max(500))
    .default({})
    .openapi({ description: 'What to correct: fields of the claim, as docs/review.md lists them.' }),
  ...who,
});

/** The claims to look at, and what people make of them. */
export function addDecisions(app: App, door: Door): void {
  askWorklist(app, door);
  askLog(app, door);
  // What a decision may say hangs on those before it, so they are made one after the other
  const turns = new Turns();
  const settle = (asked: Wish): Promise<Answers['Settled']> => turns.next(() => settled(asked, door));
  act(app, door, {
    method: 'post',
    path: '/decisions',
    summary: 'Decides on claims, and says what that makes of the records: `entente review accept` and so on.',
    params: NONE,
    body: wish,
    most: MOST_BYTES,
    answer: 'Settled',
    status: 201,
    writes: true,
    run: ({ body: { keys, ...said } }) => settle({ ...said, given: keys }),
  });
  act(app, door, {
    method: 'delete',
    path: '/decisions/{id}',
    summary: 'Takes a decision back, by another that is kept too: `entente review undo`.',
    params: z.strictObject({ id }),
    body: z.strictObject(who),
    most: MOST_BYTES,
    answer: 'Settled',
    status: 200,
    writes: true,
    run: async ({ params, body }, { held }) => {
      if (!held.holdings.decisions.some((one) => one.id.startsWith(params.id)))
        missing('decision', params.id);
      return settle({ ...body, verdict: 'undo', given: [params.id], set: {} });
    },
  });
}

async function settled(asked: Wish, { held }: Door): Promise<Answers['Settled']> {
  const decision = decisionOf(asked, await decidableIn(held, 'the store'), new Date());
  const { changed } = await held.settle([decision]);
  return { decision, changed };
}

const askWorklist = (app: App, door: Door): void =>
  ask(app, door, {
    path: '/reviews',
    summary: 'Claims that nobody has decided on, by what hangs on them times doubt: `entente review`.',
    params: NONE,
    query: z.strictObject({ actors: actors.optional(), limit, format }),
    answer: 'Tasks',
    forms: FORM_TYPES,
    find: ({ actors: codes = [], limit: most, format: form }, { held }) => {
      const all = worklistOf(held.all, codes);
      const tasks = all.slice(0, most ?? (form === 'json' ? FEW : all.length));
      return listAnswer(form, TASK_TABLE, tasks, { tasks, total: all.length });
    },
  });

const askLog = (app: App, door: Door): void =>
  ask(app, door, {
    path: '/decisions',
    summary: 'What people decided, the latest first, and whether it stands: `entente review log`.',
    params: NONE,
    query: z.strictObject({
      standing: z.enum(['stands', 'waits', 'undone', 'overruled']).optional(),
      limit,
      cursor,
      format,
    }),
    answer: 'Decisions',
    forms: FORM_TYPES,
    find: ({ standing, limit: most, cursor: from, format: form }, { held }) => {
      const keys = new Set(held.holdings.claims.map(({ key }) => key));
      const log = logOf(held.all.review, keys).reverse();
      const all = log.filter((one) => standing === undefined || one.standing === standing);
      const page = pageOf(all, { limit: most ?? (form === 'json' ? USUAL : all.length), cursor: from });
      return listAnswer(form, DECISION_TABLE, page.items, page);
    },
  });
