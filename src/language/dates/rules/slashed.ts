import { makeDay } from '../calendar.ts';
import { type Reading, type Scene, stated, unknown } from '../reading.ts';

/** '10/31/2017', '31.10.2017', '2017/10/31'; not settled where day and month could change places. */
export function slashed({ line }: Scene, at: number): Reading | null {
  const word = line.word(at);
  const ordered = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(word);
  if (ordered) return dayAt(at, makeDay(Number(ordered[1]), Number(ordered[2]), Number(ordered[3])));
  const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(word);
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const dayFirst = makeDay(year, second, first);
  if (parts[2] === '.') return dayAt(at, dayFirst);
  const monthFirst = makeDay(year, first, second);
  const swapped = monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst;
  return swapped ? unknown(at + 1, true) : dayAt(at, monthFirst ?? dayFirst);
}

const dayAt = (at: number, day: string | null): Reading | null =>
  day === null ? null : stated(at + 1, { from: day, to: day }, 'day');
