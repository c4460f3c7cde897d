import type { Sentence, Token } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Party } from '../draft.ts';

/** What the report as a whole tells about where it stands. */
export interface Setting {
  /** Country of the place or agency the report comes from, if it is a party in it. */
  readonly home: string | null;
  /** Whether the report is written for readers there, and not only filed there. */
  readonly isOwn: boolean;
  /** Where the report was filed, party or not. */
  readonly filed: string | null;
  /** The two states that the report names most. */
  readonly dyad: readonly Party[];
  /** Codes of all states that the report names. */
  readonly known: ReadonlySet<string>;
  /** Codes of those that a sentence calls by name. */
  readonly named: ReadonlyMap<Sentence, ReadonlySet<string>>;
  /** States in which sentences are set ('In Seoul, ...'). */
  readonly scenes: ReadonlyMap<Sentence, string>;
  /** States in whose capital something in a sentence happens. */
  readonly places: ReadonlyMap<Sentence, string>;
  /** States whose capital somebody in a sentence visits. */
  readonly visited: ReadonlyMap<Sentence, string>;
  /** States whose own doing is announced in a sentence by somebody without a country. */
  readonly announcers: ReadonlyMap<Sentence, string>;
  /** States of which verbs of saying tell what they will do. */
  readonly wills: ReadonlyMap<Token, string>;
  /** States that somebody accuses or calls upon, by the word that names him. */
  readonly faced: ReadonlyMap<Token, string>;
  readonly isQuoted: (span: Span) => boolean;
  /** 'mr', 'ms' by the last name of whoever is called so. */
  readonly courtesies: ReadonlyMap<string, string>;
}

/** Sentences over which a report is remembered, and how many mentions and groups of it. */
export const REACH = 8;
