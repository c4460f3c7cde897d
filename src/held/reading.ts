import { claimsOf, type Explanation, explanationOf, type Outcome, outcomesOf } from '../coding/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../pipeline.ts';
import type { HeldStore } from './store.ts';

/** A report as it was read: what became of each sentence, and its claims with the records that they are in. */
export interface ArticleReading {
  readonly article: Article;
  readonly sentences: readonly Outcome[];
  readonly claims: readonly (Claim & { readonly record: string | null })[];
}

/** Reads an article as it stands now, without keeping anything. */
export function readingOf(article: Article, reader: Reader): ArticleReading {
  const { resolved, codings } = reader.trace(article);
  const claims = claimsOf(codings).map((claim) => ({ ...claim, record: null }));
  return { article, sentences: outcomesOf(resolved, codings), claims };
}

/** How an article that is kept was read; its claims are those that stand in the store. */
export function keptReadingOf(article: Article, held: HeldStore, reader: Reader): ArticleReading {
  const records = held.recordByClaim;
  const claims = held
    .claimsOf(article.id)
    .map((claim) => ({ ...claim, record: records.get(claim.id) ?? null }));
  const told = new Set(claims.map(({ evidence }) => evidence.sentence));
  const sentences = readingOf(article, reader).sentences.map((sentence) =>
    told.has(sentence.index) ? { ...sentence, coded: true, reason: null } : sentence,
  );
  return { article, sentences, claims };
}

/** Why the sentence that a claim stands in was read as it was. */
export function explanationOfClaim(article: Article, { id, evidence }: Claim, reader: Reader): Explanation {
  const { resolved, codings } = reader.trace(article);
  const sentence = resolved.sentences[evidence.sentence];
  if (!sentence)
    throw new InputError(
      id,
      'was read by another coder, which parted the text otherwise',
      'read the report again',
    );
  return explanationOf(sentence, resolved, codings);
}
