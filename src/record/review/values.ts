import { COUNTRIES, INTERNATIONAL, isActorCode, isSector } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Grain, When } from '../../model/when.ts';

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[], text: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new RangeError(`'${text}' is none of: ${words.join(', ')}`);
  return found;
}

/** A text that may be left empty with `none`. */
export const orNone = (text: string): string | null => (text === 'none' ? null : text);

/** A text that may not be empty. */
export function words(text: string): string {
  if (text.trim() === '') throw new RangeError('it may not be empty');
  return text.trim();
}

/**
 * Actors by their codes: `KOR` or `KOR:GOV`, several with commas, `none` for nobody. Whoever the claim names
 * already keeps name and place in the text.
 */
export function actors(text: string, { by, to, third }: Claim): Actor[] {
  const known = [...by, ...to, ...third];
  return text === 'none' ? [] : text.split(',').map((one) => actor(one.trim(), known));
}

function actor(text: string, known: readonly Actor[]): Actor {
  const [code = '', sector] = text.split(':');
  if (!isActorCode(code)) throw new RangeError(`'${code}' is no actor code such as KOR, CHN or EUR`);
  if (sector !== undefined && !isSector(sector)) throw new RangeError(`'${sector}' is no PLOVER sector`);
  const named = known.find((one) => one.code === code && (sector === undefined || one.sector === sector));
  const name = COUNTRIES.get(code) ?? INTERNATIONAL[code as keyof typeof INTERNATIONAL] ?? code;
  return (
    named ?? { code, sector: sector ?? null, name, person: null, office: null, text: '', start: 0, end: 0 }
  );
}

/** A time: `2017`, `2017-10`, `2017-10-31`, `2017-10-01/2017-10-31`, with an open end `2017-10-01/`, or `none`. */
export function when(text: string): When | null {
  if (text === 'none') return null;
  const [from = '', to] = text.split('/').map((part) => part.trim());
  const grain = to === undefined ? GRAINS[from.length] : 'day';
  const first = edge(from, '-01-01');
  const last = to === undefined ? edge(from, '-12-31') : edge(to, '-12-31');
  const ordered = first === null || last === null || first <= last;
  if (grain === undefined || (first === null && last === null) || !ordered)
    throw new RangeError(`'${text}' is no time such as 2017-10-31, 2017-10, 2017-10-01/2017-10-05 or none`);
  const open = first === null || last === null;
  return { from: first, to: last, grain: open ? 'open' : grain, text: '', basis: 'stated', doubtful: false };
}

const GRAINS: Readonly<Record<number, Grain>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The first or last day of a year, month or day; null for an open end. */
function edge(text: string, rest: '-01-01' | '-12-31'): string | null {
  if (text === '') return null;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) throw new RangeError(`'${text}' is no day, month or year`);
  const day = text.length === 7 && rest === '-12-31' ? lastOf(text) : `${text}${rest.slice(text.length - 4)}`;
  const full = text.length === 10 ? text : day;
  const time = Date.parse(`${full}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== full)
    throw new RangeError(`'${text}' is no day of the calendar`);
  return full;
}

/** The last day of a month. */
function lastOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`;
}
