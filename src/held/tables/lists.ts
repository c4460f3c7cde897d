import type { DyadRow, Matter, Task } from '../../assess/index.ts';
import { type Table, tableOf } from '../../export/index.ts';
import type { LoggedDecision } from '../review/log.ts';
import { placeFields } from './place.ts';

export const MATTER_TABLE: Table<Matter> = tableOf([
  ['issue', 'VARCHAR', ({ issue }) => issue],
  ['names', 'VARCHAR', ({ names }) => JSON.stringify(names)],
  ['records', 'INTEGER', ({ records }) => records],
  ['actors', 'VARCHAR', ({ actors }) => actors.join(' ')],
]);

export const TASK_TABLE: Table<Task> = tableOf([
  ['key', 'VARCHAR', ({ key }) => key],
  ['record', 'VARCHAR', ({ record }) => record],
  ['state', 'VARCHAR', ({ state }) => state],
  ['by_codes', 'VARCHAR', ({ by }) => by.join(' ')],
  ['to_codes', 'VARCHAR', ({ to }) => to.join(' ')],
  ['what', 'VARCHAR', ({ what }) => what],
  ['weight', 'DOUBLE', ({ weight }) => weight],
  ['why', 'VARCHAR', ({ why }) => JSON.stringify(why)],
  ['doubt', 'DOUBLE', ({ doubt }) => doubt],
  ['priority', 'DOUBLE', ({ priority }) => priority],
  ...placeFields<Task>(({ evidence }) => evidence),
]);

export const DECISION_TABLE: Table<LoggedDecision> = tableOf([
  ['id', 'VARCHAR', ({ id }) => id],
  ['verdict', 'VARCHAR', ({ verdict }) => verdict],
  ['keys', 'VARCHAR', ({ keys }) => keys.join(' ')],
  ['articles', 'VARCHAR', ({ articles }) => articles.join(' ')],
  ['set', 'VARCHAR', ({ set }) => set && JSON.stringify(set)],
  ['undoes', 'VARCHAR', ({ undoes }) => undoes],
  ['by', 'VARCHAR', ({ by }) => by],
  ['reason', 'VARCHAR', ({ reason }) => reason],
  ['at', 'VARCHAR', ({ at }) => at],
  ['standing', 'VARCHAR', ({ standing }) => standing],
]);

/** The dyad-month panel; `docs/assessment.md` says what the columns are. */
export const PANEL_TABLE: Table<DyadRow> = tableOf([
  ['first', 'VARCHAR', ({ first }) => first],
  ['second', 'VARCHAR', ({ second }) => second],
  ['month', 'VARCHAR', ({ month }) => month],
  ['direction', 'VARCHAR', ({ direction }) => direction],
  ['records', 'INTEGER', ({ records }) => records],
  ['quad1', 'INTEGER', ({ quads }) => quads[0]],
  ['quad2', 'INTEGER', ({ quads }) => quads[1]],
  ['quad3', 'INTEGER', ({ quads }) => quads[2]],
  ['quad4', 'INTEGER', ({ quads }) => quads[3]],
  ['statements', 'INTEGER', ({ statements }) => statements],
  ['plover_sum', 'DOUBLE', ({ ploverSum }) => ploverSum],
  ['plover_mean', 'DOUBLE', ({ ploverMean }) => ploverMean],
  ['goldstein_sum', 'DOUBLE', ({ goldsteinSum }) => goldsteinSum],
  ['goldstein_mean', 'DOUBLE', ({ goldsteinMean }) => goldsteinMean],
  ['log_ratio', 'DOUBLE', ({ logRatio }) => logRatio],
  ['reports', 'INTEGER', ({ reports }) => reports],
  ['publishers', 'INTEGER', ({ publishers }) => publishers],
]);
