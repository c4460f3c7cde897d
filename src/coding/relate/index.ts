/** Who does what to whom, for given spans: a sentence, a source and a target to a root of PLOVER. */
export type { Pair } from './pair.ts';
export type { Relation } from './relate.ts';
