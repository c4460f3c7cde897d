import type { Row } from '../tsv.ts';

/** The code of a state or organisation. */
export const codeOf = (row: Row): string => {
  const code = row.required('code');
  if (/^[A-Z]{3}$/.test(code)) return code;
  throw row.wrong(`code '${code}'`, 'use three capital letters (ISO 3166 alpha-3 or a PLOVER code)');
};

/** A sector, or null where the cell is empty. */
export const sectorOf = (row: Row, text = row.text('sector')): string | null => {
  if (text === '' || /^[A-Z]{3}$/.test(text)) return text || null;
  throw row.wrong(`sector '${text}'`, 'use a PLOVER sector of three capital letters, or leave it empty');
};

/** A day, from the beginning or to the end of what is told of it; null where the end is open. */
export function dayOf(row: Row, column: string): string | null {
  const text = row.text(column);
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (text === '' && column === 'to') return null;
  if (!day) throw row.wrong(`\`${column}\` is '${text}'`, 'write the day as YYYY-MM-DD, or the year alone');
  const [fillMonth, fillDay] = column === 'from' ? ['01', '01'] : ['12', '31'];
  return `${day[1]}-${day[2] ?? fillMonth}-${day[3] ?? fillDay}`;
}
