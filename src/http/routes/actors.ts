import { z } from '@hono/zod-openapi';
import { type Known, matterInFull, mattersOf, pairsOf, sideOf } from '../../assess/index.ts';
import { isActorCode } from '../../codebook/index.ts';
import { LINE_TABLE, linesOfMatter, MATTER_TABLE } from '../../held/tables/index.ts';
import { json } from '../answer.ts';
import type { ActorRow } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { FORM_TYPES, listAnswer } from '../forms.ts';
import { actor, clocks, format } from '../params.ts';
import { Problem } from '../problem.ts';
import { ACTOR_TABLE } from '../tables.ts';
import { rowOf } from './dossiers.ts';

const NONE = z.strictObject({});
const CLOCKS = z.strictObject(clocks);
const LISTED = z.strictObject({ ...clocks, format });

/** Actors, and the matters that they have with each other. */
export function addActors(app: App, door: Door): void {
  ask(app, door, {
    path: '/actors',
    summary: 'The actors of the record, the busiest first.',
    params: NONE,
    query: LISTED,
    answer: 'Actors',
    forms: FORM_TYPES,
    find: ({ format: form, ...asked }, { held }) => {
      const all = actorsOf(held.known(asked));
      return listAnswer(form, ACTOR_TABLE, all, { actors: all });
    },
  });
  ask(app, door, {
    path: '/actors/{actor}',
    summary: 'An actor with its pairs, those that moved first, and the matters that it has to do with.',
    params: z.strictObject({ actor }),
    query: CLOCKS,
    answer: 'ActorAnswer',
    find: ({ actor: code, ...asked }, { held }) => {
      const known = held.known(asked);
      const row = actorsOf(known).find((one) => one.code === code);
      return json({
        ...(row ?? { ...sideOf(code), records: 0, lastPublished: '' }),
        pairs: pairsOf(known, code).map(rowOf),
        issues: mattersOf(known, code),
      });
    },
  });
  ask(app, door, {
    path: '/issues',
    summary: 'The matters that the reports name, of an actor or of all, those with most records first.',
    params: NONE,
    query: z.strictObject({ actor: actor.optional(), ...clocks, format }),
    answer: 'Issues',
    forms: FORM_TYPES,
    find: ({ actor: code, format: form, ...asked }, { held }) => {
      const issues = mattersOf(held.known(asked), code);
      return listAnswer(form, MATTER_TABLE, issues, { issues });
    },
  });
  ask(app, door, {
    path: '/issues/{issue}',
    summary: 'Where everybody stands on one matter, by any of its names.',
    params: z.strictObject({ issue: z.string().max(200) }),
    query: LISTED,
    answer: 'IssueAnswer',
    forms: FORM_TYPES,
    find: ({ issue, format: form, ...asked }, { held }) => {
      const matter = matterInFull(held.known(asked), issue);
      if (matter) return listAnswer(form, LINE_TABLE, linesOfMatter(matter), matter);
      throw new Problem(
        404,
        `path issue '${issue.slice(0, 80)}': the reports name no such matter; /issues lists them`,
      );
    },
  });
}

/** Everybody who is a party to a record. */
function actorsOf({ records }: Known): ActorRow[] {
  const found = new Map<string, { records: number; lastPublished: string }>();
  for (const { by, to, lastPublished } of records)
    for (const code of new Set([...by, ...to].map((party) => party.code))) {
      const before = found.get(code) ?? { records: 0, lastPublished: '' };
      const last = [lastPublished, before.lastPublished].sort().at(-1) ?? '';
      found.set(code, { records: before.records + 1, lastPublished: last });
    }
  return [...found]
    .filter(([code]) => isActorCode(code))
    .map(([code, row]) => ({ ...sideOf(code), ...row }))
    .sort((a, b) => b.records - a.records || (a.code < b.code ? -1 : 1));
}
