import { endsAsOutlet, isAgency, isName } from './names.ts';
import { type DateFound, findDate } from './publicationDate.ts';

/** What a line between headline and body tells about the report. */
export interface BylineFacts {
  readonly published?: string;
  /** True for `Updated ...`: the date of a later edition, used only if the page gives no other. */
  readonly updated: boolean;
  readonly byline?: string;
  readonly agency?: string;
}

const LABEL =
  /\b(?:first |originally )?(?:published|posted|released|issued|dated?|input|written|last updated|updated|last modified|modified|edited|created)(?:\s+(?:on|at))?\s*:?|\bpublication date\s*:?/gi;
const UPDATED = /\b(?:updated|modified|edited)\b/i;
const BY = /(?:^|[\s|,·(-])[Bb][Yy][:\s]\s*(?=\p{Lu})/u;
const SEPARATORS = /^[\s,;:|/·•()[\]–—-]+|[\s,;:|/·•()[\]–—-]+$/g;

/** A line that tells where the text comes from or how it was edited, and nothing about the world. */
const ORIGIN =
  /^(?:From|By) (?:our |the )?(?:news|wire|staff|agency|agencies|correspondents?|reporters?)\b[\w ]{0,30}$|^(?:Our|Staff) (?:own )?(?:reporter|writer|correspondent)s?$|^\((?:Corrects|Adds|Updates|Recasts|Refiles|Writes through|Editor[’']s note)\b.*\)$/i;

/**
 * Reads a line as byline: a full date with or without time, `By Jane Doe`, an agency, in any order, and nothing
 * else. Null if other words are left, as in a headline that holds a date.
 */
export function parseByline(line: string): BylineFacts | null {
  if (line.length <= 400 && ORIGIN.test(line)) return { updated: false };
  const outlet = line.replace(/^by:?\s+/i, '');
  if (isOutletLine(outlet)) return { updated: false, agency: outlet };
  if (line.length > 160 || !/\d{4}|\bby\b/i.test(line)) return null;
  const date = findDate(line);
  const rest = (date ? without(line, date) : line).replace(LABEL, ' ');
  const names = namesIn(rest);
  if (!names || (!date && !/^\s*by[:\s]/i.test(rest))) return null;
  return { ...names, ...(date && { published: date.iso }), updated: UPDATED.test(line) };
}

/** `The Specimen Daily`: the outlet's name on a line of its own. */
const isOutletLine = (line: string): boolean =>
  isName(line) && /^(?:\S+ ){1,3}\S+$/.test(line) && endsAsOutlet(line);

/** Cuts the first date and any later one (`Published ... | Updated ...`) out of the line. */
function without(line: string, date: DateFound): string {
  const rest = `${line.slice(0, date.start)} | ${line.slice(date.end)}`;
  const next = findDate(rest);
  return next ? `${rest.slice(0, next.start)} | ${rest.slice(next.end)}` : rest;
}

/** The names that are left once the date is gone; null if what is left are no names. */
function namesIn(rest: string): { byline?: string; agency?: string } | null {
  const by = BY.exec(rest);
  const before = rest.slice(0, by?.index ?? rest.length);
  const loose = parts(before);
  const named = by ? parts(rest.slice(by.index + by[0].length)) : [];
  if (![...loose, ...named].every((name) => isName(titled(name)))) return null;
  if (by && named.length === 0) return null;
  const agency = [...named, ...loose].find(isAgency) ?? (named.length === 1 ? oneWord(named[0]) : undefined);
  const byline = named[0] ?? loose.find((name) => name !== agency);
  return { ...(byline && { byline }), ...(agency && { agency }) };
}

const parts = (words: string): string[] =>
  words
    .split(/\s*[|,;·•()/]\s*|\s+[–—-]+\s+/)
    .map((part) => part.replace(SEPARATORS, ''))
    .filter((part) => part !== '');

/** `By Yonhap`: a single word is no person's name. */
const oneWord = (name: string | undefined): string | undefined =>
  name && !/\s/.test(name) ? name : undefined;

/** Places and duties stand in a byline as well: `Jane Doe in Seoul`, `Jane Doe for Example Wire`. */
const titled = (name: string): string => name.replace(/ (?:in|for|at|from|with) (?=\p{Lu})/gu, ' and ');
