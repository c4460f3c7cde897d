import { findDateline } from './dateline.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './paragraphs.ts';

/** No headline is longer than this, in UTF-16 units. */
const LONGEST = 250;

/** Whether a line can only be body: too long for a headline, several sentences, or opened by a dateline. */
export const isBody = (line: Line): boolean =>
  line.text.length > LONGEST ||
  /[.!?]["”’']? +["“‘']?\p{Lu}\p{Ll}.*[.!?]["”’']?$/u.test(line.text) ||
  (line.text.length > 120 && endsSentence(line.text)) ||
  findDateline(line.text, line.start) !== null;

/**
 * Whether a line above the body, with no byline below it, reads as a headline: no full stop, and the next line
 * does not go on in lower case.
 */
export function isHeadline(line: Line, next: Line | undefined): boolean {
  if (!next || isBody(line) || /[.:;,…]["”’')]*$/.test(line.text)) return false;
  if (/["”]$/.test(line.text) && /[.!?]["”]$/.test(line.text)) return false;
  return next.blanksBefore > 0 || !/^\p{Ll}/u.test(next.text);
}

/** Whether a line inside the body is a crosshead: a few words on their own, without the end of a sentence. */
export function isCrosshead(line: Line, next: Line | undefined): boolean {
  if (!next || line.blanksBefore === 0 || next.blanksBefore === 0) return false;
  const words = line.text.split(/\s+/).length;
  return words <= 8 && line.text.length <= 60 && /^\p{Lu}[^.!?:;,…"“”]*$/u.test(line.text);
}
