/** Words of a text as they are searched: small letters without accents, without the endings of plural and possessive. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word));

/** Whether a text holds all the words. */
export function matches(text: string, words: readonly string[]): boolean {
  const own = new Set(wordsIn(text));
  return words.every((word) => own.has(word));
}
