import { isBlank, isLatin } from './characters.ts';
import { isCutOff } from './cut-off.ts';
import { splitInside } from './inside.ts';
import { closes, opens, sameRun } from './marks.ts';
import { put, type RawToken } from './raw-token.ts';
import { splitFused } from './word-parts.ts';

/** The tokens of a stretch of text, in time linear in its length. */
export function tokensOf(text: string, from: number, to: number): RawToken[] {
  const tokens: RawToken[] = [];
  let at = from;
  while (at < to) {
    const start = at;
    let plain = true;
    let code = text.charCodeAt(at);
    while (at < to && !isBlank(code)) {
      plain &&= isLatin(code);
      code = text.charCodeAt(++at);
    }
    if (at === start) at++;
    else if (plain) splitFused(text, start, at, tokens);
    else splitChunk(text, start, at, to, tokens);
  }
  return tokens;
}

/** Longest chunk that is looked at as a whole: an address, an emoticon. */
const LONGEST_WHOLE = 2000;
const ADDRESS = /^(?:https?:\/\/|www\.|ftp:\/\/|doi:1|[\w.+-]{1,64}@[\w-]{1,64}\.|@\w|#[A-Za-z])/i;
/** An address without its scheme: a host of a usual ending and a path. */
const HOST = /^(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|gov|edu|int|info|io|eu|uk|us|cn|kr|jp|ru|de|fr)\//i;
/** An emoticon, or the `'n'` of `rock 'n' roll`. */
const SIGN = /^(?:[:;=8xX][-'^]?[)(DPpOo/\\|*3]+|\(:|<3+|\^_\^|:-\w|['\u2019]?n['\u2019])$/;

/** The number of a section or of an item of a list. */
const LIST_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}\.$/;

function splitChunk(text: string, from: number, to: number, limit: number, tokens: RawToken[]): void {
  if (isWhole(text, from, to, to < limit && tokens.length === 0)) {
    put(text, from, to, tokens);
    return;
  }
  let start = from;
  while (start < to - 1 && opens(text, start, to)) {
    const end = sameRun(text, start, to);
    put(text, start, end, tokens);
    start = end;
  }
  const tail = closingCuts(text, start, to, limit);
  const end = tail.at(-1) ?? to;
  if (isAddress(text, start, end) || isCutOff(text, start, end, limit)) put(text, start, end, tokens);
  else splitInside(text, start, end, tokens);
  for (let k = tail.length - 1; k > 0; k--) put(text, tail[k] as number, tail[k - 1] as number, tokens);
}

/** Where the marks behind a word part, from the end of the chunk to the end of the word. */
function closingCuts(text: string, start: number, to: number, limit: number): number[] {
  const cuts = [to];
  let end = to;
  while (end > start + 1) {
    const cut = closes(text, { start, end, to, limit });
    if (cut === end) break;
    cuts.push(cut);
    end = cut;
  }
  return cuts;
}

/** Whether a chunk is one token in spite of its marks; `first` if it begins the paragraph and is not all of it. */
function isWhole(text: string, from: number, to: number, first: boolean): boolean {
  if (to - from > 12) return false;
  const chunk = text.slice(from, to);
  return (to - from <= 6 && SIGN.test(chunk)) || (first && LIST_NUMBER.test(chunk));
}

function isAddress(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_WHOLE || end - start < 3) return false;
  const head = text.slice(start, Math.min(end, start + 140));
  return ADDRESS.test(head) || (head.includes('/') && HOST.test(head));
}
