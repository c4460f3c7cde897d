import type { Token } from '../model/sentence.ts';

/** Whether a form begins with a capital. */
export function isCapital(form: string): boolean {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form);
}

/** Spellings under which the tables may know a token: as it is, and in title case if it shouts. */
export function spellings(form: string): readonly string[] {
  const plain = form.replaceAll('’', "'");
  return plain.length > 3 && /^\p{Lu}+$/u.test(plain)
    ? [plain, plain.charAt(0) + plain.slice(1).toLowerCase()]
    : [plain];
}

/** Lower-case lemma, form and the form without a plural `s` (taggers leave 'Ministers' as it is). */
function lemmaSpellings(token: Token): readonly string[] {
  const lower = token.lower.replaceAll('’', "'");
  const lemma = token.lemma.toLowerCase();
  const stem = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return lemma === lower && stem === lower ? [lower] : [lemma, lower, stem];
}

/** Those of the tokens of a sentence by position, as the table of offices is read. */
export const lemmasIn =
  (tokens: readonly Token[]) =>
  (i: number): readonly string[] => {
    const token = tokens[i];
    // 'police forced their way in': a verb in the past is no part of 'police force'
    if (token && /^VB[DNG]$/.test(token.xpos)) return [token.lower];
    return token ? lemmaSpellings(token) : [];
  };

/** A name without its accents, which reports write or leave out: 'Piñera' and 'Pinera'. */
export const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

/** One key for a name however a report spells it: 'Simpson-Miller' and 'Simpson Miller' too. */
export const nameKey = (name: string): string => bare(name).replaceAll('-', ' ').toLowerCase();

/** The letters that a word begins with, in lower case: the same however its apostrophes and hyphens are cut into tokens. */
export const lettersOf = (word: string): string => /^\p{L}*/u.exec(bare(word).toLowerCase())?.[0] ?? '';
