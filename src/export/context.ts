import type { Article } from '../model/article.ts';

/** What a row needs beside its claim. */
export interface RowContext {
  readonly article: Article;
  /** Correlates of War code of a state by its code; absent for others. */
  readonly cow: ReadonlyMap<string, string>;
}
