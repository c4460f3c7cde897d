import type { Span } from './span.ts';

/**
 * The types of named things. `work`: what is made of words or thought (laws, treaties, books, papers, prizes,
 * languages, programs); `object`: a single thing with a name (ships, aircraft, satellites, weapons).
 */
export const NAME_TYPES = ['person', 'place', 'organisation', 'event', 'work', 'object'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * A stretch of a sentence that names somebody or something: the whole noun phrase ('the Ministry of Defence of
 * Japan'). One may lie inside another ('Japan' in that one); two never cross.
 */
export interface NamedThing extends Span {
  readonly type: NameType;
  /** Position of the sentence in the article. */
  readonly sentence: number;
  /** First and last token (inclusive) in the sentence. */
  readonly first: number;
  readonly last: number;
  /** The token that heads the phrase. */
  readonly head: number;
}

/** The types of those who are followed through a report. */
export type EntityType = 'person' | 'place' | 'organisation';

/** A stretch that means a person, place or organisation, by name, by a common noun ('the city') or by a pronoun. */
export interface EntityMention extends Span {
  /** `thing`: what is none of the three, known so that 'it' may mean it. */
  readonly type: EntityType | 'thing';
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** All mentions of a report that mean the same, in order of the text; at least two. */
export interface Chain {
  readonly type: EntityType;
  readonly mentions: readonly EntityMention[];
}
