import { isLower, isUpper } from './characters.ts';
import { AFTER_E, NO_SYLLABLE, PREFIXES } from './token-lists.ts';

/** Vowels inside, at most one consonant cluster on each side: `in`, `pyo`, `un`, `shek`, `keung`. */
const SYLLABLE = /^(?:ch|sh|ts|hs|kw|gw|ng|kk|ss|[bcdfghjklmnprstwyz])?[aeiouwy]{1,4}(?:ng|[nmklhpt])?$/;
const NUMBERS = /^\d+(?:-\d+){2,}$/;

/** Longest stretch that can be a name or number kept together. */
const LONGEST = 24;

/**
 * Whether a hyphen stays within its word: after prefixes (`anti-missile`), in `e-mail`, in given names of two
 * syllables after a family name (`Moon Jae-in`), and in telephone numbers and dates (`2017-10-31`). All else
 * parts, as in the English Web Treebank: `US`, `-`, `led`.
 * @param before the piece before the hyphen
 * @param after the piece behind it
 * @param afterName whether the word before is capitalised, so that this one may be a given name
 */
export function staysTogether(before: string, after: string, first: boolean, afterName: boolean): boolean {
  if (before === '' || after === '') return false;
  const left = before.toLowerCase();
  if (first && PREFIXES.has(left)) return true;
  if (left === 'e') return AFTER_E.has(after.toLowerCase());
  return afterName && isGivenName(before, after);
}

export const isNumberCode = (piece: string): boolean => piece.length <= LONGEST && NUMBERS.test(piece);

function isGivenName(before: string, after: string): boolean {
  if (before.length > 6 || after.length > 6 || !isUpper(before.charCodeAt(0))) return false;
  if (before.length > 1 && !isLower(before.charCodeAt(1))) return false;
  return SYLLABLE.test(before.toLowerCase()) && SYLLABLE.test(after) && !NO_SYLLABLE.has(after);
}
