import { type Article, tellerOf } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { RowContext } from './context.ts';

/** What the row of a record needs beside it. */
export interface RecordContext extends Pick<RowContext, 'cow'> {
  /** Every report of the record, by its id. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Every claim of the record, by its id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** The first among the copies of a despatch, by the id of each; itself for a report that is not there. */
  readonly copies: ReadonlyMap<string, string>;
}

/** How widely a thing is told. */
export interface Telling {
  /** Reports that tell it. */
  readonly reports: number;
  /** Those who publish them. */
  readonly publishers: number;
  /** Agencies, else publishers, one despatch in many papers being that of the paper that had it first. */
  readonly independent: number;
}

export function tellingOf({ sources }: RecordEntry, { articles, copies }: RecordContext): Telling {
  const tellers = (ids: readonly string[], of: (article: Article) => string): number =>
    new Set(ids.flatMap((id) => (articles.has(id) ? of(articles.get(id) as Article) : []))).size;
  return {
    reports: sources.length,
    publishers: tellers(sources, ({ publisher, id }) => publisher ?? id),
    independent: tellers(
      sources.map((id) => copies.get(id) ?? id),
      tellerOf,
    ),
  };
}
