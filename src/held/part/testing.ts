import fc from 'fast-check';
import { digested } from '../../assess/index.ts';
import { CODER_VERSION } from '../../coding/index.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Decision } from '../../model/decision.ts';
import { articles } from '../../record/generators.ts';
import { decision } from '../../record/review/testing.ts';
import type { Coding, Store } from '../../store/store.ts';

/** Some reports correct others of the same publisher, and print them again. */
const reports = articles.map((article, i): Article => {
  const text = i % 4 === 2 ? 'Correction: the dam is closed for grain' : 'The dam is closed for grain';
  return { ...article, text, regions: [{ kind: 'paragraph', start: 0, end: text.length }] };
});

/** Claims with their reports, a version of the coder each. */
export function codingsOf(told: readonly Claim[]): Coding[] {
  return reports.flatMap((article) => {
    const own = told.filter(({ evidence }) => evidence.article === article.id);
    return [...new Set(own.map(({ coder }) => coder.version))].map((version) => ({
      article,
      version,
      claims: own.filter(({ coder }) => coder.version === version),
    }));
  });
}

/** Folds everything in a store anew. */
export async function foldAll(store: Store): Promise<void> {
  const { records, digest } = digested({
    articles: await store.articles(),
    claims: await store.claims(),
    decisions: await store.decisions(),
  });
  await store.putRecords(CODER_VERSION, records, await store.state(), digest);
}

/** What people may do, with numbers that are taken for claims. */
export const wishes = fc.array(
  fc.tuple(
    fc.constantFrom('reject' as const, 'merge' as const, 'split' as const, 'correct' as const),
    fc.nat(),
    fc.nat(),
  ),
  { maxLength: 4 },
);

type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

/** Decisions on some claims. */
export const decisionsOn = (told: readonly Claim[], wished: Wishes): Decision[] =>
  wished.map(([verdict, a, b], i) => {
    const keyAt = (n: number): string => told[n % told.length]?.key ?? '';
    return verdict === 'merge' || verdict === 'split'
      ? decision(verdict, [...new Set([keyAt(a), keyAt(b)])], i)
      : decision(verdict, [keyAt(a)], i, { set: verdict === 'correct' ? { when: '2021-03-25' } : null });
  });

/** A number by which readings are put in an order. */
export const mixed = ({ article, version }: Coding, order: number): number =>
  Math.imul(Number(article.id.slice(3)) + (version === '0.1.0' ? 0 : 50) + 1, order | 1) >>> 8;
