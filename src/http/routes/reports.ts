import { z } from '@hono/zod-openapi';
import { CODER_VERSION, explanationOf } from '../../coding/index.ts';
import { keptReadingOf, readingOf } from '../../held/reading.ts';
import { act } from '../act.ts';
import type { App, Door } from '../door.ts';
import { id } from '../params.ts';
import { missing } from '../problem.ts';
import { articleOf, MOST_BYTES, report } from '../report.ts';

const COMMON = { method: 'post', params: z.strictObject({}), most: MOST_BYTES } as const;

/** Reports that are sent: read only, or kept. */
export function addReports(app: App, door: Door): void {
  act(app, door, {
    ...COMMON,
    path: '/readings',
    summary: 'Reads a report and keeps nothing: what became of each sentence, and the claims.',
    body: z.strictObject(report),
    answer: 'ReadingAnswer',
    status: 200,
    writes: false,
    run: async ({ body }, given) => readingOf(await articleOf(body, given), given.reader()),
  });
  act(app, door, {
    ...COMMON,
    path: '/readings/explanation',
    summary:
      'Why a sentence of a report that is not kept was read as it was: that of a claim, else the first.',
    body: z.strictObject({ ...report, claim: id.optional() }),
    answer: 'Explanation',
    status: 200,
    writes: false,
    run: async ({ body: { claim, ...sent } }, given) => explanationOfSent(claim, sent, given),
  });
  act(app, door, {
    ...COMMON,
    path: '/reports',
    summary: 'Reads a report, keeps it, and says what that makes of the records.',
    body: z.strictObject(report),
    answer: 'Kept',
    status: 201,
    writes: true,
    run: async ({ body }, given) => keep(body, given),
  });
}

type Sent = Parameters<typeof articleOf>[0];

async function explanationOfSent(claim: string | undefined, sent: Sent, door: Door) {
  const { resolved, codings } = door.reader().trace(await articleOf(sent, door));
  const found = codings.find((coding) => coding.claim?.id === claim || coding.claim?.key === claim);
  const sentence = claim === undefined ? resolved.sentences[0] : found?.frame.predicate.sentence;
  return sentence ? explanationOf(sentence, resolved, codings) : missing('claim', claim ?? '');
}

async function keep(sent: Sent, door: Door) {
  const article = await articleOf(sent, door);
  const claims = door.reader().read(article);
  const { changed } = await door.held.take([{ article, version: CODER_VERSION, claims }]);
  const kept = door.held.article(article.id);
  if (!kept) return missing('article', `${article.id}: it was taken down, and stays down`);
  return { ...keptReadingOf(kept, door.held, door.reader()), changed };
}
