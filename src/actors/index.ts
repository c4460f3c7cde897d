/** Who is meant: names, offices, people and what points back to them. */
export { mayMeanActors } from './may-mean.ts';
export { resolveActors } from './resolve.ts';
export { type ActorFile, type ActorTables, type ActorTexts, loadActors } from './tables.ts';
