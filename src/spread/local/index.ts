/** Reports coded on the cores of this machine. */
export { codeAll, type SpreadOptions } from './codeAll.ts';
export { IdSet, idBytes } from './idSet.ts';
export { Journal, type Mark, markOf, seenOf } from './journal.ts';
export { linked, type Place, START } from './linked.ts';
export { CoderPool, type PoolOptions } from './pool.ts';
