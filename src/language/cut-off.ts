import { isBlank, isLatin } from './characters.ts';

/** Longest word that is looked at as one broken off. */
const LONGEST = 24;
const DASH = /^(?:[\u2013\u2014]|--)$/;

/**
 * Whether `start..end` is a word broken off in speech, which keeps its hyphen: one letter or none that could be a
 * syllable (`th-`), a word before a dash, or one taken up again (`evalu- evaluated`). `mid- to late` parts.
 * @param limit end of the paragraph
 */
export function isCutOff(text: string, start: number, end: number, limit: number): boolean {
  const length = end - 1 - start;
  if (length < 1 || length > LONGEST || text.charCodeAt(end - 1) !== 45) return false;
  for (let at = start; at < end - 1; at++) if (!isLatin(text.charCodeAt(at))) return false;
  const word = text.slice(start, end - 1).toLowerCase();
  if (length === 1 || (length < 4 && !/[aeiouy]/.test(word))) return true;
  const next = wordAt(text, end, limit);
  return DASH.test(next) || next.toLowerCase().startsWith(word);
}

/** The beginning of the next chunk. */
function wordAt(text: string, at: number, limit: number): string {
  let from = at;
  while (from < limit && isBlank(text.charCodeAt(from))) from++;
  let to = from;
  while (to < limit && to - from <= LONGEST && !isBlank(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}
