/** Letters that are no letter with an accent, by what news in English writes for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ə: 'e', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' },
};

/** A name as names of places are compared: small letters without accents, marks as blanks ('Da Nang', 'N’Djamena'). */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðħıəæœßþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘`ʿʾ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
