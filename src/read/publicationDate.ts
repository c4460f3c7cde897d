import type { Span } from '../model/span.ts';
import { validDay } from './day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

/** A form of a full date and where its year, month and day stand. */
interface Form {
  readonly pattern: RegExp;
  readonly order: 'ymd' | 'mdy' | 'dmy';
}

const FORMS: readonly Form[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: 'ymd' },
  { pattern: /\b(\d{4})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{1,2})(?!\d)\.?/, order: 'ymd' },
  {
    pattern: new RegExp(`\\b${WEEKDAY}(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      `\\b${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${MONTH})\\.?,?[\\s-]+(\\d{4})\\b`,
      'i',
    ),
    order: 'dmy',
  },
  { pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, order: 'dmy' },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, order: 'mdy' },
];

/** Hours of difference to UTC of zone names that mean one zone only; `CST`, `IST` and `BST` do not. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  kst: '+09:00',
  jst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  msk: '+03:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  edt: '-04:00',
  est: '-05:00',
  pdt: '-07:00',
  pst: '-08:00',
};

const TIME =
  /^(?:\s|,|-|–|—|\||·|at|T)*(?:(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?|(\d{2})(\d{2})(?=\s*(?:gmt|utc)\b)|(\d{1,2})(?=\s*[ap]\.?m\b))\s*([ap]\.?m\b\.?)?(?!\d)/i;
const ZONE = /^\s*\(?(?:(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?|([a-z]{1,4})\b)(?!\d)\)?/i;

/** A date of publication as a page gives it: ISO 8601 to the day or the minute, and the words that say so. */
export interface DateFound extends Span {
  readonly iso: string;
}

/**
 * The first full date (with its year) in a line, with the time and zone that follow it. Dates in figures whose
 * day and month could change places (`3/8/2017`) are not taken: an honest nothing beats a guess.
 */
export function findDate(line: string): DateFound | null {
  const found = FORMS.flatMap((form) => dateOf(form, line)).sort((a, b) => a.start - b.start)[0];
  if (!found) return null;
  const time = timeAfter(line, found.end);
  return time ? { ...found, end: time.end, iso: `${found.iso}T${time.iso}` } : found;
}

/** Month and day of 'Oct. 31' or '31 October', `MM-DD`; null where they are none. */
export function monthDayOf(text: string): string | null {
  const name = /\p{L}{3}/u.exec(text)?.[0].toLowerCase() ?? '';
  const day = Number(/\b\d{1,2}\b/.exec(text)?.[0]);
  const month = MONTHS.indexOf(name) + 1;
  const iso = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return validDay(`2000-${iso}`) ? iso : null;
}

function dateOf({ pattern, order }: Form, line: string): DateFound[] {
  const match = pattern.exec(line);
  if (!match) return [];
  const part = (letter: string): string => match[order.indexOf(letter) + 1] ?? '';
  const day = Number(part('d'));
  const month = /\d/.test(part('m'))
    ? Number(part('m'))
    : MONTHS.indexOf(part('m').slice(0, 3).toLowerCase()) + 1;
  if (match[0].includes('/') && order === 'mdy') return slashed(match, month, day);
  return dayFound(match, part('y'), month, day);
}

/** `10/31/2017` and `31/10/2017` can be told; `3/8/2017` cannot. */
function slashed(match: RegExpExecArray, first: number, second: number): DateFound[] {
  const year = match[3] ?? '';
  if (second > 12 || first === second) return dayFound(match, year, first, second);
  return first > 12 ? dayFound(match, year, second, first) : [];
}

function dayFound(match: RegExpExecArray, year: string, month: number, day: number): DateFound[] {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return validDay(iso) ? [{ iso, start: match.index, end: match.index + match[0].length }] : [];
}

function timeAfter(line: string, at: number): { iso: string; end: number } | null {
  const match = TIME.exec(line.slice(at));
  if (!match) return null;
  const half = match[6]?.charAt(0).toLowerCase();
  const hours = Number(match[1] ?? match[3] ?? match[5]);
  const minutes = Number(match[2] ?? match[4] ?? 0);
  if (hours > (half ? 12 : 23) || minutes > 59) return null;
  const hour = half === 'p' ? (hours % 12) + 12 : half === 'a' ? hours % 12 : hours;
  const end = at + match[0].length;
  const zone = zoneAfter(line, end);
  const clock = `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { iso: clock + (zone?.iso ?? ''), end: zone?.end ?? end };
}

/** The zone after a time. One that is named but not known is taken off the line and left out of the date. */
function zoneAfter(line: string, at: number): { iso: string; end: number } | null {
  const match = ZONE.exec(line.slice(at));
  if (!match) return null;
  const [whole, sign, hours, minutes, name] = match;
  const end = at + whole.length;
  if (!name) {
    if (Number(hours) > 14) return null;
    return { iso: `${sign}${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`, end };
  }
  const known = ZONES[name.toLowerCase()];
  if (known) return { iso: known, end };
  return /^[A-Z]{3,4}$/.test(name) ? { iso: '', end } : null;
}
