import type { Span } from '../model/span.ts';

/** A line of the text that is not blank. The span leaves out blanks at either end and the line break. */
export interface Line extends Span {
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
}

/** The lines of a text that are not blank, by LF, CRLF, CR, or the line separators of Unicode. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const span = trimmed(text, match.index, match.index + match[0].length);
    if (span) {
      lines.push({
        ...span,
        text: text.slice(span.start, span.end),
        blanksBefore: Math.max(0, blanksBefore - 1),
      });
      blanksBefore = 0;
    } else if (/^[\r\n\u2028\u2029]/.test(match[0])) {
      blanksBefore++;
    }
  }
  return lines;
}

/** The span without blanks at its ends, or null if nothing is left. Non-breaking blanks count as blanks. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
