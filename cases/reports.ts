import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../src/coding/index.ts';
import type { Reader, ReaderData } from '../src/pipeline.ts';
import { readArticle } from '../src/read/index.ts';
import { type Fact, factsOf } from './report-checks.ts';
import type { ReportAnswer } from './report-file.ts';
import open from './reports/open.json' with { type: 'json' };

export { allReports } from './report-file.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What the reader still gets wrong, with the reason. */
export const openFacts = (): ReadonlyMap<string, string> => new Map(Object.entries(open));

/**
 * The text of a report; null where it is not there.
 * @param articles folder of the texts that are not in the repository
 */
export function textOf({ source }: ReportAnswer, articles: string | undefined): string | null {
  const outside = source.startsWith('seed:');
  if (outside && articles === undefined) return null;
  const path = outside ? join(articles ?? '', source.slice('seed:'.length)) : join(ROOT, source);
  return existsSync(path) ? path : null;
}

/** A report read and held against its answers; null where its text is not there. */
export async function judged(
  report: ReportAnswer,
  reader: Reader,
  data: ReaderData,
  articles: string | undefined,
): Promise<Fact[] | null> {
  const path = textOf(report, articles);
  if (path === null) return null;
  const article = await readArticle(readFileSync(path), { input: path });
  return factsOf(report, reader.resolve(article), loadLexicon(data.patterns));
}
