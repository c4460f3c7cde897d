import { FIRST_WORDS } from './boundary-lists.ts';
import { CLOSING_MARKS, isDigit, isUpper } from './characters.ts';
import type { RawToken } from './raw-token.ts';

/** Most marks, and most notes, that close one sentence. */
const LONGEST_CLOSE = 6;

/** The token that stops a sentence at or before `i`, marks that close what it ends skipped; -1 for none. */
export function stopBefore(tokens: readonly RawToken[], first: number, i: number): number {
  let at = i;
  for (let notes = 0; notes < LONGEST_CLOSE && isNote(tokens, at); notes++) at -= 3;
  if (isNumberOfNote(tokens, at)) at--;
  const from = at;
  while (at > first && from - at < LONGEST_CLOSE && isClosing(tokens, at)) at--;
  return isStop(tokens[at]?.form ?? '') ? at : -1;
}

/** Full stops, `?`, `!`, dots, an abbreviation with its dot, and an emoticon. */
function isStop(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return true;
  return form.length > 1 && (form.charCodeAt(form.length - 1) === 46 || isEmoticon(form));
}

/** `:)` and the like; the tokenizer leaves no other token of several signs that begins so. */
export function isEmoticon(form: string): boolean {
  const code = form.charCodeAt(0);
  if (form.length < 2 || form.length > 4 || form.charCodeAt(form.length - 1) === code) return false;
  return code === 58 || code === 59 || code === 61;
}

/** Whether token `at` closes a note's number: `[3]`. */
const isNote = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at]?.form === ']' && tokens[at - 2]?.form === '[' && startsWithDigit(tokens[at - 1]?.form ?? '');

/** Whether token `at` is the number of a note behind a full stop: `agreed. 8 Yet`. */
function isNumberOfNote(tokens: readonly RawToken[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (form.length > 3 || !startsWithDigit(form) || tokens[at - 1]?.form !== '.') return false;
  const next = tokens[at + 1]?.form ?? '';
  return isUpper(next.charCodeAt(0)) && FIRST_WORDS.has(next.toLowerCase());
}

const startsWithDigit = (form: string): boolean => isDigit(form.charCodeAt(0));

/** Whether token `at` is a mark that closes what stands directly before it. */
function isClosing(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.form.length > 2 || !CLOSING_MARKS.has(token.form.charCodeAt(0))) return false;
  const code = token.form.charCodeAt(0);
  if (code !== 34 && code !== 39) return true;
  return tokens[at - 1]?.end === token.start;
}

/** Whether token `at` still belongs to the sentence before it: a closing mark, a further stop, a note, an emoticon. */
export function closesHere(tokens: readonly RawToken[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (isClosing(tokens, at) || /^[.!?]+$/.test(form) || isEmoticon(form)) return true;
  const inner = tokens[at + 1]?.form ?? '';
  if (form === '[') return startsWithDigit(inner) && tokens[at + 2]?.form === ']';
  if (isNumberOfNote(tokens, at)) return true;
  return tokens[at - 1]?.form === '[' && inner === ']' && startsWithDigit(form);
}
