import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Corpus } from './dossier.ts';
import { compare } from './order.ts';
import { tellersOf } from './word.ts';

/** Size, span and sources of the reports, and who speaks in the claims that the dossier rests on. */
export function corpusOf(
  articles: readonly Article[],
  records: readonly RecordEntry[],
  claims: ReadonlyMap<string, Claim>,
): Corpus {
  const days = articles.map(publicationDay).sort(compare);
  const own = records.flatMap((record) => record.claims.flatMap((id) => claims.get(id) ?? []));
  return {
    articles: articles.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    sources: tally(articles.map(({ agency, publisher }) => agency ?? publisher ?? 'unnamed source')).map(
      ([name, n]) => ({ name, articles: n }),
    ),
    voices: tally(own.flatMap(tellersOf)).map(([teller, n]) => ({ teller, claims: n })),
    ownVoice: own.filter(({ said }) => said.length === 0).length,
    claims: own.length,
    records: records.length,
  };
}

/** How often each occurs, the most frequent first. */
function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b));
}
