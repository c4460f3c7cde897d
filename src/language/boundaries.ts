import { BEFORE_NAME, CALENDAR } from './abbreviation-lists.ts';
import { CAPTIONS, FIRST_WORDS, SPEECH_VERBS, ZONES } from './boundary-lists.ts';
import { DASHES, isDigit, isLower, isUpper, OPENING_MARKS } from './characters.ts';
import { endsUnstopped, isCredit } from './headings.ts';
import type { RawToken } from './raw-token.ts';
import { closesHere, isEmoticon, stopBefore } from './stops.ts';

/** How far after a quotation its verb of speech is looked for. */
const SPEAKER_WORDS = 5;

/** Marks that no sentence begins with. */
const NEVER_FIRST = new Set([',', ';', ':', '%', ')', ']']);

/** Whether a sentence that began at token `first` ends with token `i`. */
export function endsSentence(tokens: readonly RawToken[], first: number, i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return true;
  const stop = stopBefore(tokens, first, i);
  if (stop < 0) return endsUnstopped(tokens, first, i);
  if (NEVER_FIRST.has(next.form) || closesHere(tokens, i + 1)) return false;
  const start = firstWord(tokens, i + 1);
  if (!start || isListNumber(tokens, first, stop)) return false;
  const word = DASHES.has(next.form.charCodeAt(0)) ? tokens[i + 2] : start;
  if (isLower(word?.form.charCodeAt(0) ?? 0)) return stop === i && endsBeforeLower(tokens, stop);
  const mark = tokens[stop]?.form ?? '';
  if (mark === '.' || isLongRun(mark)) return true;
  if (mark.startsWith('?') || mark.startsWith('!')) return endsAfterCall(tokens, stop, i);
  if (mark === '...' || mark === '\u2026') return afterEllipsis(tokens, stop, start);
  return isEmoticon(mark) || isCredit(tokens, i + 1) || afterAbbreviation(mark, tokens, i + 1);
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

/** Four dots and more. */
const isLongRun = (form: string): boolean => form.length > 3 && form.startsWith('.') && form.endsWith('.');

/** Numbers that count something and do not end anything: `1.` at the beginning or after a colon, `Figure 1.` */
function isListNumber(tokens: readonly RawToken[], first: number, stop: number): boolean {
  if (stop === first) return isDigit(tokens[first]?.form.charCodeAt(0) ?? 0);
  const number = tokens[stop - 1]?.form ?? '';
  if (!isDigit(number.charCodeAt(0)) || tokens[stop]?.form !== '.') return false;
  const before = tokens[stop - 2]?.form ?? '';
  if (stop === first + 2) return CAPTIONS.has(before.toLowerCase()) || before === ':';
  return number.length < 3 && (stop === first + 1 || before === ':');
}

/**
 * Whether a stop ends the sentence although the next word is in lower case: in careless writing, before an address, a
 * remark in brackets or a name such as `eBay`. A short word with a capital, or one without a vowel, is rather an abbreviation or a name.
 */
function endsBeforeLower(tokens: readonly RawToken[], stop: number): boolean {
  const [mark, next, word] = [tokens[stop], tokens[stop + 1], tokens[stop - 1]?.form ?? ''];
  if (!mark || !next || next.start === mark.end) return false;
  if (mark.form === '.' && (next.form === '(' || /^(?:https?:|www\.)/.test(next.form))) return true;
  if (/^[a-z]{1,5}[A-Z]/.test(next.form)) return true;
  const capital = isUpper(word.charCodeAt(0));
  if (/^[?!]+$/.test(mark.form)) return !capital;
  if (mark.form !== '.' || (isDigit(word.charCodeAt(0)) && word.length < 3)) return false;
  return word.length > 1 && /[aeiouy\d)]/i.test(word) && !(capital && word.length < 6);
}

/** `?` and `!` end a sentence unless the speaker follows, or the year of a title: `Viva Roma! (1965)`. */
function endsAfterCall(tokens: readonly RawToken[], stop: number, i: number): boolean {
  if (tokens[i + 1]?.form === '(') return !isDigit(tokens[i + 2]?.form.charCodeAt(0) ?? 0);
  return stop === i || !speechFollows(tokens, i + 1);
}

function speechFollows(tokens: readonly RawToken[], at: number): boolean {
  for (let i = at; i < at + SPEAKER_WORDS; i++) if (SPEECH_VERBS.has(tokens[i]?.form ?? '')) return true;
  return false;
}

/** Three dots end a sentence if they hang on its last word, or if a usual first word follows. */
const afterEllipsis = (tokens: readonly RawToken[], stop: number, start: RawToken): boolean =>
  tokens[stop - 1]?.end === tokens[stop]?.start || FIRST_WORDS.has(start.form.toLowerCase());

function afterAbbreviation(mark: string, tokens: readonly RawToken[], at: number): boolean {
  const word = mark.slice(0, -1).toLowerCase();
  if (BEFORE_NAME.has(word) || mark.length === 2) return false;
  const start = firstWord(tokens, at)?.form ?? '';
  if (!isUpper(start.charCodeAt(0))) return false;
  const lower = start.toLowerCase();
  if (FIRST_WORDS.has(lower)) return true;
  if (word !== 'a.m' && word !== 'p.m') return false;
  return (
    !CALENDAR.has(lower.slice(0, 3)) && !ZONES.has(lower) && tokens[at + 1]?.form.toLowerCase() !== 'time'
  );
}
