import { isLetter, isUpper } from './characters.ts';
import { BEFORE_NAME, CALENDAR, NEEDS_CAPITAL, NEEDS_NUMBER, OTHER_ABBREVIATIONS } from './token-lists.ts';

/** Longest abbreviation, dot included. */
const LONGEST = 12;

/**
 * Whether the dot that ends `start..end` belongs to the word: a known abbreviation, letters each with a dot
 * (`U.S.`), an initial before a name.
 * @param next what follows after a blank: `number`, `name` for a capital, `other`, or nothing at the end
 */
export function keepsDot(text: string, start: number, end: number, next: string): boolean {
  if (end - start < 2 || end - start > LONGEST) return false;
  const word = text.slice(start, end - 1);
  if (isDotted(word)) return true;
  if (word.length === 1) return isInitial(word, next);
  const lower = word.toLowerCase();
  if (!isAbbreviation(lower)) return false;
  if (NEEDS_CAPITAL.has(lower) && !isUpper(word.charCodeAt(0))) return false;
  if (NEEDS_NUMBER.has(lower)) return next === 'number';
  return true;
}

export const isAbbreviation = (lower: string): boolean =>
  BEFORE_NAME.has(lower) || CALENDAR.has(lower) || OTHER_ABBREVIATIONS.has(lower);

/** An upper-case letter before a name or number, or one at the end of a list's number such as `A.`. */
function isInitial(word: string, next: string): boolean {
  return isUpper(word.charCodeAt(0)) && word !== 'I' && isLetter(word.charCodeAt(0)) && next === 'name';
}

/** Letters with dots between them, the last one's dot left off: `U.S`, `a.m`, `Ph.D`. */
function isDotted(word: string): boolean {
  if (word.length < 3) return false;
  let letters = 0;
  let dotted = false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) === 46) {
      if (letters === 0 || letters > 2) return false;
      letters = 0;
      dotted = true;
    } else if (isLetter(word.charCodeAt(i))) letters++;
    else return false;
  }
  return dotted && letters === 1;
}
