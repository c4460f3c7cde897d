import {
  AFTER_HEADING,
  CAPTIONS,
  CREDITS,
  FIRST_WORDS,
  GOES_ON,
  INTERJECTIONS,
  MONTHS,
  NEVER_LAST,
  WEEKDAYS,
} from './boundary-lists.ts';
import { DASHES, isDigit, isLower, isUpper } from './characters.ts';
import type { RawToken } from './raw-token.ts';

/** Most tokens of a heading, signature or caption that runs into the next sentence. */
const LONGEST_HEADING = 12;

/**
 * Whether a sentence that began at `first` ends with token `i` although no mark stops it: a heading, a dateline, the
 * label or text of a caption, a sentence broken off in speech. The next one has to begin with a capital.
 */
export function endsUnstopped(tokens: readonly RawToken[], first: number, i: number): boolean {
  const [last, next] = [tokens[i], tokens[i + 1]];
  if (!last || !next || next.start === last.end || !isUpper(next.form.charCodeAt(0))) return false;
  if (DASHES.has(last.form.charCodeAt(0))) return breaksOff(tokens, i);
  if (!endsWithWord(last.form)) return false;
  return (
    isAddress(last.form) ||
    isHeading(tokens, first, i) ||
    isDateline(tokens, i + 1) ||
    dateEnd(tokens, first) === i + 1 ||
    isCredit(tokens, i + 1) ||
    isLabel(tokens, first, i)
  );
}

const lowerOf = (token: RawToken | undefined): string => token?.form.toLowerCase() ?? '';

const isAddress = (form: string): boolean => form.startsWith('http') || form.startsWith('www.');

/** Whether the last character is that of a word or closes one, and no comma or the like. */
const endsWithWord = (form: string): boolean => /[\p{L}\p{N}.)\]"'\u2019\u201d]$/u.test(form);

/** `That is \u2014 He left.` */
function breaksOff(tokens: readonly RawToken[], i: number): boolean {
  const next = lowerOf(tokens[i + 1]);
  if (INTERJECTIONS.has(next)) return true;
  const before = lowerOf(tokens[i - 1]);
  if (!NEVER_LAST.has(before) && !(before.length > 1 && before.endsWith('-'))) return false;
  return !GOES_ON.has(next) && FIRST_WORDS.has(next);
}

/** A few words up to a name or number, then the first word of a sentence: `Anna Sokolova of Example Wire The vote`. */
function isHeading(tokens: readonly RawToken[], first: number, i: number): boolean {
  const last = tokens[i]?.form.charCodeAt(0) ?? 0;
  if (i - first >= LONGEST_HEADING || !(isUpper(last) || isDigit(last))) return false;
  const next = tokens[i + 1]?.form ?? '';
  if (!AFTER_HEADING.has(next.toLowerCase()) || isUpper(next.charCodeAt(1))) return false;
  const second = tokens[i + 2];
  if (isLower(second?.form.charCodeAt(0) ?? 0)) return true;
  return WEEKDAYS.has(lowerOf(second)) || MONTHS.has(lowerOf(second));
}

/** Whether a date with its weekday begins at `at` and ends the paragraph, as the line below a headline. */
const isDateline = (tokens: readonly RawToken[], at: number): boolean =>
  WEEKDAYS.has(lowerOf(tokens[at])) &&
  dateEnd(tokens, at) === tokens.length &&
  !NEVER_LAST.has(lowerOf(tokens[at - 1]));

/** Where the full date ends that begins at `at`, -1 if none does: `Tuesday, May 2, 2017`, `May 2, 2017`. */
function dateEnd(tokens: readonly RawToken[], at: number): number {
  const month = WEEKDAYS.has(lowerOf(tokens[at])) && tokens[at + 1]?.form === ',' ? at + 2 : at;
  if (!MONTHS.has(lowerOf(tokens[month])) || tokens[month + 2]?.form !== ',') return -1;
  const isDay = /^\d{1,2}$/.test(tokens[month + 1]?.form ?? '');
  return isDay && /^\d{4}$/.test(tokens[month + 3]?.form ?? '') ? month + 4 : -1;
}

/** `Photo: Example Wire.` */
export const isCredit = (tokens: readonly RawToken[], at: number): boolean =>
  tokens[at + 1]?.form === ':' &&
  CREDITS.has(lowerOf(tokens[at])) &&
  isUpper(tokens[at]?.form.charCodeAt(0) ?? 0);

/** `Figure 1.3` at the beginning of a caption. */
const isLabel = (tokens: readonly RawToken[], first: number, i: number): boolean =>
  i === first + 1 && isDigit(tokens[i]?.form.charCodeAt(0) ?? 0) && CAPTIONS.has(lowerOf(tokens[first]));
