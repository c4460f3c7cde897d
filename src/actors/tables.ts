import type { Trie } from './trie.ts';

/** A state as `states.tsv` tells it. */
export interface State {
  /** ISO 3166 alpha-3, PLOVER's `KOS` for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** The adjective that names its bodies: `South Korean`. */
  readonly adjective: string;
}

/** What a name can stand for. `blocks` marks a longer name that hides a state in it. */
export interface NameSense {
  readonly what: 'name' | 'adjective' | 'people' | 'seat' | 'capital' | 'city' | 'organisation';
  /** Of a seat in another's country ('Brussels' of the European Union): whose country that is. */
  readonly host?: string;
  readonly code: string;
  readonly sector: string | null;
  readonly name: string;
  /** For organisations: company, party, army ... */
  readonly kind: string | null;
  /** The name means something else as often: a first name, an animal, a US state. */
  readonly ambiguous: boolean;
}

export type OfficeRank = 'head' | 'government-head' | 'minister' | 'official' | 'military' | 'none';

/** An office, body or group as `offices.tsv` tells it. */
export interface Office {
  /** As the table spells the phrase that was found: `premier`. */
  readonly name: string;
  /** The first phrase of its row: `prime minister`. Equal for different words for one office. */
  readonly group: string;
  readonly type: 'person' | 'institution' | 'group';
  readonly sector: string | null;
  readonly rank: OfficeRank;
  /** One to a state: `the president` needs no introduction. */
  readonly singleton: boolean;
}

/** One term of a leader in an office; days as `YYYY-MM-DD`, `to` null while it lasts. */
export interface Term {
  readonly code: string;
  readonly office: string;
  readonly name: string;
  readonly family: string;
  readonly from: string;
  readonly to: string | null;
}

/** The tables of `data/actors`, compiled for reading. */
export interface ActorTables {
  readonly states: ReadonlyMap<string, State>;
  readonly names: Trie<NameSense>;
  /** By lower-case lemmas. */
  readonly offices: Trie<Office>;
  /** By full name and alias. */
  readonly leaders: Trie<Term>;
  /** By family name, as `nameKey` writes it. */
  readonly families: ReadonlyMap<string, readonly Term[]>;
  /** By code. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** The first word of each name in `leaders` and `families`, with the last words that go with it: {@link lettersOf} them. */
  readonly ends: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes of the states that a word may stand for or describe, in lower case: `kingdom`, `baltic`. */
  readonly epithets: ReadonlyMap<string, Epithet>;
}

/**
 * A word for a state that several share: a noun ('the kingdom'), an adjective ('the Baltic state') or words of rank
 * ("Europe's largest economy"); a name for all of them together ('the two Koreas'); or the first part of a double
 * adjective ('Franco-Italian'); or letters before the names of a navy's ships ('USS').
 */
export interface Epithet {
  readonly kind: 'noun' | 'adjective' | 'superlative' | 'together' | 'prefix' | 'ship';
  readonly codes: ReadonlySet<string>;
}

/** The text of the five tables; every one may be empty. */
export interface ActorTexts {
  readonly states: string;
  readonly organisations: string;
  readonly offices: string;
  readonly leaders: string;
  readonly epithets: string;
}
