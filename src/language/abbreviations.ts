import {
  AFTER_COMMA,
  BEFORE_LETTER,
  BEFORE_NAME,
  CALENDAR,
  LETTERS_BEFORE_NUMBER,
  NEEDS_CAPITAL,
  NEEDS_NUMBER,
  OTHER_ABBREVIATIONS,
  PARTS_AT_END,
} from './abbreviation-lists.ts';
import { isBlank, isLetter, isUpper } from './characters.ts';
import type { Following } from './following.ts';

/** Longest abbreviation, dot included. */
const LONGEST = 12;

/** Whether the dot that ends `start..end` belongs to the word: a known abbreviation, `U.S.`, an initial before a name. */
export function keepsDot(text: string, start: number, end: number, next: Following): boolean {
  if (end - start < 2 || end - start > LONGEST) return false;
  const word = text.slice(start, end - 1);
  if (isDotted(word)) return true;
  if (word.length === 1) return isSingle(text, start, word, next);
  const lower = word.toLowerCase();
  const capital = isUpper(word.charCodeAt(0));
  if (AFTER_COMMA.has(lower)) return capital && followsComma(text, start);
  if (!isAbbreviation(lower) || (NEEDS_CAPITAL.has(lower) && !capital)) return false;
  if (PARTS_AT_END.has(lower) && endsWith(lower, next)) return false;
  return !NEEDS_NUMBER.has(lower) || next === 'number';
}

/** `Gary, Ind.`, and `D-Ind.` for a member of parliament. */
const followsComma = (text: string, start: number): boolean =>
  text.charCodeAt(start - 2) === 44 ||
  (text.charCodeAt(start - 1) === 45 && isUpper(text.charCodeAt(start - 2)));

const isAbbreviation = (lower: string): boolean =>
  BEFORE_NAME.has(lower) || CALENDAR.has(lower) || OTHER_ABBREVIATIONS.has(lower);

/** Whether the sentence ends with the abbreviation. No name goes on after `etc.`. */
const endsWith = (lower: string, next: Following): boolean =>
  next === 'end' || next === 'opener' || (lower === 'etc' && next === 'name');

/** One letter: an initial before a name or further initials (`Duckworth, A. L.;`), or `p. 5`. */
function isSingle(text: string, start: number, word: string, next: Following): boolean {
  const code = word.charCodeAt(0);
  if (!isLetter(code)) return false;
  if (!isUpper(code)) return LETTERS_BEFORE_NUMBER.has(word) && (next === 'number' || next === 'name');
  if (word === 'I' || next === 'opener') return false;
  if (next === 'mark' || isInitial(text, start)) return true;
  return next === 'name' && !BEFORE_LETTER.has(wordBefore(text, start));
}

/** Whether a letter with its dot stands one blank before `start`. */
const isInitial = (text: string, start: number): boolean =>
  start > 2 &&
  isBlank(text.charCodeAt(start - 1)) &&
  text.charCodeAt(start - 2) === 46 &&
  isUpper(text.charCodeAt(start - 3)) &&
  !isLetter(text.charCodeAt(start - 4));

/** The word one blank before `start`, lower case; an empty text if it is longer than any that matters. */
function wordBefore(text: string, start: number): string {
  let at = start - 1;
  while (at > 0 && start - at <= LONGEST && isLetter(text.charCodeAt(at - 1))) at--;
  return text.slice(at, Math.max(at, start - 1)).toLowerCase();
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
