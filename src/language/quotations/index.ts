import type { Quotation } from '../../model/analysed.ts';
import type { Article } from '../../model/article.ts';
import type { Sentence } from '../../model/sentence.ts';
import { directQuotations } from './direct.ts';
import { indirectQuotations } from './indirect.ts';

/**
 * Who is given which words, directly (between marks of quotation) or indirectly (as a clause told), in order of the
 * text. A passage that is given directly is not told a second time.
 */
export function findQuotations(
  article: Pick<Article, 'text' | 'regions'>,
  sentences: readonly Sentence[],
): Quotation[] {
  const direct = directQuotations(article, sentences);
  const told = new Map<number, Quotation[]>();
  for (const q of direct) for (const s of q.sentences) told.set(s, [...(told.get(s) ?? []), q]);
  const indirect = indirectQuotations(sentences).filter(
    (q) => !(told.get(q.sentences[0] ?? -1) ?? []).some((d) => d.verb === q.verb && overlap(d, q) > 0.6),
  );
  return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The part of the second span that the first covers. */
const overlap = (a: Quotation, b: Quotation): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, b.end - b.start);
