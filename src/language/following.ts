import { FIRST_WORDS } from './boundary-lists.ts';
import { isBlank, isDigit, isLetter, isUpper, OPENING_MARKS } from './characters.ts';

/**
 * What follows an abbreviation: a number, a name (a capital), a word that opens sentences (with a capital), a comma or
 * the like directly behind it, the end of the paragraph, or something else.
 */
export type Following = 'number' | 'name' | 'opener' | 'mark' | 'end' | 'other';

/** Longest word that opens sentences. */
const LONGEST = 12;

/** What the first word at or behind `at` is, one opening mark left out. */
export function followingOf(text: string, at: number, limit: number): Following {
  let next = at;
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  if (next >= limit) return 'end';
  if (OPENING_MARKS.has(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (isDigit(code)) return 'number';
  if (!isLetter(code) || !isUpper(code)) return 'other';
  return opensSentence(text, next, limit) ? 'opener' : 'name';
}

/** Whether a usual first word is at `at`. An initial such as `A.` is none. */
function opensSentence(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && end - at <= LONGEST && isLetter(text.charCodeAt(end))) end++;
  const initial = end - at === 1 && end < limit && text.charCodeAt(end) === 46;
  return !initial && FIRST_WORDS.has(text.slice(at, end).toLowerCase());
}
