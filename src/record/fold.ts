import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Family, RecordEntry } from '../model/record.ts';
import { familiesIn } from './families.ts';
import { Grouping } from './grouping.ts';
import { type Changes, Ledger } from './ledger.ts';
import { Report } from './report.ts';
import { NO_REVIEW, type Review } from './review/index.ts';

/**
 * Folds claims of many reports into records, one for each thing in the world, and folds again only what a change
 * touches. Where it stands is a function of the set of claims that it holds: neither order, nor batches, nor
 * repetition, nor what was there and was taken out again matter. Claims whose article is not known wait for it, and so
 * does what an older coder said of an article.
 */
export class Fold {
  #review = NO_REVIEW;
  readonly #reports = new Map<string, Report>();
  readonly #grouping = new Grouping();
  readonly #ledger = new Ledger(this.#grouping);
  readonly #touched = new Set<Report>();

  add(articles: Iterable<Pick<Article, 'id' | 'published'>>, claims: Iterable<Claim>): void {
    for (const { id, published } of articles) this.#report(id).published = published;
    let report: Report | null = null;
    for (const claim of claims) {
      const { article } = claim.evidence;
      if (report?.id !== article) report = this.#report(article);
      report.add(claim);
    }
  }

  remove(claims: Iterable<Claim>): void {
    for (const claim of claims) this.#report(claim.evidence.article).remove(claim, this.#grouping);
  }

  /**
   * Has people's decisions count from now on, in place of those before.
   * @param claims those with keys that {@link Review.differingFrom} names; what the fold does not hold is left out
   */
  decide(review: Review, claims: Iterable<Claim>): void {
    this.#review = review;
    this.#grouping.bindings = review.bindings;
    for (const claim of claims) {
      const report = this.#report(claim.evidence.article);
      if (report.remove(claim, this.#grouping)) report.add(claim);
    }
  }

  /** What has become of the records since it was last asked. */
  changes(): Changes {
    return this.#settle()();
  }

  #settle(): () => Changes {
    for (const report of this.#touched) report.settle(this.#grouping, this.#review);
    this.#touched.clear();
    const { gone, made } = this.#grouping.settle();
    return this.#ledger.update(gone, made);
  }

  /** All records, by id. */
  records(): RecordEntry[] {
    this.#settle();
    return this.#ledger.records();
  }

  /** The families of the records, with what they are found by. */
  families(): Iterable<Family> {
    this.#settle();
    return familiesIn(this.#grouping, [...this.#reports.values()]);
  }

  /** How many records there were when the fold was last asked. */
  get size(): number {
    return this.#ledger.size;
  }

  #report(id: string): Report {
    const known = this.#reports.get(id);
    const report = known ?? new Report(id);
    if (!known) this.#reports.set(id, report);
    this.#touched.add(report);
    return report;
  }
}

/** The records of some claims, by id, as people's decisions have them. */
export function foldRecords(
  articles: Iterable<Article>,
  claims: Iterable<Claim>,
  review = NO_REVIEW,
): RecordEntry[] {
  const fold = new Fold();
  fold.decide(review, []);
  fold.add(articles, claims);
  return fold.records();
}
