import { z } from '@hono/zod-openapi';
import { linesOf, nearTo, reasonsIn, recordsWhere, searchIn } from '../../assess/index.ts';
import { RECORD_TABLE } from '../../export/index.ts';
import { FOUND_TABLE, LINE_TABLE, thingsFound } from '../../held/tables/index.ts';
import type { Comparison } from '../../record/index.ts';
import { json } from '../answer.ts';
import type { RecordAnswer } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { FORM_TYPES, listAnswer } from '../forms.ts';
import { askList } from '../lists.ts';
import { clocks, format, id, limit } from '../params.ts';
import { missing } from '../problem.ts';

/** Records near to one, where nobody says how many. */
const NEAR = 20;

/** Records: things in the world, and why their claims are one; the words in them. */
export function addRecords(app: App, door: Door): void {
  askList(app, door, {
    path: '/records',
    summary: 'The records, the last reported first.',
    answer: 'Records',
    table: () => RECORD_TABLE,
    find: (known, wanted) => recordsWhere(known, wanted),
  });
  ask(app, door, {
    path: '/records/{id}',
    summary: 'A record with its history, its claims, and why they are one: `entente explain --record`.',
    params: z.strictObject({ id }),
    query: z.strictObject({}),
    answer: 'RecordAnswer',
    find: ({ id: name }, given) => json(recordAnswer(name, given)),
  });
  ask(app, door, {
    path: '/records/{id}/near',
    summary: 'Records of the same kind and parties, the nearest in time first: what it may be merged with.',
    params: z.strictObject({ id }),
    query: z.strictObject({ limit, format }),
    answer: 'Lines',
    forms: FORM_TYPES,
    find: ({ id: name, limit: most = NEAR, format: form }, { held }) => {
      const lines = nearTo(held.all, held.record(name) ?? missing('record', name), most);
      return listAnswer(
        form,
        LINE_TABLE,
        lines.map((line) => ({ list: name, line })),
        { lines },
      );
    },
  });
  ask(app, door, {
    path: '/search',
    summary: 'Records whose words hold all those given, and passages of other reports: `entente search`.',
    params: z.strictObject({}),
    query: z.strictObject({
      q: z.string().max(500).openapi({ description: 'The words, in any order.' }),
      ...clocks,
      limit,
      format,
    }),
    answer: 'Found',
    forms: FORM_TYPES,
    find: ({ q, limit: most, format: form, ...asked }, { held }) => {
      const found = searchIn(held.known(asked), q, most);
      return listAnswer(form, FOUND_TABLE, thingsFound(found), found);
    },
  });
}

function recordAnswer(name: string, { held }: Door): RecordAnswer {
  const record = held.record(name) ?? missing('record', name);
  const known = held.all;
  const { bonds, near } = reasonsIn(known, record);
  const [line] = linesOf(known, [record]);
  const pairOf = ({ a, b, weight }: Comparison) => ({ a: a.id, b: b.id, weight });
  return {
    record,
    line: line ?? missing('record', name),
    claims: record.claims.flatMap((one) => held.claim(one) ?? []),
    reasons: {
      bonds: bonds.map((bond) => ({ ...pairOf(bond), by: bond.by })),
      near: near.map((one) => ({ ...pairOf(one), against: one.against })),
    },
  };
}
