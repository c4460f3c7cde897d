/** Who is meant: names, offices, people and what points back to them. */

export { type ActorFile, loadActors } from './load/load-actors.ts';
export { mayMeanActors } from './may-mean.ts';
export { resolveActors } from './resolve.ts';
export type { ActorTables, ActorTexts } from './tables.ts';
