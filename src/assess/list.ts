import { type Article, publicationDay } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Known } from './known.ts';
import type { Narrowing } from './listed.ts';
import { articlesListed, claimsListed, recordsListed } from './lists.ts';
import { wordingIn } from './wording.ts';
import { wordsIn } from './words.ts';

/** The records of a kind, the last reported first. */
export function recordsWhere(known: Known, wanted: Narrowing): RecordEntry[] {
  const words = wordsIn(wanted.q ?? '');
  return recordsListed(known).where(wanted, words.length === 0 ? null : wordingIn(known).records(words));
}

/** The claims of a kind, the last published first, those of one report in order of the text. */
export function claimsWhere(known: Known, wanted: Narrowing): Claim[] {
  const words = wordsIn(wanted.q ?? '');
  return claimsListed(known).where(wanted, words.length === 0 ? null : wordingIn(known).claims(words));
}

/** The reports that hold a claim of a kind, or all if only days and words are asked for; the last published first. */
export function articlesWhere(known: Known, wanted: Narrowing): Article[] {
  const { from = '', to = '9999', q = '', ...told } = wanted;
  const words = wordsIn(q);
  const asks = Object.values(told).some((value) => value !== undefined);
  const telling = asks
    ? new Set(
        claimsListed(known)
          .where(told)
          .map(({ evidence }) => evidence.article),
      )
    : null;
  const holding = words.length === 0 ? null : new Set(wordingIn(known).articles(words, true));
  return articlesListed(known).filter((article) => {
    const day = publicationDay(article);
    return (
      (telling === null || telling.has(article.id)) &&
      (holding === null || holding.has(article)) &&
      day >= from &&
      day <= to
    );
  });
}
