import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** Words between marks of quotation, the marks left out. `open` where the closing mark is missing. */
export interface Marked extends Span {
  readonly paragraph: number;
  readonly open: boolean;
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
]);

/**
 * The passages between double marks of quotation. A mark that is not closed in its paragraph runs to its end: so are
 * quotations written that go on in the next paragraph.
 */
export function markedPassages(article: Pick<Article, 'text' | 'regions'>): Marked[] {
  const found: Marked[] = [];
  const paragraphs = article.regions.filter((region) => region.kind === 'paragraph');
  for (const [paragraph, { start, end }] of paragraphs.entries())
    found.push(...inParagraph(article.text, start, end, paragraph));
  return found;
}

function inParagraph(text: string, start: number, end: number, paragraph: number): Marked[] {
  const found: Marked[] = [];
  let opened = -1;
  let closing = '';
  for (let at = start; at < end; at++) {
    const mark = text[at] ?? '';
    if (opened < 0) {
      const partner = OPENERS.get(mark);
      if (partner === undefined || isInch(text, at)) continue;
      opened = at + 1;
      closing = partner;
    } else if (mark === closing) {
      if (at > opened) found.push({ start: opened, end: at, paragraph, open: false });
      opened = -1;
    }
  }
  if (opened >= 0 && opened < end) found.push({ start: opened, end, paragraph, open: true });
  return found;
}

/** 'a 6" pipe': a straight mark right behind a digit opens nothing. */
const isInch = (text: string, at: number): boolean => text[at] === '"' && /\d/.test(text[at - 1] ?? '');

/** Whether a span stands in none of the passages, which are in order of the text and do not overlap. */
export const outsideOf =
  (passages: readonly Marked[]) =>
  (span: Span): boolean => {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((passages[middle]?.start ?? Infinity) <= span.start) low = middle + 1;
      else high = middle;
    }
    return (passages[low - 1]?.end ?? -1) < span.end;
  };
