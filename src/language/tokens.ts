import { keepsDot } from './abbreviations.ts';
import { APOSTROPHES, CLOSERS, isBlank, isDigit, isLetter, isUpper, OPENERS } from './characters.ts';
import { splitInside } from './inside.ts';
import { ELISIONS } from './token-lists.ts';

/** A token of the text before anything is known about it: `form` is the slice `start..end` (UTF-16, end exclusive). */
export interface RawToken {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a stretch of text, in time linear in its length. */
export function tokensOf(text: string, from: number, to: number): RawToken[] {
  const tokens: RawToken[] = [];
  let at = from;
  while (at < to) {
    while (at < to && isBlank(text.charCodeAt(at))) at++;
    const start = at;
    while (at < to && !isBlank(text.charCodeAt(at))) at++;
    if (at > start) splitChunk(text, start, at, to, tokens);
  }
  return tokens;
}

/** Longest chunk that is looked at as a whole: an address, an emoticon. */
const LONGEST_WHOLE = 2000;
const ADDRESS = /^(?:https?:\/\/|www\.|ftp:\/\/|[\w.+-]{1,64}@[\w-]{1,64}\.|@\w|#[A-Za-z])/i;
const EMOTICON = /^(?:[:;=8xX][-'^]?[)(DPpOo/\\|*3]+|<3+|\^_\^|:-\w)$/;

function splitChunk(text: string, from: number, to: number, limit: number, tokens: RawToken[]): void {
  const put = (start: number, end: number): void => {
    if (end > start) tokens.push({ form: text.slice(start, end), start, end });
  };
  if (to - from <= 6 && EMOTICON.test(text.slice(from, to))) {
    put(from, to);
    return;
  }
  let start = from;
  while (start < to - 1 && opens(text, start, to)) {
    const end = sameRun(text, start, to);
    put(start, end);
    start = end;
  }
  const tail: number[] = [to];
  let end = to;
  while (end > start + 1) {
    const cut = closes(text, start, end, to, limit);
    if (cut === end) break;
    tail.push(cut);
    end = cut;
  }
  if (end - start <= LONGEST_WHOLE && ADDRESS.test(text.slice(start, Math.min(end, start + 140))))
    put(start, end);
  else splitInside(text, start, end, tokens);
  for (let k = tail.length - 1; k > 0; k--) put(tail[k] as number, tail[k - 1] as number);
}

/** Whether the character at `at` stands before its word as a token of its own. */
function opens(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (!OPENERS.has(code)) return false;
  if (!APOSTROPHES.has(code)) return true;
  if (isDigit(text.charCodeAt(at + 1))) return false;
  let end = at + 1;
  while (end < to && end < at + 8 && isLetter(text.charCodeAt(end))) end++;
  return !ELISIONS.has(text.slice(at + 1, end).toLowerCase());
}

/** Signs of which each is a token of its own. */
const BRACKETS = new Set([34, 40, 91, 123]);

/** The end of a run of the same sign: `''` and `***` are one token. */
function sameRun(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (APOSTROPHES.has(code)) return text.charCodeAt(at + 1) === code && at + 1 < to ? at + 2 : at + 1;
  if (BRACKETS.has(code)) return at + 1;
  let end = at + 1;
  while (end < to && text.charCodeAt(end) === code) end++;
  return end;
}

/** Where the token begins that closes `start..end`, or `end` if the last character belongs to the word. */
function closes(text: string, start: number, end: number, to: number, limit: number): number {
  const code = text.charCodeAt(end - 1);
  if (code === 46 || code === 0x2026) return dots(text, start, end, to, limit);
  if (!CLOSERS.has(code)) return end;
  if (code === 33 || code === 63) return runBack(text, start, end, (c) => c === 33 || c === 63);
  if (code === 42 || code === 126) return runBack(text, start, end, (c) => c === code);
  if (APOSTROPHES.has(code) && end - 2 > start && text.charCodeAt(end - 2) === code) return end - 2;
  return end - 1;
}

function dots(text: string, start: number, end: number, to: number, limit: number): number {
  const cut = runBack(text, start, end, (c) => c === 46 || c === 0x2026);
  if (end - cut > 1 || text.charCodeAt(cut) === 0x2026) return cut;
  return keepsDot(text, start, end, end === to ? following(text, to, limit) : '') ? end : cut;
}

function runBack(text: string, start: number, end: number, is: (code: number) => boolean): number {
  let cut = end;
  while (cut > start && is(text.charCodeAt(cut - 1))) cut--;
  return cut;
}

/** What kind of word follows: `number`, `name` (a capital), `other`, or nothing. */
function following(text: string, at: number, limit: number): '' | 'number' | 'name' | 'other' {
  let next = at;
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  if (next >= limit) return '';
  const code = text.charCodeAt(next);
  if (isDigit(code)) return 'number';
  return isLetter(code) && isUpper(code) ? 'name' : 'other';
}
