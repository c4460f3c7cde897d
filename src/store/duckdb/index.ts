export { doorOf, writeLock } from './lock.ts';
export { openDuckDb } from './open.ts';
