import { type Table, tableOf } from '../export/index.ts';
import type { ActorRow, PairRow } from './answers.ts';

/** Flat forms of what only the API tells so. */
export const PAIR_TABLE: Table<PairRow> = tableOf([
  ['pair', 'VARCHAR', ({ pair }) => pair],
  ['a', 'VARCHAR', ({ a }) => a.code],
  ['b', 'VARCHAR', ({ b }) => b.code],
  ['a_name', 'VARCHAR', ({ a }) => a.name],
  ['b_name', 'VARCHAR', ({ b }) => b.name],
  ['records', 'INTEGER', ({ records }) => records],
  ['claims', 'INTEGER', ({ claims }) => claims],
  ['cooperative', 'INTEGER', ({ cooperative }) => cooperative],
  ['conflictual', 'INTEGER', ({ conflictual }) => conflictual],
  ['index', 'DOUBLE', ({ index }) => index],
  ['low', 'DOUBLE', ({ band }) => band?.[0] ?? null],
  ['high', 'DOUBLE', ({ band }) => band?.[1] ?? null],
  ['movement', 'VARCHAR', ({ movement }) => movement],
  ['contradictions', 'INTEGER', ({ contradictions }) => contradictions],
  ['last_published', 'VARCHAR', ({ lastPublished }) => lastPublished],
]);

export const ACTOR_TABLE: Table<ActorRow> = tableOf([
  ['code', 'VARCHAR', ({ code }) => code],
  ['name', 'VARCHAR', ({ name }) => name],
  ['records', 'INTEGER', ({ records }) => records],
  ['last_published', 'VARCHAR', ({ lastPublished }) => lastPublished],
]);
