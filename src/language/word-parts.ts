import { APOSTROPHES, isDigit } from './characters.ts';
import { put, type RawToken } from './raw-token.ts';
import { CLITICS, FUSED, UNITS } from './token-lists.ts';

/** A word without hyphens: parts contractions, possessives, fused words and numbers with their unit. */
export function splitWord(text: string, from: number, to: number, tokens: RawToken[]): void {
  const cut = cutOf(text, from, to);
  if (cut === to) put(text, from, to, tokens);
  else {
    putParted(text, from, cut, tokens);
    putParted(text, cut, to, tokens);
  }
}

/** Appends a part of a word, parted once more if it can be: `should`, `n't`, `'ve`; `US$`, `5`, `bn`. */
function putParted(text: string, from: number, to: number, tokens: RawToken[]): void {
  const cut = cutOf(text, from, to);
  put(text, from, cut, tokens);
  put(text, cut, to, tokens);
}

/** Longest sum of money with its currency's letters: `US$1,000,000`. */
const LONGEST_MONEY = 24;

function cutOf(text: string, from: number, to: number): number {
  if (isDigit(text.charCodeAt(from))) return unitCut(text, from, to);
  const money = to - from <= LONGEST_MONEY ? text.slice(from, to).indexOf('$') : -1;
  if (money >= 0 && isDigit(text.charCodeAt(from + money + 1))) return from + money + 1;
  for (let back = 2; back <= 3 && back < to - from; back++)
    if (APOSTROPHES.has(text.charCodeAt(to - back))) return cliticCut(text, from, to, to - back);
  return to - from > LONGEST_FUSED ? to : from + fusedCut(text.slice(from, to));
}

/** Where the ending of a word with its apostrophe at `mark` parts: before it, or before the `n` of `n't`. */
function cliticCut(text: string, from: number, to: number, mark: number): number {
  const tail = text.slice(mark + 1, to).toLowerCase();
  if (tail === 't' && to - from > 3 && (text.charCodeAt(to - 3) | 32) === 110) return to - 3;
  return CLITICS.has(tail) ? mark : to;
}

/** Longest fused word. */
const LONGEST_FUSED = 8;

/** Appends a word of letters alone, parted if it is a fused one. */
export function splitFused(text: string, from: number, to: number, tokens: RawToken[]): void {
  const form = text.slice(from, to);
  const cut = to - from > LONGEST_FUSED ? to - from : fusedCut(form);
  if (cut === to - from) tokens.push({ form, start: from, end: to });
  else {
    put(text, from, from + cut, tokens);
    put(text, from + cut, to, tokens);
  }
}

/** Where a fused word parts, or its length. The short ones are names too, as `Im` is, if they have a capital. */
function fusedCut(form: string): number {
  const lower = form.toLowerCase();
  const cut = FUSED.get(lower);
  return cut === undefined || (form.length < 4 && form !== lower) ? form.length : cut;
}

/** Where a number ends and its unit begins; the end if it has none that parts. */
function unitCut(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isDigit(text.charCodeAt(at)) || isWithinNumber(text.charCodeAt(at)))) at++;
  if (to - at > 7 || to === at) return to;
  const unit = text.slice(at, to);
  if (APOSTROPHES.has(unit.charCodeAt(0)))
    return unit.slice(1) === 's' && !isDecade(text, from, at) ? at : to;
  return unit !== 'G' && UNITS.has(unit.toLowerCase()) ? at : to;
}

const isWithinNumber = (code: number): boolean => code === 46 || code === 44 || code === 58;

/** `90's` or `1990's`, as against `2003's best film`. */
const isDecade = (text: string, from: number, to: number): boolean =>
  to - from === 2 || (to - from === 4 && text.charCodeAt(to - 1) === 48);
