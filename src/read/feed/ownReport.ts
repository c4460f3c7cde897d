import type { Known, RawReport } from '../report.ts';
import type { Content, FeedEntry } from './feed.ts';

/** Letters from which a text is taken for a report and not for a teaser of it. */
const LEAST = 1200;

/** How teasers end. */
const CUT_SHORT =
  /(\.\.\.|…|\[[.…]+\]|\b(continue|keep) reading\b.{0,40}|\bread (more|the rest|the full)\b.{0,60})[\s»→>]*$/i;

/** Whether an entry carries its report and not only a teaser of it. */
export function carriesReport({ content }: FeedEntry): boolean {
  if (content === null) return false;
  const text = wordsOf(content);
  return text.length >= LEAST && !CUT_SHORT.test(text.slice(-200));
}

/**
 * The report of an entry by the text that the feed itself carries, to be read as any other; null where it carries none.
 * @param name what a person finds it by
 * @param known what holds besides what the entry tells: the publisher
 */
export function ownReport(entry: FeedEntry, name: string, known: Known = {}): RawReport | null {
  const { content, summary, title, published, url } = entry;
  const text = content ?? summary;
  if (text === null) return null;
  const told: Known = {
    ...(published !== null && { published }),
    ...(title !== null && { title }),
    ...(url !== null && { url }),
    ...known,
  };
  return { name, ...bodyOf(text, title), known: told };
}

function bodyOf({ form, text }: Content, title: string | null): Pick<RawReport, 'form' | 'body' | 'charset'> {
  const head = title ?? '';
  if (form === 'text') return { form, body: bytesOf(head === '' ? text : `${head}\n\n${text}`) };
  const page = `<!doctype html><html><head><title>${escaped(head)}</title></head><body><article>${text}</article></body></html>`;
  return { form, body: bytesOf(page), charset: 'utf-8' };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const wordsOf = ({ form, text }: Content): string =>
  (form === 'html' ? text.replace(/<[^<>]*>/g, ' ') : text).replace(/(&nbsp;|\s)+/g, ' ').trim();
