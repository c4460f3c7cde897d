import { InputError } from '../model/errors.ts';
import { isPlainEnglish } from './plainEnglish.ts';

/** Below this many words a guess is weak, and English close behind the best guess is taken for English. */
const FEW_WORDS = 15;
/** How close behind: the score of English over the best score. */
const CLOSE = 0.75;
/** So much of the body is enough to tell. */
const SAMPLE = 4000;

/**
 * Makes sure that a body is English.
 * @returns its ISO 639-1 code
 * @throws InputError that names the language found
 */
export async function requireEnglish(body: string, input: string): Promise<'en'> {
  const sample = body.slice(0, SAMPLE);
  const words = wordsOf(sample);
  const isShort = words.length > 0 && words.length < FEW_WORDS;
  if (isPlainEnglish(sample) || (isShort && hasSmallWords(words))) return 'en';
  // Its table of all languages takes longer to load than a report to read
  const { eld } = await import('eld/small');
  const found = eld.detect(sample);
  if (found.language === 'en' || (isShort && isCloseToEnglish(found.getScores()))) return 'en';
  throw new InputError(
    input,
    found.language ? `is in ${nameOf(found.language)}` : 'is in no language that can be told',
    'give a report in English, the one language this reader knows',
  );
}

const wordsOf = (sample: string): string[] =>
  sample
    .trim()
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter(Boolean);

function isCloseToEnglish(scores: Readonly<Record<string, number>>): boolean {
  const best = Math.max(0, ...Object.values(scores));
  return best > 0 && (scores.en ?? 0) >= CLOSE * best;
}

/** One word in so many has to be one of the small words of English for a short text to be English. */
const MANY = 5;

const hasSmallWords = (words: readonly string[]): boolean =>
  words.filter((word) => ENGLISH.has(word)).length * MANY >= words.length;

/** Small words that no other language of Latin letters shares in number. */
const ENGLISH = new Set(
  (
    'the of and to that is was were are been being has have had will would could should not with from by for on at as it its ' +
    'he she they we you his her their our your this these those which who what when where there than then but said says about'
  ).split(' '),
);

/** `Korean (ko)`. */
function nameOf(code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
}
