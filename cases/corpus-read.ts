import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dossier, dossierOf, knownOf } from '../src/assess/index.ts';
import { type Article, publicationDay } from '../src/model/article.ts';
import type { Claim } from '../src/model/claim.ts';
import type { RecordEntry } from '../src/model/record.ts';
import type { Reader } from '../src/pipeline.ts';
import { readArticle } from '../src/read/index.ts';
import { copiesOf } from '../src/record/index.ts';
import type { Told } from './corpus-file.ts';

/** A corpus read once, and its records as they stand on any day. */
export interface Corpus {
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: readonly Claim[];
  /** The first print of each article's despatch. */
  readonly copies: ReadonlyMap<string, string>;
  /** The records from what was published by a day; from everything without one. */
  readonly by: (day?: string) => readonly RecordEntry[];
  readonly dossier: Dossier;
}

/** Reads a folder of `examples`. */
export async function readCorpus(
  name: string,
  pair: readonly [string, string],
  reader: Reader,
): Promise<Corpus> {
  const folder = fileURLToPath(new URL(`../examples/${name}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const articles = new Map<string, Article>();
  for (const file of files.sort())
    articles.set(
      basename(file, '.txt'),
      await readArticle(readFileSync(join(folder, file)), { input: file }),
    );
  const all = [...articles.values()];
  const claims = all.flatMap((article) => reader.read(article));
  const last = all.map(publicationDay).sort().at(-1) ?? '';
  const known = new Map<string, ReturnType<typeof knownOf>>();
  const knownBy = (day: string): ReturnType<typeof knownOf> => {
    const found = known.get(day) ?? knownOf({ articles: all, claims, asOf: day, knownBy: day });
    known.set(day, found);
    return found;
  };
  return {
    articles,
    claims,
    copies: copiesOf(all),
    by: (day = last) => knownBy(day).records,
    dossier: dossierOf({ pair, articles: all, claims }),
  };
}

/**
 * The claims whose trigger lies in the words.
 * @throws RangeError where the report does not hold the words
 */
export function claimsAt({ articles, claims }: Corpus, [file, words]: Told): Claim[] {
  const article = articles.get(file);
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"))
    .join('\\s+');
  const found = article && new RegExp(pattern, 'u').exec(article.text);
  if (!found) throw new RangeError(`${file} does not hold '${words}'`);
  const end = found.index + found[0].length;
  return claims.filter(
    ({ evidence: { article: id, trigger } }) =>
      id === article.id && trigger.start >= found.index && trigger.end <= end,
  );
}
