import type { Page } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** Words between marks of quotation, the marks left out. `open` where the closing mark is missing. */
export interface Marked extends Span {
  readonly paragraph: number;
  readonly open: boolean;
  /** The passage that this one stands in ('He told us, 'No,' and left'), if any. */
  readonly parent: Marked | null;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
]);
const MARKS = /["'“”«»„‘’]/g;
/** An apostrophe looks like these: they need a word's edge on the right side, and never run on to a paragraph's end. */
const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '’';
const WORD = /[\p{L}\p{N}]/u;
const DEEPEST = 2;

/**
 * The passages between marks of quotation, in order of their first word; a passage in a passage follows the outer one. A double mark that is
 * not closed in its paragraph runs to its end: so are quotations written that go on in the next paragraph.
 */
export function markedPassages(article: Page): Marked[] {
  const paragraphs = article.regions.filter((region) => region.kind === 'paragraph');
  return paragraphs.flatMap((region, paragraph) => inParagraph(article.text, region, paragraph));
}

interface Opened {
  readonly start: number;
  readonly mark: string;
  readonly inner: Opened[];
  end: number;
  open: boolean;
}

function inParagraph(text: string, { start, end }: Span, paragraph: number): Marked[] {
  const done: Opened[] = [];
  const stack: Opened[] = [];
  const edges = singleEdges(text, start, end);
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const closes = stack.findLastIndex((o) => CLOSERS.get(o.mark) === mark);
    if (closes >= 0 && (!isSingle(mark) || edges.get(at)?.closes)) {
      const closed = stack[closes] as Opened;
      stack.length = closes;
      closed.end = at;
      closed.open = false;
      (stack.at(-1)?.inner ?? done).push(closed);
    } else if (CLOSERS.has(mark) && stack.length < DEEPEST && opensAt(text, at, mark, edges, stack))
      stack.push({ start: at + 1, mark, inner: [], end, open: true });
  }
  done.push(...left(stack));
  return done.flatMap((o) => passagesOf(o, text, paragraph, null));
}

/** Of what was never closed, a double mark runs to the end; a single one was an apostrophe. */
function left(stack: readonly Opened[]): Opened[] {
  const [outer, second] = stack;
  if (!outer) return [];
  if (isSingle(outer.mark)) return [...outer.inner, ...left(second ? [second] : [])];
  return [outer];
}

function opensAt(
  text: string,
  at: number,
  mark: string,
  edges: ReadonlyMap<number, Edge>,
  stack: readonly Opened[],
): boolean {
  if (stack.some((o) => o.mark === mark)) return false;
  if (isSingle(mark)) return edges.get(at)?.opens === true;
  // 'a 6" pipe': a straight mark right behind a digit opens nothing.
  return mark !== '"' || !/\d/.test(text[at - 1] ?? '');
}

interface Edge {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Which single marks may open and which may close: 'the ministers' plan' holds an apostrophe, not a closing mark. */
function singleEdges(text: string, start: number, end: number): Map<number, Edge> {
  const edges = new Map<number, Edge>();
  let closesNext = false;
  for (let at = end - 1; at >= start; at--) {
    const mark = text[at] ?? '';
    if (!isSingle(mark)) continue;
    const [before, after] = [
      at > start ? (text[at - 1] ?? '') : '',
      at + 1 < end ? (text[at + 1] ?? '') : '',
    ];
    const opens = mark !== '’' && !WORD.test(before) && /[\p{L}"“]/u.test(after);
    const ends = mark !== '‘' && before.trim() !== '' && !WORD.test(after);
    const possessive = before === 's' && /\s/.test(after) && closesNext;
    edges.set(at, { opens, closes: ends && !possessive });
    closesNext = opens ? false : ends || closesNext;
  }
  return edges;
}

function passagesOf(o: Opened, text: string, paragraph: number, parent: Marked | null): Marked[] {
  if (!WORD.test(text.slice(o.start, o.end))) return [];
  const passage = { start: o.start, end: o.end, paragraph, open: o.open, parent };
  return [passage, ...o.inner.flatMap((i) => passagesOf(i, text, paragraph, passage))];
}
