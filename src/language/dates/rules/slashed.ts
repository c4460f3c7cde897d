import { makeDay } from '../calendar.ts';
import { type Reading, type Scene, stated } from '../reading.ts';

/** '10/31/2017', '31.10.2017': doubtful where day and month could change places. */
export function slashed({ line }: Scene, at: number): Reading | null {
  const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(line.word(at));
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const european = parts[2] === '.';
  const monthFirst = european ? null : makeDay(year, first, second);
  const dayFirst = makeDay(year, second, first);
  const day = monthFirst ?? dayFirst;
  const swapped = monthFirst !== null && dayFirst !== null && monthFirst !== dayFirst;
  return day === null ? null : stated(at + 1, { from: day, to: day }, 'day', swapped);
}
