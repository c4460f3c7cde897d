import {
  byPublication,
  isCorrection,
  mayCorrect,
  replacedBy,
  type Summary,
  sourceOf,
} from '../../assess/index.ts';
import type { Article } from '../../model/article.ts';
import type { Imprint, Parts } from '../../store/store.ts';

/** What is known of reports that open as corrections, and of what they replace. */
export type Replacing = Pick<Summary, 'correcting' | 'replaced'>;

/** The same with articles that have come since: of corrections that may have to do with one it is found again. */
export async function replacedAfter(
  parts: Parts,
  imprints: ReadonlyMap<string, Imprint>,
  before: Replacing,
  fresh: readonly Article[],
): Promise<Replacing> {
  const correcting = [
    ...new Set([...before.correcting, ...fresh.filter(isCorrection).map(({ id }) => id)]),
  ].sort();
  const known = new Set(fresh.map(({ id }) => id));
  const again = correcting.flatMap((id) => {
    const one = imprints.get(id);
    return one && (known.has(id) || fresh.some((article) => concerns(one, article))) ? one : [];
  });
  const other = new Set(again.map(({ id }) => id));
  const replaced = before.replaced.filter(([, by]) => !other.has(by));
  for (const correction of again) replaced.push(...(await replacedAmong(parts, imprints, correction)));
  const order = (id: string): Imprint => imprints.get(id) ?? { id, published: '' };
  return { correcting, replaced: replaced.sort(([, a], [, b]) => byPublication(order(a), order(b))) };
}

async function replacedAmong(
  parts: Parts,
  imprints: ReadonlyMap<string, Imprint>,
  { id }: Imprint,
): Promise<[string, string][]> {
  const [correction] = await parts.articles([id]);
  if (!correction) return [];
  const near = [...imprints.values()].filter((one) => concerns(correction, one)).map((one) => one.id);
  return replacedBy(correction, await parts.articles(near)).map(([article]) => [article.id, id]);
}

const concerns = (correction: Imprint, article: Imprint): boolean =>
  sourceOf(correction) === sourceOf(article) && mayCorrect(correction, article);
