import { type Article, publicationDay } from '../model/article.ts';
import { commonOf, contentOf, dayNumber } from '../record/index.ts';
import { grouped } from './grouped.ts';

/** How the headline or the first paragraph of a report opens that its publisher corrects, or takes back. */
const OPENING = /^\W*(correct(s|ed|ion|ing)|retract(s|ed|ion)|withdrawn)\b/i;
/** Days within which a report is corrected. */
const WITHIN = 14;
/** Share of the words of a report that its correction prints again: a note on one figure in it is no new print. */
const REPRINTED = 0.5;

/** As much of an article as tells whether it may be the correction of another, or what one corrects. */
type Print = Pick<Article, 'id' | 'published' | 'publisher' | 'agency'>;

/** A report that its publisher has replaced, and the report that corrects it. */
export type Replaced = readonly [article: Article, by: Article];

/**
 * Which reports their publishers have replaced: the id of each to the report that corrects it. A correction replaces
 * the report of the same publisher, of the two weeks before, of which it prints most again.
 */
export const correctionsOf = (articles: readonly Article[]): ReadonlyMap<string, Article> =>
  new Map(replacedIn(articles).map(([{ id }, by]) => [id, by]));

/** The same, every correction with what it replaces, in the order of the corrections. */
export function replacedIn(articles: readonly Article[]): Replaced[] {
  const corrections = articles.filter(isCorrection).sort(byPublication);
  if (corrections.length === 0) return [];
  const bySource = grouped(articles, sourceOf);
  return corrections.flatMap((correction) => {
    const same = bySource.get(sourceOf(correction)) ?? [];
    return replacedBy(
      correction,
      same.filter((article) => mayCorrect(correction, article)),
    );
  });
}

/** What a correction replaces of the articles that it may. */
export function replacedBy(correction: Article, articles: readonly Article[]): Replaced[] {
  const words = wordsOf(correction);
  const [first] = articles
    .map((article) => ({ article, share: shareIn(words, wordsOf(article)) }))
    .filter(({ share }) => share >= REPRINTED)
    .sort((a, b) => b.share - a.share || byPublication(a.article, b.article));
  return first ? [[first.article, correction]] : [];
}

/** What a dossier says of a report that it leaves out. */
export const correctionNote = (article: Article, correction: Article): string =>
  `'${article.title ?? article.id}' (${sourceOf(article)} ${publicationDay(article)}) is left out: ` +
  `its publisher corrected it on ${publicationDay(correction)}.`;

export const sourceOf = ({ agency, publisher }: Print): string | undefined => agency ?? publisher;

/** By publication, then by id. */
export const byPublication = (a: Print, b: Print): number =>
  a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1;

/** Whether it opens as a correction does. */
export function isCorrection({ title, text, regions }: Article): boolean {
  const opening = regions.find(({ kind }) => kind === 'paragraph');
  return (
    OPENING.test(title ?? '') ||
    (opening !== undefined && OPENING.test(text.slice(opening.start, opening.end)))
  );
}

/** Whether one article comes so soon after another that it may correct it. @param article of the same source */
export function mayCorrect(correction: Print, article: Print): boolean {
  if (sourceOf(article) === undefined || byPublication(article, correction) >= 0) return false;
  return dayNumber(publicationDay(correction)) - dayNumber(publicationDay(article)) <= WITHIN;
}

const wordsOf = ({ text, regions }: Article): ReadonlySet<string> =>
  contentOf(
    regions.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end)),
    [],
  ).words;

const shareIn = (words: ReadonlySet<string>, of: ReadonlySet<string>): number =>
  of.size === 0 ? 0 : commonOf(words, of) / of.size;
