import type { When } from '../model/when.ts';

/** A date as the dossier prints it, as fine as the text tells it: `2017-07`, `2017-11-12/14`, `by 2017-10-31`. */
export function whenText(when: When | null): string {
  if (when === null || (when.from === null && when.to === null)) return 'no date';
  const text = intervalText(when);
  return when.doubtful ? `${text} (doubtful)` : text;
}

function intervalText({ from, to, grain }: When): string {
  if (from === null) return `by ${to}`;
  if (to === null) return `since ${grain === 'month' || isMonthStart(from, grain) ? from.slice(0, 7) : from}`;
  if (from === to) return from;
  if (grain === 'year' && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7))
    return isWholeMonth(from, to) ? from.slice(0, 7) : `${from}/${to.slice(8)}`;
  return `${from} to ${to}`;
}

const isMonthStart = (from: string, grain: When['grain']): boolean => grain !== 'day' && from.endsWith('-01');

const isWholeMonth = (from: string, to: string): boolean =>
  from.endsWith('-01') && Number(to.slice(8)) >= 28 && lastDay(to) === to.slice(8);

const lastDay = (day: string): string =>
  String(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()).padStart(
    2,
    '0',
  );
