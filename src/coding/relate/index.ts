export type { CueLexicon } from './cue.ts';
export { loadCues } from './load-cues.ts';
export type { Pair } from './pair.ts';
export { type Read, type Reason, type Relation, readPair, reasonsFor, relationOf, rootOf } from './relate.ts';
export type { Vote } from './votes.ts';
