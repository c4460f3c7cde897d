import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { RecordEntry } from '../../model/record.ts';
import { type Review, type Seen, seenOf } from '../../record/index.ts';
import type { Parts } from '../../store/store.ts';

/** Calls `each` with keys of a claim. */
type Keys = (seen: Seen, each: (key: number) => void) => void;

/** Some families of a store's records, with their claims. */
export class Loaded {
  readonly claims = new Map<string, Claim>();
  /** Records of all days and of the newest one as they stand in the store. */
  readonly records = new Map<string, RecordEntry>();
  readonly newest = new Map<string, RecordEntry>();
  readonly families = new Set<string>();
  readonly #parts: Parts;
  readonly #review: Review;
  readonly #published: ReadonlyMap<string, Pick<Article, 'id' | 'published'>>;

  /** @param published all articles of the store, by id */
  constructor(
    parts: Parts,
    review: Review,
    published: ReadonlyMap<string, Pick<Article, 'id' | 'published'>>,
  ) {
    this.#parts = parts;
    this.#review = review;
    this.#published = published;
  }

  /** Loads the families that some keys find. @returns their claims that were not there yet */
  async load(keys: Iterable<number>): Promise<Claim[]> {
    const { names, records, newest, gone } = await this.#parts.families(keys);
    for (const name of names) this.families.add(name);
    const none = new Set(gone);
    for (const record of records) {
      this.records.set(record.id, record);
      if (!none.has(record.id)) this.newest.set(record.id, record);
    }
    for (const record of newest) this.newest.set(record.id, record);
    const ids = records.flatMap(({ claims }) => claims.filter((id) => !this.claims.has(id)));
    return this.take(await this.#parts.claims('standing', 'id', ids));
  }

  /** @returns those that were not there yet */
  take(claims: readonly Claim[]): Claim[] {
    const fresh = claims.filter(({ id }) => !this.claims.has(id));
    for (const claim of fresh) this.claims.set(claim.id, claim);
    return fresh;
  }

  /** Keys of some claims, as people corrected them. */
  keysOf(claims: Iterable<Claim>, keys: Keys): Set<number> {
    const found = new Set<number>();
    for (const claim of claims) {
      const article = this.#published.get(claim.evidence.article);
      if (article) keys(seenOf(this.#review.corrected(claim), article), (key) => found.add(key));
    }
    return found;
  }
}
