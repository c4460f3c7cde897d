import { machineDate } from '../machineDate.ts';

/** What a page tells of its report for machines. */
export interface HtmlFacts {
  readonly title?: string;
  /** ISO 8601, to the minute at most. */
  readonly published?: string;
  readonly byline?: string;
  readonly publisher?: string;
}

/** What is needed of a parsed page. */
export interface PageTree {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/** From JSON-LD, else Open Graph and other meta tags, else the first `time`. */
export function factsOf(page: PageTree): HtmlFacts {
  const linked = newsOf(page);
  const meta = (...names: readonly string[]): string | undefined =>
    first(
      names.map((name) =>
        page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
      ),
    );
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime');
  const dates = [linked?.datePublished, meta('article:published_time', 'date', 'dc.date'), time];
  return known({
    title: first([linked?.headline, meta('og:title')]),
    published: dates.map((date) => (typeof date === 'string' ? machineDate(date) : null)).find(Boolean),
    byline: first([nameOf(linked?.author), meta('author', 'article:author')]),
    publisher: first([nameOf(linked?.publisher), meta('og:site_name')]),
  });
}

type Linked = Readonly<Record<string, unknown>>;

/** The news article among a page's linked data, however deep it stands. */
function newsOf(page: PageTree): Linked | undefined {
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = flat(jsonOf(textContent ?? '')).find((one) =>
      [one['@type']].flat().some((type) => /(Article|Posting|Report)$/.test(String(type))),
    );
    if (found) return found;
  }
  return undefined;
}

const MOST_DEEP = 4;

function flat(value: unknown, depth = 0): Linked[] {
  if (typeof value !== 'object' || value === null || depth > MOST_DEEP) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, depth + 1));
  const own = value as Linked;
  return [own, ...flat(own['@graph'], depth + 1), ...flat(own.mainEntity, depth + 1)];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The name in a person, an organisation, or a list of them. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return first(value.map(nameOf).filter((name) => name !== undefined));
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? first([(value as Linked).name]) : undefined;
}

const MOST_LETTERS = 300;

const first = (values: readonly unknown[]): string | undefined => {
  for (const value of values)
    if (typeof value === 'string' && value.trim() !== '')
      return value.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS);
  return undefined;
};

const known = (facts: { readonly [K in keyof HtmlFacts]: HtmlFacts[K] | null | undefined }): HtmlFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null));
