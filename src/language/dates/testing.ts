import { readFileSync } from 'node:fs';
import type { DateMention } from '../../model/analysed.ts';
import type { Dateline } from '../../model/article.ts';
import { sentencesIn } from '../testing.ts';
import { findDates } from './index.ts';

/** A line of `cases.txt` or `blind.txt`; the first lines there tell the format. */
export interface DateCase {
  readonly kind: string;
  readonly published: string;
  readonly dateline: Dateline | undefined;
  readonly text: string;
  readonly dates: readonly string[];
}

/** What came out wrong in a case, and whether a date was off by a year or more with no flag on it. */
export interface DateMistake {
  readonly found: readonly string[];
  readonly silentlyOffByYear: boolean;
}

/** The cases of a file of this folder, in its order. */
export function dateCases(file: 'cases.txt' | 'blind.txt'): DateCase[] {
  const cases: DateCase[] = [];
  let kind = '';
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) kind = line.slice(3).trim();
    else if (line.trim() !== '' && !line.startsWith('#')) cases.push(caseOf(kind, line));
  }
  return cases;
}

function caseOf(kind: string, line: string): DateCase {
  const [when = '', text = '', dates = ''] = line.split(' |').map((part) => part.trim());
  const [published = '', filed = ''] = when.split('@');
  const [place = '', day] = filed.split('/');
  const dateline =
    filed === '' ? undefined : { place, start: 0, end: place.length, ...(day !== undefined && { day }) };
  return { kind, published, dateline, text, dates: dates === '' ? [] : dates.split(' ; ') };
}

/** Compares what the reader finds with what a case asks for; null if all of it is right. */
export function mistakeIn({ text, published, dateline, dates }: DateCase): DateMistake | null {
  const mentions = findDates(sentencesIn(text), published, dateline);
  const found = mentions.map((mention, i) => told(text, mention, dates[i] ?? ''));
  if (found.length === dates.length && found.every((date, i) => date === bare(dates[i] ?? ''))) return null;
  return { found, silentlyOffByYear: mentions.some((mention, i) => isOffByYear(mention, dates[i])) };
}

const bare = (date: string): string => date.trim().replace(/^the /i, '');

function told(text: string, { start, end, when, bound }: DateMention, wanted: string): string {
  const span = when.from === when.to ? (when.from ?? '?') : `${when.from ?? ''}..${when.to ?? ''}`;
  const doubt = when.doubtful && wanted.includes('=~') ? '~' : '';
  const edge = bound !== null && wanted.includes('/') && /\/[a-z]+$/.test(wanted) ? `/${bound}` : '';
  return bare(`${text.slice(start, end)}=${doubt}${span}${edge}`);
}

function isOffByYear({ when }: DateMention, wanted: string | undefined): boolean {
  const years = (wanted?.match(/(?<=[=~.])\d{4}(?=-)/g) ?? []).map(Number);
  const [first, last] = [years[0], years.at(-1)];
  if (when.doubtful || first === undefined || last === undefined) return false;
  return [when.from, when.to].some(
    (day) => day !== null && (Number(day.slice(0, 4)) < first || Number(day.slice(0, 4)) > last),
  );
}
