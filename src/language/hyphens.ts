import { isLower, isUpper } from './characters.ts';
import { FAMILY_NAMES, NO_SYLLABLE, PREFIXES, SUFFIXES } from './token-lists.ts';

/** Vowels inside, at most one consonant cluster on each side: `in`, `pyo`, `un`, `shek`, `keung`. */
const SYLLABLE = /^(?:ch|sh|ts|hs|kw|gw|ng|kk|ss|[bcdfghjklmnprstwyz])?[aeiouwy]{1,4}(?:ng|[nmklhpt])?$/;
/** Dates and telephone numbers. */
const NUMBERS = /^(?:\d+(?:-\d+){2,}|\d{3}-\d{4}|\+\d+(?:-\d+)+)$/;

/** What is left of `-5` and `-0.7` behind the sign. */
const NEGATIVE = /^(?:[1-9]\d?|\d+[.,]\d+)$/;

/** Longest stretch that can be a name or number kept together. */
const LONGEST = 24;

/**
 * Whether a hyphen stays within its word: after prefixes (`anti-missile`), in `e-mail`, in given names of two
 * syllables after a family name (`Moon Jae-in`), and before negative numbers. All else parts, as in the English Web Treebank: `US`, `-`, `led`.
 * @param before the piece before the hyphen
 * @param after the piece behind it
 * @param first whether `before` begins the word
 * @param nameBefore the word before the whole, which may be a family name
 */
export function staysTogether(before: string, after: string, first: boolean, nameBefore: string): boolean {
  if (before === '') return first && NEGATIVE.test(after);
  if (after === '') return false;
  const left = before.toLowerCase();
  if (SUFFIXES.has(after)) return true;
  if (first && PREFIXES.has(left)) return !isAcronym(before);
  if (first && left === 'e') return after.length > 2 && isLower(after.charCodeAt(1));
  return isGivenName(before, after, nameBefore);
}

/** `UN-backed` has no prefix. */
const isAcronym = (piece: string): boolean => isUpper(piece.charCodeAt(piece.length - 1));

export const isNumberCode = (piece: string): boolean => piece.length <= LONGEST && NUMBERS.test(piece);

function isGivenName(before: string, after: string, nameBefore: string): boolean {
  if (before.length > 6 || after.length > 6 || !isUpper(before.charCodeAt(0))) return false;
  if (!isUpper(nameBefore.charCodeAt(0)) || (before.length > 1 && !isLower(before.charCodeAt(1))))
    return false;
  if (isUpper(after.charCodeAt(0)) && !FAMILY_NAMES.has(nameBefore.toLowerCase())) return false;
  const second = after.toLowerCase();
  return SYLLABLE.test(before.toLowerCase()) && SYLLABLE.test(second) && !NO_SYLLABLE.has(second);
}
