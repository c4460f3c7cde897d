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
    if (previous && !continues(previous, line, blockWidth(lines, i))) close();
    open.push(line);
  }
  close();
  return paragraphs;
}

/** Whether a line goes on in the next: no blank line between them, and the break is one of width, not of sense. */
export function continues(line: Line, next: Line, width: number): boolean {
  if (next.blanksBefore > 0) return false;
  if (!endsSentence(line.text)) return true;
  if (width <= WRAP_WIDTH && ABBREVIATION.test(line.text)) return true;
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return width <= WRAP_WIDTH && line.text.length + 1 + word > width;
}

/** The widest of the lines near `at` that stand without blank lines between them. */
function blockWidth(lines: readonly Line[], at: number): number {
  let width = 0;
  for (let i = at; i < lines.length && i < at + 20; i++) {
    const line = lines[i];
    if (!line || (i > at && line.blanksBefore > 0)) break;
    width = Math.max(width, line.text.length);
  }
  for (let i = at - 1; i >= 0 && i > at - 20; i--) {
    const [line, below] = [lines[i], lines[i + 1]];
    if (!line || !below || below.blanksBefore > 0) break;
    width = Math.max(width, line.text.length);
  }
  return width;
}
