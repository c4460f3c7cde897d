/** A name as names of places are compared: small letters without accents, marks as blanks ('Da Nang', 'N’Djamena'). */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘`ʿʾ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
