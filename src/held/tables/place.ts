import type { Passage } from '../../assess/index.ts';
import type { Field } from '../../export/index.ts';

/** Where a thing stands in a report. */
export type Place = Pick<Passage, 'article' | 'source' | 'published' | 'start' | 'end' | 'quote'>;

export const placeFields = <T>(of: (thing: T) => Place | undefined): readonly Field<T>[] => [
  ['article', 'VARCHAR', (thing) => of(thing)?.article ?? null],
  ['source', 'VARCHAR', (thing) => of(thing)?.source ?? null],
  ['published', 'VARCHAR', (thing) => of(thing)?.published ?? null],
  ['quote', 'VARCHAR', (thing) => of(thing)?.quote ?? null],
  ['start', 'INTEGER', (thing) => of(thing)?.start ?? null],
  ['end', 'INTEGER', (thing) => of(thing)?.end ?? null],
];
