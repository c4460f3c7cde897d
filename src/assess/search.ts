import type { Article } from '../model/article.ts';
import { publicationDay } from '../model/article.ts';
import type { Line } from './dossier.ts';
import { deskOf, type Known } from './known.ts';
import { lineOf } from './line.ts';
import { compare, newestFirst } from './order.ts';

/** Words of a text as they are searched: small letters without accents, without the endings of plural and possessive. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word));

/** Whether a text holds all the words. */
export function matches(text: string, words: readonly string[]): boolean {
  const own = new Set(wordsIn(text));
  return words.every((word) => own.has(word));
}

/** What a search finds: records, and passages of reports that no claim rests on. */
export interface Found {
  readonly records: readonly Line[];
  readonly passages: readonly Passage[];
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

/** Records whose quotes or issues hold all the words, and the reports that hold them elsewhere; the newest first. */
export function searchIn(known: Known, text: string): Found {
  const words = wordsIn(text);
  if (words.length === 0) return { records: [], passages: [] };
  const quotes = new Map(known.claims.map((claim) => [claim.id, claim.evidence.quote]));
  const records = known.records.filter((record) =>
    matches([...record.issues, ...record.claims.map((id) => quotes.get(id) ?? '')].join(' '), words),
  );
  const desk = deskOf(known, ['', ''], records);
  const told = new Set(records.flatMap(({ sources }) => sources));
  const passages = known.articles
    .filter(({ id, text: whole }) => !told.has(id) && matches(whole, words))
    .map((article) => passageIn(article, words))
    .sort((a, b) => compare(b.published, a.published) || compare(a.article, b.article));
  return { records: [...records].sort(newestFirst).map((record) => lineOf(record, desk)), passages };
}

function passageIn(article: Article, words: readonly string[]): Passage {
  const { text, id } = article;
  const at =
    [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find((m) => words.includes(wordsIn(m[0])[0] ?? ''))?.index ??
    0;
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
