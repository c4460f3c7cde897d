import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { Fold, NO_REVIEW, type Review } from '../record/index.ts';

/** Where more than this share of what is folded would have to be taken out, folding anew is quicker. */
const MOST_OUT = 0.2;

/**
 * The records of one day after another: what counts on both days is not folded again. Where it stands is a function of
 * what it was last asked for, as a fold is.
 */
export class MovingFold {
  #fold = new Fold();
  #review = NO_REVIEW;
  #counting: ReadonlyMap<string, Claim> = new Map();
  #records = new Map<string, RecordEntry>();

  /** The records, by their ids, of the claims that count, as people's decisions have them. */
  at(
    articles: readonly Article[],
    claims: readonly Claim[],
    review: Review,
  ): ReadonlyMap<string, RecordEntry> {
    const wanted = new Map(claims.map((claim) => [claim.id, claim]));
    const leaving = [...this.#counting.values()].filter(({ id }) => !wanted.has(id));
    if (leaving.length > this.#counting.size * MOST_OUT) this.#empty();
    else this.#fold.remove(leaving);
    this.#decide(review, wanted);
    this.#add(
      articles,
      claims.filter(({ id }) => !this.#counting.has(id)),
    );
    this.#counting = wanted;
    const { gone, put } = this.#fold.changes();
    for (const id of gone) this.#records.delete(id);
    for (const record of put) this.#records.set(record.id, record);
    return this.#records;
  }

  /** Of the articles those that are told of for the first time: the fold looks again at each that it is given. */
  #add(articles: readonly Article[], fresh: readonly Claim[]): void {
    const own = new Set(fresh.map(({ evidence }) => evidence.article));
    this.#fold.add(
      articles.filter(({ id }) => own.has(id)),
      fresh,
    );
  }

  #empty(): void {
    this.#fold = new Fold();
    this.#review = NO_REVIEW;
    this.#counting = new Map();
    this.#records = new Map();
  }

  #decide(review: Review, wanted: ReadonlyMap<string, Claim>): void {
    if (review === this.#review) return;
    const keys = review.differingFrom(this.#review);
    const differing = [...wanted.values()].filter(({ id, key }) => keys.has(key) && this.#counting.has(id));
    this.#fold.decide(review, differing);
    this.#review = review;
  }
}

/** Folds that move from day to day: one for the days that are asked for, one for the days since which. */
export interface Days {
  readonly known: MovingFold;
  readonly since: MovingFold;
}

export const newDays = (): Days => ({ known: new MovingFold(), since: new MovingFold() });
