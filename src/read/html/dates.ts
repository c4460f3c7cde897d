import { machineDate } from '../machineDate.ts';
import { findDate } from '../publicationDate.ts';
import type { PageElement, PageTree } from './pageTree.ts';

/** What a page marks as its date for machines; then what it shows as one. Parts about other reports are no part of it. */
const MARKED = '[itemprop="datePublished"], [property="datePublished"], time[pubdate]';
const SHOWN =
  '[class*="publish"], [class*="posted"], [class*="pubdate"], [class*="timestamp"], [class*="dateline"], [class*="article-date"], ' +
  '[class*="article_date"], [class*="entry-date"], [class*="byline"], [id*="publish"]';
const OTHER =
  'aside, nav, footer, [class*="related"], [class*="sidebar"], [class*="comment"], [class*="recommend"]';

/** A line that shows a date is short. */
const LONGEST = 160;
const MOST = 50;

/** The first date of publication in the elements of a page, from the surest to the weakest sign; null if there is none. */
export function shownDate(page: PageTree): string | null {
  for (const selector of [MARKED, 'article time, main time', 'time', SHOWN])
    for (const element of Array.from(page.querySelectorAll(selector)).slice(0, MOST)) {
      const date = element.closest(OTHER) === null ? dateOf(element) : null;
      if (date !== null) return date;
    }
  return null;
}

function dateOf(element: PageElement): string | null {
  for (const name of ['datetime', 'content']) {
    const date = machineDate(element.getAttribute(name) ?? '');
    if (date !== null) return date;
  }
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? (findDate(text)?.iso ?? null) : null;
}

/** The day in an address, as `/2017/03/08/`. */
export function dateInAddress(address: string): string | null {
  const [, year, month = '', day = ''] =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(address) ?? [];
  return year === undefined ? null : machineDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
