import type { Span } from '../model/span.ts';
import type { Line } from './lines.ts';

/** A line of plain text that was broken by hand is at most this wide. */
const WRAP_WIDTH = 100;

/** A full stop that ends no sentence where text is wrapped: `U.S.`, `Gen.`, `Nov.` */
const ABBREVIATION =
  /(?:\b\p{Lu}\.){2,}$|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|Prof|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No)\.$/u;

/** Whether a line ends as a sentence or a quotation does. */
export const endsSentence = (line: string): boolean => /[.!?…:]["”’'»)\]]*$/.test(line.slice(-20));

/**
 * Joins the lines of hard-wrapped text into paragraphs. Text with one paragraph a line stays as it is.
 * @param lines lines of the body, in order of the text
 */
export function paragraphsOf(lines: readonly Line[]): Span[] {
  const paragraphs: Span[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) paragraphs.push({ start: first.start, end: last.end });
    open = [];
  };
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (previous && (!continues(previous, line, blockWidth(lines, i)) || isInList(lines, i))) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

/** Whether a line goes on in the next: no blank line between them, and the break is one of width, not of sense. */
export function continues(line: Line, next: Line, width: number): boolean {
  if (next.blanksBefore > 0 || BULLET.test(next.text)) return false;
  if (!endsSentence(line.text)) return !isItem(line, next, width);
  if (width <= WRAP_WIDTH && ABBREVIATION.test(line.text)) return true;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return width <= WRAP_WIDTH && line.text.length + 1 + word > width;
}

/** The mark before a point of a list. */
const BULLET = /^[•●▪■◦‣▶►*–—-]\s/;

const BEGINS = /^["“‘'([]?[\p{Lu}\d]/u;

/** A line that could have held more than the next word: no full stop ends it, but a list's point or a heading does. */
const ROOM = 12;
/** The same where all lines around begin anew. */
const LITTLE_ROOM = 5;

/** Whether a line without an end stands for itself, as in a list of headlines: the next begins anew, and had room. */
function isItem(line: Line, next: Line, width: number, room = ROOM): boolean {
  if (endsSentence(line.text) || !BEGINS.test(next.text) || /[,;–—-]$/.test(line.text)) return false;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return line.text.length + room + word <= width;
}

/** Whether all lines of a block begin anew, and some had room for more: a list, of which no line goes on in the next. */
function isInList(lines: readonly Line[], at: number): boolean {
  const block = blockAt(lines, at);
  const width = widest(block);
  const below = block.slice(1);
  return (
    below.every((line) => BEGINS.test(line.text)) &&
    below.some((line, i) => isItem(block[i] as Line, line, width, LITTLE_ROOM))
  );
}

const blockWidth = (lines: readonly Line[], at: number): number => widest(blockAt(lines, at));

const widest = (lines: readonly Line[]): number => Math.max(0, ...lines.map((line) => line.text.length));

/** The lines near `at` that stand without blank lines between them. */
function blockAt(lines: readonly Line[], at: number): Line[] {
  let first = at;
  while (first > 0 && at - first < 20 && lines[first]?.blanksBefore === 0) first--;
  let end = at + 1;
  while (end < lines.length && end - at < 20 && lines[end]?.blanksBefore === 0) end++;
  return lines.slice(first, end);
}
