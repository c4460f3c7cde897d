import { CLOSING_MARKS, isDigit, isLower, isUpper, OPENING_MARKS } from './characters.ts';
import { BEFORE_NAME, CALENDAR } from './abbreviation-lists.ts';
import { FIRST_WORDS, SPEECH_VERBS } from './boundary-lists.ts';
import type { RawToken } from './tokens.ts';

/** How far after a quotation its verb of speech is looked for. */
const SPEAKER_WORDS = 5;

/** Most marks that close one sentence. */
const LONGEST_CLOSE = 6;

/** Whether a sentence that began at token `first` ends with token `i`. */
export function endsSentence(tokens: readonly RawToken[], first: number, i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  const stop = stopBefore(tokens, first, i);
  if (stop < 0 || closesHere(tokens, i + 1)) return false;
  const start = firstWord(tokens, i + 1);
  if (!start || isLower(start.form.charCodeAt(0))) return false;
  const mark = tokens[stop]?.form ?? '';
  if (mark === '.' || isRun(mark, '.', 3)) return !isListNumber(tokens, first, stop);
  if (mark.startsWith('?') || mark.startsWith('!')) return stop === i || !speechFollows(tokens, i + 1);
  if (mark === '...' || mark === '\u2026') return afterEllipsis(tokens, stop, start);
  return afterAbbreviation(mark, start);
}

/** The token that stops a sentence at or before `i`, marks that close what it ends skipped; -1 for none. */
function stopBefore(tokens: readonly RawToken[], first: number, i: number): number {
  let at = i;
  if (isNote(tokens, at)) at -= 3;
  while (at > first && i - at < LONGEST_CLOSE && isClosing(tokens, at)) at--;
  const form = tokens[at]?.form ?? '';
  return /^[.!?\u2026]/.test(form) || (form.length > 1 && form.endsWith('.')) ? at : -1;
}

/** Whether token `at` closes a note's number: `[3]`. */
const isNote = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at]?.form === ']' &&
  tokens[at - 2]?.form === '[' &&
  isDigit(tokens[at - 1]?.form.charCodeAt(0) ?? 0);

/** Whether token `at` is a mark that closes what stands directly before it. */
function isClosing(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.form.length > 2 || !CLOSING_MARKS.has(token.form.charCodeAt(0))) return false;
  const code = token.form.charCodeAt(0);
  if (code !== 34 && code !== 39) return true;
  return tokens[at - 1]?.end === token.start;
}

/** Whether token `at` still belongs to the sentence before it: a closing mark, a further stop, or a note's number `[3]`. */
function closesHere(tokens: readonly RawToken[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (isClosing(tokens, at) || /^[.!?]+$/.test(form)) return true;
  const inner = tokens[at + 1]?.form ?? '';
  if (form === '[') return isDigit(inner.charCodeAt(0)) && tokens[at + 2]?.form === ']';
  return tokens[at - 1]?.form === '[' && tokens[at + 1]?.form === ']' && isDigit(form.charCodeAt(0));
}

/** The first token from `at` that is no opening mark. */
function firstWord(tokens: readonly RawToken[], at: number): RawToken | undefined {
  let i = at;
  while (
    i < at + 4 &&
    OPENING_MARKS.has(tokens[i]?.form.charCodeAt(0) ?? 0) &&
    (tokens[i]?.form.length ?? 9) < 3
  )
    i++;
  return tokens[i];
}

const isRun = (form: string, char: string, more: number): boolean =>
  form.length > more && form.startsWith(char) && form.endsWith(char);

/** `1.` at the beginning counts something and does not end anything. */
const isListNumber = (tokens: readonly RawToken[], first: number, stop: number): boolean =>
  stop === first + 1 &&
  isDigit(tokens[first]?.form.charCodeAt(0) ?? 0) &&
  (tokens[first]?.form.length ?? 9) < 3;

function speechFollows(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i < at + SPEAKER_WORDS; i++) if (SPEECH_VERBS.has(tokens[i]?.form ?? '')) return true;
  return false;
}

/** Three dots end a sentence if they hang on its last word, or if a usual first word follows. */
const afterEllipsis = (tokens: readonly RawToken[], stop: number, start: RawToken): boolean =>
  tokens[stop - 1]?.end === tokens[stop]?.start || FIRST_WORDS.has(start.form.toLowerCase());

function afterAbbreviation(mark: string, start: RawToken): boolean {
  const word = mark.slice(0, -1).toLowerCase();
  if (BEFORE_NAME.has(word) || mark.length === 2) return false;
  const code = start.form.charCodeAt(0);
  if (!isUpper(code)) return false;
  if (FIRST_WORDS.has(start.form.toLowerCase())) return true;
  if (CALENDAR.has(word) || word === 'u.s' || word === 'u.n' || word === 'u.k' || word === 'd.c')
    return false;
  return word === 'etc' || word === 'a.m' || word === 'p.m'
    ? !CALENDAR.has(start.form.slice(0, 3).toLowerCase())
    : false;
}
