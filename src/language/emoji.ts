/** Characters that a picture can be made of, by UTF-16 unit. */

const JOINER = 0x200d;
/** Emoji presentation, and the frame of a keycap. */
const SELECTORS: ReadonlySet<number> = new Set([0xfe0f, 0x20e3]);

/**
 * Width of the emoji at `at` in UTF-16 units with its skin tone, presentation and what is joined to it (a family, a
 * flag of two letters), or 0 if there is none. Unpaired surrogates are none.
 */
export function emojiWidth(text: string, at: number, to: number): number {
  let end = at + baseWidth(text, at, to);
  if (end === at) return 0;
  for (let more = addedWidth(text, end, to); more > 0; more = addedWidth(text, end, to)) end += more;
  return end - at;
}

/** Width of what changes the picture before `at` or is joined to it, 0 for nothing. */
function addedWidth(text: string, at: number, to: number): number {
  if (at >= to) return 0;
  if (SELECTORS.has(text.charCodeAt(at))) return 1;
  if (isSkinTone(text, at, to)) return 2;
  if (text.charCodeAt(at) !== JOINER) return 0;
  const joined = baseWidth(text, at + 1, to);
  return joined === 0 ? 0 : joined + 1;
}

/** One picture without anything joined to it. */
function baseWidth(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (at < to && code >= 0x2600 && code <= 0x27bf) return 1;
  if (at + 1 >= to || code < 0xd83c || code > 0xd83e || !isLow(text.charCodeAt(at + 1))) return 0;
  return isFlagLetter(text, at) && at + 3 < to && isFlagLetter(text, at + 2) ? 4 : 2;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function isFlagLetter(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function isSkinTone(text: string, at: number, to: number): boolean {
  const low = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  return text.charCodeAt(at) === 0xd83c && low >= 0xdffb && low <= 0xdfff;
}
