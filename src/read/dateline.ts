import type { Dateline } from '../model/article.ts';
import { isAgency, isName } from './names.ts';
import { findDate, monthDayOf } from './publicationDate.ts';

/** A dateline at the beginning of a paragraph: `SEOUL, Oct. 31 (Example Wire) --`. */
export interface DatelineFound {
  readonly end: number;
  readonly dateline?: Dateline;
  readonly agency?: string;
  /** Only if the dateline gives the year too. */
  readonly published?: string;
}

const UPPER = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*)*";
const WORDS = "\\p{Lu}[\\p{L}.'’-]+(?: (?:of )?\\p{Lu}[\\p{L}.'’-]+)*";
const DAY =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?(?: \\d{4})?';
const DATELINE = new RegExp(
  `^(?:(?<place>${UPPER}|${WORDS})(?:, (?<country>${WORDS}))?)?(?:,? ?(?<day>${DAY}))?,?\\s*(?:\\((?<agency>[^()]{2,40})\\)|(?<wire>\\p{Lu}[\\p{L} ]{1,30}?)(?=\\s+(?:--|—|–|-)\\s))?\\s*(?<dash>--|—|–|-)?\\s+(?=["“‘']?\\p{L})`,
  'u',
);

const FILED = new RegExp(
  `^(?<place>${UPPER}(?![\\p{L}])|${WORDS})(?:, (?<country>${WORDS}))??(?:,? ?(?<day>${DAY}))?\\s*(?:--|—|–|-)?$`,
  'u',
);

/**
 * Finds a dateline in the first words of a paragraph. A place alone before a dash counts only in capitals, so
 * that 'Seoul - long silent - has agreed' stays a sentence.
 * @param paragraph its text
 * @param at its offset in the article's text
 */
export function findDateline(paragraph: string, at: number): DatelineFound | null {
  const head = paragraph.slice(0, 160).replaceAll('\u00a0', ' ');
  const match = DATELINE.exec(head);
  if (!match?.groups || !isDateline(match.groups, head.slice(match[0].length))) return null;
  const { place, country, day, agency = match.groups.wire } = match.groups;
  const published = day && findDate(day)?.iso;
  const filed = day && monthDayOf(day);
  const dateline = place && {
    place: placeName(place, country),
    ...(filed && { day: filed }),
    start: at,
    end: at + placeEnd(place, country),
  };
  return {
    end: at + match[0].trimEnd().length,
    ...(dateline && { dateline }),
    ...(agency && { agency: agency.trim() }),
    ...(published && { published }),
  };
}

/**
 * The place and the day that a line gives which is named as the dateline: `Oslo, March 8`.
 * @param at its offset in the article's text
 */
export function filedAt(text: string, at: number): Dateline | null {
  const match = FILED.exec(text);
  if (!match?.groups?.place) return null;
  const { place, country, day } = match.groups;
  const filed = day && monthDayOf(day);
  return {
    place: placeName(place, country),
    ...(filed && { day: filed }),
    start: at,
    end: at + placeEnd(place, country),
  };
}

function isDateline(groups: Record<string, string | undefined>, after: string): boolean {
  const { place, day, agency = groups.wire, dash } = groups;
  // 'TOKYO, Sept. 12, Kyodo -': without brackets only a known agency, behind place and day.
  if (groups.wire !== undefined) return place !== undefined && day !== undefined && isAgency(groups.wire);
  if (agency && !isAgency(agency.trim()) && !isName(agency.trim())) return false;
  if (!place) return agency !== undefined && dash !== undefined && isAgency(agency.trim());
  const capitals = place === place.toUpperCase() && place.length > 2;
  if (!dash) return agency !== undefined && (day !== undefined || capitals);
  // A word in capitals before a dash can also be an acronym: 'THAAD -- the missile system -- is'
  return day !== undefined || agency !== undefined || (capitals && /^["“‘']?\p{Lu}/u.test(after));
}

const placeEnd = (place: string, country: string | undefined): number =>
  place.length + (country ? country.length + 2 : 0);

/** `DA NANG` as `Da Nang`, so that it can be looked up like any name. */
function placeName(place: string, country: string | undefined): string {
  const city =
    place === place.toUpperCase()
      ? place.toLowerCase().replace(/(?<!['’\p{L}])\p{L}/gu, (c) => c.toUpperCase())
      : place;
  return country ? `${city}, ${country}` : city;
}
