import { z } from '@hono/zod-openapi';
import { claimsWhere } from '../../assess/index.ts';
import { claimTable } from '../../export/index.ts';
import { explanationOfClaim } from '../../held/reading.ts';
import { json } from '../answer.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { askList } from '../lists.ts';
import { id } from '../params.ts';
import { missing } from '../problem.ts';
import { articleIn } from './articles.ts';

const ONE = { params: z.strictObject({ id }), query: z.strictObject({}) };

/** Claims, and why they were made. */
export function addClaims(app: App, door: Door): void {
  askList(app, door, {
    path: '/claims',
    summary: 'The claims that stand, the last published first, those of one report in order of the text.',
    answer: 'Claims',
    table: ({ held, cow }) =>
      claimTable(({ evidence }) => ({ article: articleIn(held, evidence.article), cow })),
    find: (known, wanted) => claimsWhere(known, wanted),
  });
  ask(app, door, {
    path: '/claims/{id}',
    summary: 'A claim, by its id or its key, with the record that it was folded into.',
    ...ONE,
    answer: 'ClaimOfRecord',
    find: ({ id: name }, { held }) => {
      const claim = held.claim(name) ?? missing('claim', name);
      return json({ ...claim, record: held.recordByClaim.get(claim.id) ?? null });
    },
  });
  ask(app, door, {
    path: '/claims/{id}/explanation',
    summary: 'Why the sentence of a claim was read as it was: `entente explain`.',
    ...ONE,
    answer: 'Explanation',
    find: ({ id: name }, { held, reader }) => {
      const claim = held.claim(name) ?? missing('claim', name);
      return json(explanationOfClaim(articleIn(held, claim.evidence.article), claim, reader()));
    },
  });
}
