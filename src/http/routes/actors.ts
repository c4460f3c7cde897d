import { z } from '@hono/zod-openapi';
import { type Known, matterInFull, mattersOf, pairsOf, sideOf } from '../../assess/index.ts';
import { isActorCode } from '../../codebook/index.ts';
import { json } from '../answer.ts';
import type { ActorRow } from '../answers.ts';
import { ask } from '../ask.ts';
import type { App, Door } from '../door.ts';
import { actor, clocks } from '../params.ts';
import { Problem } from '../problem.ts';
import { rowOf } from './dossiers.ts';

const NONE = z.strictObject({});
const CLOCKS = z.strictObject(clocks);

/** Actors, and the matters that they have with each other. */
export function addActors(app: App, door: Door): void {
  ask(app, door, {
    path: '/actors',
    summary: 'The actors of the record, the busiest first.',
    params: NONE,
    query: CLOCKS,
    answer: 'Actors',
    find: (asked, { held }) => json({ actors: actorsOf(held.known(asked)) }),
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
    query: z.strictObject({ actor: actor.optional(), ...clocks }),
    answer: 'Issues',
    find: ({ actor: code, ...asked }, { held }) => json({ issues: mattersOf(held.known(asked), code) }),
  });
  ask(app, door, {
    path: '/issues/{issue}',
    summary: 'Where everybody stands on one matter, by any of its names.',
    params: z.strictObject({ issue: z.string().max(200) }),
    query: CLOCKS,
    answer: 'IssueAnswer',
    find: ({ issue, ...asked }, { held }) => {
      const matter = matterInFull(held.known(asked), issue);
      if (matter) return json(matter);
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
