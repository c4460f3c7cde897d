import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/errors.ts';
import type { Family, RecordEntry } from '../model/record.ts';

/** An article with all claims that one version of the coder found in it: none is a finding too. */
export interface Coding {
  readonly article: Article;
  /** Version of the coder, `MAJOR.MINOR.PATCH`. */
  readonly version: string;
  readonly claims: readonly Claim[];
}

/** How many of the things given were not yet in the store. */
export interface Added {
  readonly articles: number;
  readonly claims: number;
}

/** An article that was taken down: what is kept of it is that it was. */
export interface Forgotten {
  readonly article: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the day on which it was taken down. */
  readonly day: string;
}

/** That a version of the coder has read an article. */
export type Reading = Pick<Coding, 'version'> & { readonly article: string };

/**
 * What is found out about a whole store when its records are folded, so that who asks about two actors need not read all.
 * Some claims do not count on the newest day, as those of a report that was corrected since.
 */
export interface Digest {
  /** Records that are none on the newest day, and those that are new or others then. */
  readonly gone: readonly string[];
  readonly put: readonly RecordEntry[];
  /** What else is asked of the whole, as text that who asks made. */
  readonly summary: string;
  /** The families of the records, by which some of them can be folded again. */
  readonly families?: Iterable<Family>;
}

/** Records that were folded again, in place of what was kept of them. */
export interface Refolded {
  /** Ids of records that are no more, and records that are new or not as they were. */
  readonly gone: readonly string[];
  readonly put: readonly RecordEntry[];
  /** The same of the newest day. */
  readonly newest: { readonly gone: readonly string[]; readonly put: readonly RecordEntry[] };
  /** Of some records those that are none on the newest day, and those that are new or others then. */
  readonly digest: Pick<Digest, 'gone' | 'put'> & { readonly of: readonly string[] };
  readonly families: { readonly gone: readonly string[]; readonly put: readonly Family[] };
  readonly summary: string;
}

/** The columns of an article: as much as can be read of all of them. */
export type Imprint = Pick<Article, 'id' | 'published' | 'publisher' | 'agency'>;

/** Some families of records. */
export interface Families {
  readonly names: readonly string[];
  /** Their records of all days, and those of the newest day that are others than these. */
  readonly records: readonly RecordEntry[];
  readonly newest: readonly RecordEntry[];
  /** Ids of records of all days that are none on the newest day. */
  readonly gone: readonly string[];
}

/** Parts of a store: what is to be known of it without reading all. */
export interface Parts {
  /**
   * How its records stand: the articles that have come since they were folded, which may be none, with what was found out
   * of the whole then. Null if they have to be folded anew.
   */
  base(
    version: string,
  ): Promise<{ readonly base: string; readonly unfolded: string[]; readonly summary: string } | null>;
  /** Families that one of some keys finds. */
  families(keys: Iterable<number>): Promise<Families>;
  /** The claims that stand, or all that there are, with one of some ids, keys or articles; by id. */
  claims(which: 'standing' | 'all', by: 'id' | 'key' | 'article', values: Iterable<string>): Promise<Claim[]>;
  articles(ids: Iterable<string>): Promise<Article[]>;
  /** Of all articles, by id. */
  imprints(): Promise<Imprint[]>;
  /** Versions of the coder by which claims stand. */
  versions(): Promise<string[]>;
  /** Claims that stand by a version. */
  claimsBy(version: string): Promise<Claim[]>;
  /** How many records there are. */
  size(): Promise<number>;
  /** Keeps what was folded again, unless the store has moved on from a base or a state; says whether it did. */
  put(version: string, refolded: Refolded, base: string, state: string): Promise<boolean>;
}

/** All that a store holds on two actors on the newest day. */
export interface OnPair extends Pick<Digest, 'summary'> {
  /** Theirs, and those that contradict them, by id. */
  readonly records: readonly RecordEntry[];
  /** Those of the records, by id. */
  readonly claims: readonly Claim[];
  readonly articles: readonly Article[];
  readonly decisions: readonly Decision[];
}

/** The store is away: not to be reached, ending, or without room. The same call can go well later. */
export class StoreAway extends InputError {}

/**
 * Keeps articles and claims for good, and what people decided, for good, and the records folded from them until something changes. What a store
 * returns is sorted by code point, the same on every machine and in every kind of store.
 */
export interface Store {
  /**
   * Adds articles with their claims, all or none of them. What is there already stays as it is. Claims of an
   * older coder version than the newest that read their article are superseded: kept, but not among {@link claims}.
   * An article that was taken down is left out.
   */
  add(codings: readonly Coding[]): Promise<Added>;
  /** All articles, by id. */
  articles(): Promise<Article[]>;
  /** The claims that stand, by id. */
  claims(): Promise<Claim[]>;
  /** The claims that a newer coder version has superseded, by id. */
  supersededClaims(): Promise<Claim[]>;
  /** Which version has read which article, by article, the oldest version first. */
  readings(): Promise<Reading[]>;
  /**
   * Takes an article down: it goes with everything that was read in it and with the records, which have to be folded
   * again, and does not come back when it is added again. That it was taken down is kept.
   * @returns whether the article was there
   */
  forget(forgotten: Forgotten): Promise<boolean>;
  /** The articles that were taken down, by id. */
  forgotten(): Promise<Forgotten[]>;
  /**
   * Keeps what people decided, for good: no decision is ever changed or taken out. Records have to be folded again.
   * @returns how many were not yet there
   */
  decide(decisions: readonly Decision[]): Promise<number>;
  /** All decisions, in the order in which they were taken. */
  decisions(): Promise<Decision[]>;
  /**
   * What the store is in, as a short text: another one once something was added, decided or taken down, by whatever
   * process.
   */
  state(): Promise<string>;
  /**
   * Keeps the records folded from the claims that stand, in place of any before.
   * @param version of the code that folded them
   * @param state in which the store was before its claims were asked for; if it has moved on since, nothing is kept
   * @param digest found from the same claims; without it {@link onPair} has no answer
   */
  putRecords(
    version: string,
    records: readonly RecordEntry[],
    state?: string,
    digest?: Digest,
  ): Promise<void>;
  /** The records, by id; null if they were not folded by this version or claims or decisions were added since. */
  records(version: string): Promise<RecordEntry[] | null>;
  /**
   * What there is on two actors on the newest day, without reading anything else: the records with both in them, those of
   * one alone that the same articles tell, and what contradicts them. More may come with them. Null where
   * {@link records} are, or without a digest.
   */
  onPair(version: string, pair: readonly [string, string]): Promise<OnPair | null>;
  /** Parts of it, where it can tell them; null where all is at hand, or has to be asked for. */
  readonly parts: Parts | null;
  /** Ends the work with the store. It is not used afterwards. */
  close(): Promise<void>;
}
