import { APOSTROPHES, isDigit, isLatin, isLetter, isLower, isUpper, PARTERS } from './characters.ts';
import { emojiWidth } from './emoji.ts';
import { isNumberCode, staysTogether } from './hyphens.ts';
import { put, type RawToken } from './raw-token.ts';
import { splitWord } from './word-parts.ts';

/** Splits what is left of a chunk once marks before and behind it are off, and appends the tokens. */
export function splitInside(text: string, from: number, to: number, tokens: RawToken[]): void {
  let start = from;
  let at = from;
  while (at < to) {
    const width = parterAt(text, at, from, to);
    if (width === 0) {
      at++;
      continue;
    }
    splitHyphens(text, start, at, tokens);
    put(text, at, at + width, tokens);
    at += width;
    start = at;
  }
  splitHyphens(text, start, to, tokens);
}

/** Signs that part words where they are doubled: dashes made of hyphens, rules made of stars. */
const RUNS = new Set([45, 42, 61, 95, 126]);

/** The width of the token that parts words at `at`, 0 for none. */
function parterAt(text: string, at: number, from: number, to: number): number {
  const code = text.charCodeAt(at);
  if (isLatin(code)) return 0;
  const before = at > from ? text.charCodeAt(at - 1) : 0;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (RUNS.has(code)) return after === code ? runOf(text, at, to) : 0;
  if (code === 46) return after === 46 ? runOf(text, at, to) : stopsInside(text, at, from, to) ? 1 : 0;
  if (code === 47) return isLetter(before) && isLetter(after) && wordsAround(text, at, from, to) ? 1 : 0;
  if (code >= 0x2600) return emojiWidth(text, at, to);
  if (!PARTERS.has(code)) return 0;
  if (code === 58 && isDigit(before) && isDigit(after)) return 0;
  if (code === 44 && isDigit(before) && isDigit(after)) return isBracketed(text, from, to) ? 1 : 0;
  return code === 33 || code === 63 || code === 0x2026 ? runOf(text, at, to) : 1;
}

/** Whether the dot ends a sentence whose next one follows without a blank: `agreed.The`, `program.I`, `agreed.[3]`. */
function stopsInside(text: string, at: number, from: number, to: number): boolean {
  if (at - 2 < from || !isLower(text.charCodeAt(at - 1)) || !isLower(text.charCodeAt(at - 2))) return false;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (after === 91) return true;
  return isUpper(after) && (at + 2 < to ? isLower(text.charCodeAt(at + 2)) : after === 73);
}

/** Whether square brackets stand around: the numbers of notes, `[13,14]`. */
const isBracketed = (text: string, from: number, to: number): boolean =>
  from > 0 && text.charCodeAt(from - 1) === 91 && text.charCodeAt(to) === 93;

function runOf(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === text.charCodeAt(at)) end++;
  return end - at;
}

/** Whether both sides of a slash have at least two letters: `and/or`, not `w/o`. */
const wordsAround = (text: string, at: number, from: number, to: number): boolean =>
  at - 2 >= from && isLetter(text.charCodeAt(at - 2)) && at + 2 < to && isLetter(text.charCodeAt(at + 2));

/** Longest piece between hyphens that can matter for keeping them. */
const LONGEST_PIECE = 24;

function splitHyphens(text: string, from: number, to: number, tokens: RawToken[]): void {
  if (to - from <= LONGEST_PIECE && isNumberCode(text.slice(from, to))) {
    put(text, from, to, tokens);
    return;
  }
  const nameBefore = tokens.at(-1)?.form ?? '';
  let start = from;
  let piece = from;
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 45) continue;
    const next = endOfPiece(text, at + 1, to);
    const short = at - piece <= LONGEST_PIECE && next - at <= LONGEST_PIECE;
    const [before, after] = short ? [text.slice(piece, at), text.slice(at + 1, next)] : ['', ''];
    piece = at + 1;
    if (staysTogether(before, after, start === from, nameBefore)) continue;
    splitWord(text, start, at, tokens);
    put(text, at, at + 1, tokens);
    start = at + 1;
  }
  splitWord(text, start, to, tokens);
}

/** The end of the piece that begins at `at`: the next hyphen or apostrophe, looked for a short way only. */
function endOfPiece(text: string, at: number, to: number): number {
  let end = at;
  const limit = Math.min(to, at + LONGEST_PIECE + 1);
  while (end < limit && text.charCodeAt(end) !== 45 && !APOSTROPHES.has(text.charCodeAt(end))) end++;
  return end;
}
