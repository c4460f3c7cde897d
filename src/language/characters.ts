/** Classes of characters by their UTF-16 unit. */

/** White space of all kinds, and control characters, which no word contains. */
export function isBlank(code: number): boolean {
  if (code <= 32 || (code >= 0x7f && code <= 0xa0)) return true;
  if (code < 0x1680) return false;
  return (code >= 0x2000 && code <= 0x200b) || BLANKS.has(code);
}

/** Spaces, and marks of direction, which nobody sees. */
const BLANKS = new Set([
  0x1680, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f, 0x205f, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xfeff,
]);

export const isLatin = (code: number): boolean => {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
};

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters of any script; marks and the like beyond ASCII count as letters unless they are punctuation. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff);
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

export const isLower = (code: number): boolean => isLetter(code) && !isUpper(code);

const unitsOf = (chars: string): ReadonlySet<number> =>
  new Set(Array.from({ length: chars.length }, (_, i) => chars.charCodeAt(i)));

/** Straight and typographic apostrophe, as in `isn't`. */
export const APOSTROPHES = unitsOf("'\u2019`\u00b4");
export const QUOTES = unitsOf('"\'\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb`');
/** Characters that open a word without being part of it. */
export const OPENERS = unitsOf(
  '"\'\u2018\u2019\u201c\u201d\u201e\u00ab`([{<$\u00a3\u20ac\u00a5*~|\u2022\u00b7',
);
/** Characters that close a word without being part of it; dots are a matter of their own. */
export const CLOSERS = unitsOf('"\'\u2018\u2019\u201c\u201d\u00bb)]}>,;:!?%*~|+');
/** Characters that part words also within: brackets, double quotation marks, dashes, signs of list and clause. */
export const PARTERS = unitsOf(
  '"\u201c\u201d\u201e\u00ab\u00bb()[]{}\u2013\u2014\u2015\u2026,;:!?%|\u00b0\u00ba',
);
export const DASHES = unitsOf('-\u2013\u2014\u2015');
export const CLOSING_MARKS = unitsOf('"\'\u2019\u201d\u00bb)]}');
export const OPENING_MARKS = unitsOf('"\'\u2018\u201c\u201e\u00ab([{`');
