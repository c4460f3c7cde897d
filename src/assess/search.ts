import type { Article } from '../model/article.ts';
import { publicationDay } from '../model/article.ts';
import type { Line } from './dossier.ts';
import { deskOf, type Known } from './known.ts';
import { lineOf } from './line.ts';
import { compare, newestFirst } from './order.ts';
import { recordsHolding, wordingIn } from './wording.ts';
import { wordsIn } from './words.ts';

/** What a search finds: records, and passages of reports that no claim rests on. */
export interface Found {
  readonly records: readonly Line[];
  readonly passages: readonly Passage[];
  /** How many there are, where no more than so many were asked for. */
  readonly totals?: { readonly records: number; readonly passages: number };
}

/** A stretch of a report around the first of the words. */
export interface Passage {
  readonly article: string;
  readonly source: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Letters shown around a word. */
const AROUND = 90;

/**
 * Records whose quotes or issues hold all the words, and the reports that hold them elsewhere; the newest first.
 * @param most how many of each at most; how many there are is told then
 */
export function searchIn(known: Known, text: string, most = Number.POSITIVE_INFINITY): Found {
  const words = wordsIn(text);
  const all = words.length === 0 ? [] : recordsHolding(known, words).sort(newestFirst);
  const told = new Set(all.flatMap(({ sources }) => sources));
  const reports = words.length === 0 ? [] : wordingIn(known).articles(words, false);
  const others = reports.filter(({ id }) => !told.has(id)).sort(lastFirst);
  const records = all.slice(0, most);
  const desk = deskOf(known, ['', ''], records);
  return {
    records: records.map((record) => lineOf(record, desk)),
    passages: others.slice(0, most).map((article) => passageIn(article, words)),
    ...(most < Number.POSITIVE_INFINITY && { totals: { records: all.length, passages: others.length } }),
  };
}

/** By day, as passages tell it. */
const lastFirst = (a: Article, b: Article): number =>
  compare(publicationDay(b), publicationDay(a)) || compare(a.id, b.id);

function passageIn(article: Article, words: readonly string[]): Passage {
  const { text, id } = article;
  const at = firstOf(words, text);
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1);
  const space = text.indexOf(' ', at + AROUND);
  const end = space < 0 ? text.length : space;
  return {
    article: id,
    source: article.agency ?? article.publisher ?? null,
    published: publicationDay(article),
    start,
    end,
    quote: text.slice(start, end),
  };
}

/** Where the first of the words begins. */
function firstOf(words: readonly string[], text: string): number {
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    if (words.includes(wordsIn(found[0])[0] ?? '')) return found.index;
  return 0;
}
