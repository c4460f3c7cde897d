import { keepsDot } from './abbreviations.ts';
import { APOSTROPHES, CLOSERS, isDigit, isLetter, OPENERS } from './characters.ts';
import { type Following, followingOf } from './following.ts';
import { ELISIONS } from './token-lists.ts';

/** Whether the character at `at` stands before its word as a token of its own. */
export function opens(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (!OPENERS.has(code)) return code === 35 && isDigit(text.charCodeAt(at + 1));
  if (!APOSTROPHES.has(code)) return true;
  if (isDigit(text.charCodeAt(at + 1))) return false;
  let end = at + 1;
  while (end < to && end < at + 8 && isLetter(text.charCodeAt(end))) end++;
  return !ELISIONS.has(text.slice(at + 1, end).toLowerCase());
}

/** Signs of which each is a token of its own. */
const BRACKETS = new Set([34, 40, 91, 123]);

/** The end of a run of the same sign: `''` and `***` are one token, and so are single quotation marks misused as `‘’`. */
export function sameRun(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (APOSTROPHES.has(code)) return next === code ? at + 2 : at + 1;
  if (BRACKETS.has(code)) return at + 1;
  if (code === 0x2018 && next === 0x2019) return at + 2;
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === code) end++;
  return end;
}

/** A word with the marks behind it: `start..end` is still to be parted, the chunk goes to `to`, the paragraph to `limit`. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly limit: number;
}

/** Where the token begins that closes the chunk's word, or its `end` if the last character belongs to the word. */
export function closes(text: string, chunk: Chunk): number {
  const { start, end } = chunk;
  const code = text.charCodeAt(end - 1);
  if (code === 46 || code === 0x2026) return dots(text, chunk);
  if (!CLOSERS.has(code)) return end;
  if (code === 33 || code === 63) return runBack(text, start, end, (c) => c === 33 || c === 63);
  if (code === 42 || code === 126 || code === 43) return runBack(text, start, end, (c) => c === code);
  if (APOSTROPHES.has(code) && end - 2 > start && text.charCodeAt(end - 2) === code) return end - 2;
  return end - 1;
}

function dots(text: string, chunk: Chunk): number {
  const { start, end } = chunk;
  const cut = runBack(text, start, end, (c) => c === 46 || c === 0x2026);
  if (text.charCodeAt(cut) === 0x2026 || end - cut > 2) return cut;
  const word = lastPart(text, start, cut);
  if (end - cut === 2) return keepsDot(text, word, end - 1, 'mark') ? end - 1 : cut;
  return keepsDot(text, word, end, afterDot(text, chunk)) ? end : cut;
}

/** Longest part of a word behind a hyphen or slash that can be an abbreviation. */
const LONGEST_PART = 12;

/** Where the part of a word behind its last hyphen or slash begins: `30-Dec.`, `D-Calif.` A single letter is none. */
function lastPart(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && end - at < LONGEST_PART && !isJoint(text.charCodeAt(at))) at--;
  return isJoint(text.charCodeAt(at)) && end - at > 2 ? at + 1 : start;
}

const isJoint = (code: number): boolean => code === 45 || code === 47;

/** What follows the dot that ends a word: within its chunk, or behind the blank. */
function afterDot(text: string, { end, to, limit }: Chunk): Following {
  if (end === to) return followingOf(text, to, limit);
  const code = text.charCodeAt(end);
  return code === 44 || code === 58 || code === 59 ? 'mark' : 'other';
}

function runBack(text: string, start: number, end: number, is: (code: number) => boolean): number {
  let cut = end;
  while (cut > start && is(text.charCodeAt(cut - 1))) cut--;
  return cut;
}
