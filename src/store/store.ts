import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import { InputError } from '../model/errors.ts';
import type { RecordEntry } from '../model/record.ts';

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
   */
  putRecords(version: string, records: readonly RecordEntry[], state?: string): Promise<void>;
  /** The records, by id; null if they were not folded by this version or claims or decisions were added since. */
  records(version: string): Promise<RecordEntry[] | null>;
  /** Ends the work with the store. It is not used afterwards. */
  close(): Promise<void>;
}
