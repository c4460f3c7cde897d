import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import { blockOf } from './block.ts';
import { BlockFold } from './blockFold.ts';
import type { Group } from './component.ts';
import { latestCoding } from './latest.ts';
import { type Changes, Ledger } from './ledger.ts';
import { type Seen, seenOf } from './seen.ts';

/** What is known of one report. */
interface Report {
  article: Article | null;
  claims: Map<string, Claim>;
  /** Those of its claims that are folded. */
  standing: Map<string, Seen>;
}

/**
 * Folds claims of many reports into records, one for each thing in the world, and folds again only what a change
 * touches. Where it stands is a function of the set of claims that it holds: neither order, nor batches, nor
 * repetition, nor what was there and was taken out again matter. Claims whose article is not known wait for it, and so
 * does what an older coder said of an article.
 */
export class Fold {
  readonly #reports = new Map<string, Report>();
  readonly #blocks = new Map<string, BlockFold>();
  readonly #ledger = new Ledger();
  readonly #touchedReports = new Set<string>();
  readonly #touchedBlocks = new Set<string>();

  add(articles: Iterable<Article>, claims: Iterable<Claim>): void {
    for (const article of articles) this.#report(article.id).article = article;
    for (const claim of claims) this.#report(claim.evidence.article).claims.set(claim.id, claim);
  }

  remove(claims: Iterable<Claim>): void {
    for (const { id, evidence } of claims) this.#report(evidence.article).claims.delete(id);
  }

  /** What has become of the records since it was last asked. */
  changes(): Changes {
    for (const id of this.#touchedReports) this.#stand(this.#report(id));
    this.#touchedReports.clear();
    const [gone, made]: [Group[], Group[]] = [[], []];
    for (const key of this.#touchedBlocks) {
      const block = this.#block(key);
      const settled = block.settle();
      gone.push(...settled.gone);
      made.push(...settled.made);
      if (block.size === 0) this.#blocks.delete(key);
    }
    this.#touchedBlocks.clear();
    return this.#ledger.update(gone, made);
  }

  /** All records, by id. */
  records(): RecordEntry[] {
    this.changes();
    return this.#ledger.records();
  }

  /** How many records there were when the fold was last asked. */
  get size(): number {
    return this.#ledger.size;
  }

  #report(id: string): Report {
    const report = this.#reports.get(id) ?? { article: null, claims: new Map(), standing: new Map() };
    this.#reports.set(id, report);
    this.#touchedReports.add(id);
    return report;
  }

  /** Puts the claims of a report that count into their blocks, and takes those out that no longer do. */
  #stand({ article, claims, standing }: Report): void {
    const latest = article ? latestCoding([...claims.values()]) : [];
    const ids = new Set(latest.map(({ id }) => id));
    for (const [id, seen] of standing)
      if (!ids.has(id)) {
        this.#block(blockOf(seen)).remove(seen);
        standing.delete(id);
      }
    for (const claim of latest)
      if (article && !standing.has(claim.id)) {
        const seen = seenOf(claim, article);
        this.#block(blockOf(seen)).add(seen);
        standing.set(claim.id, seen);
      }
  }

  #block(key: string): BlockFold {
    const block = this.#blocks.get(key) ?? new BlockFold();
    this.#blocks.set(key, block);
    this.#touchedBlocks.add(key);
    return block;
  }
}

/** The records of some claims, by id. */
export function foldRecords(articles: Iterable<Article>, claims: Iterable<Claim>): RecordEntry[] {
  const fold = new Fold();
  fold.add(articles, claims);
  return fold.records();
}
