export { openDuckDb } from './open.ts';
