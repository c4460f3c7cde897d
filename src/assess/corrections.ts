import { type Article, publicationDay } from '../model/article.ts';
import { commonOf, contentOf, dayNumber } from '../record/index.ts';
import { grouped } from './grouped.ts';

/** How the headline or the first paragraph of a report opens that its publisher corrects, or takes back. */
const OPENING = /^\W*(correct(s|ed|ion|ing)|retract(s|ed|ion)|withdrawn)\b/i;
/** Days within which a report is corrected. */
const WITHIN = 14;
/** Share of the words of a report that its correction prints again: a note on one figure in it is no new print. */
const REPRINTED = 0.5;

/**
 * Which reports their publishers have replaced: the id of each to the report that corrects it. A correction replaces
 * the report of the same publisher, of the two weeks before, of which it prints most again.
 */
export function correctionsOf(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const replaced = new Map<string, Article>();
  const corrections = articles.filter(isCorrection).sort(byPublication);
  if (corrections.length === 0) return replaced;
  const bySource = grouped(articles, sourceOf);
  for (const correction of corrections) {
    const words = wordsOf(correction);
    const [first] = (bySource.get(sourceOf(correction)) ?? [])
      .filter((article) => mayCorrect(correction, article))
      .map((article) => ({ article, share: shareIn(words, wordsOf(article)) }))
      .filter(({ share }) => share >= REPRINTED)
      .sort((a, b) => b.share - a.share || byPublication(a.article, b.article));
    if (first) replaced.set(first.article.id, correction);
  }
  return replaced;
}

/** What a dossier says of a report that it leaves out. */
export const correctionNote = (article: Article, correction: Article): string =>
  `'${article.title ?? article.id}' (${sourceOf(article)} ${publicationDay(article)}) is left out: ` +
  `its publisher corrected it on ${publicationDay(correction)}.`;

const sourceOf = ({ agency, publisher }: Article): string | undefined => agency ?? publisher;

const byPublication = (a: Article, b: Article): number =>
  a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1;

function isCorrection({ title, text, regions }: Article): boolean {
  const opening = regions.find(({ kind }) => kind === 'paragraph');
  return (
    OPENING.test(title ?? '') ||
    (opening !== undefined && OPENING.test(text.slice(opening.start, opening.end)))
  );
}

/** @param article of the same source */
function mayCorrect(correction: Article, article: Article): boolean {
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
