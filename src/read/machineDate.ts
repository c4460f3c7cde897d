import { validPublished } from './day.ts';
import { findDate } from './publicationDate.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/i;

/**
 * A date of publication as tables, feeds and pages write it for machines, to the minute, if it is one that there is:
 * ISO 8601 with or without its marks (`20171031`, `2017-10-31 11:04:00+0900`), RFC 822 (`Tue, 31 Oct 2017 11:04 GMT`),
 * seconds or milliseconds since 1970, or a full date in words. Null where day and month could change places, and for all else.
 */
export function machineDate(value: string): string | null {
  const text = value.trim();
  if (/^(?:\d{10}|\d{13})$/.test(text)) return sinceEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const iso = isoOf(text);
  if (iso !== null) return iso;
  const found = findDate(text);
  return found !== null && found.start === 0 && validPublished(found.iso) ? found.iso : null;
}

/** What is wrong with a date that {@link machineDate} does not take. */
export const dateProblem = (value: string): string =>
  `is dated '${value.trim().slice(0, 60)}', ${
    AMBIGUOUS.test(value) ? 'of which day and month could change places' : 'which is no date'
  }`;

const AMBIGUOUS = /^\s*(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/\d{4}\b/;

const sinceEpoch = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16)}Z`;

function isoOf(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, date, hour, minute, zone] = match;
  const day = `${year}-${month}-${date}`;
  const whole = hour === undefined ? day : `${day}T${hour}:${minute}${zoneOf(zone)}`;
  return [whole, day].find(validPublished) ?? null;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
