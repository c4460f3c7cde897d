import type { Dateline } from '../model/article.ts';
import { parseByline } from './byline.ts';
import { filedAt } from './dateline.ts';
import type { Line } from './lines.ts';
import { machineDate } from './machineDate.ts';
import { isAgency, isName } from './names.ts';

/** What the lines `Name: value` at the top of a report say of it. */
export interface HeaderFacts {
  readonly title?: string;
  readonly published?: string;
  /** What stands for the date and cannot be read as one. */
  readonly undated?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly agency?: string;
  readonly url?: string;
  readonly dateline?: Dateline;
}

/** The lines `Name: value` at the top of a report. */
export interface Header {
  readonly lines: ReadonlySet<Line>;
  /** The title, without its name. */
  readonly title?: Line;
  readonly facts: HeaderFacts;
}

/** Names of lines, in lower case, and what they give. The language is told by the text itself. */
const NAMES: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  date: 'date',
  published: 'date',
  source: 'publisher',
  publisher: 'publisher',
  outlet: 'publisher',
  agency: 'agency',
  author: 'byline',
  by: 'byline',
  byline: 'byline',
  url: 'url',
  link: 'url',
  dateline: 'place',
  place: 'place',
  language: 'language',
};

type Field = 'title' | 'date' | 'publisher' | 'agency' | 'byline' | 'url' | 'place' | 'language';

/**
 * Reads the lines `Name: value` above the first blank line. Null if there are none; one alone has to be a title, a day in
 * figures or an agency, since 'Language: the new front' and 'Source: Seoul to protest' are headlines.
 * @param lines of the text, without the controls of the page
 */
export function headerOf(lines: readonly Line[]): Header | null {
  const found = new Map<Field, Line>();
  const taken = new Set<Line>();
  for (const line of lines) {
    const named = taken.size > 0 && line.blanksBefore > 0 ? null : valueIn(line);
    if (!named) break;
    taken.add(line);
    if (named.value && !found.has(named.field)) found.set(named.field, named.value);
  }
  return taken.size < lines.length && isHeader(found) ? header(found, taken) : null;
}

/** What a line names, and its value as a stretch of the text. */
function valueIn(line: Line): { readonly field: Field; readonly value: Line | null } | null {
  const match = /^([A-Za-z]+)[ \t]*:\s*/.exec(line.text);
  const field = match && NAMES[(match[1] ?? '').toLowerCase()];
  if (!match || !field) return null;
  const text = line.text.slice(match[0].length);
  return { field, value: text === '' ? null : { ...line, start: line.end - text.length, text } };
}

function isHeader(found: ReadonlyMap<Field, Line>): boolean {
  if (found.has('title')) return true;
  const [source, language] = [found.get('publisher')?.text, found.get('language')?.text];
  if (source !== undefined && !isOutlet(source)) return false;
  if (found.size > 1) return language === undefined || /^\S+$/.test(language);
  return (source !== undefined && isAgency(source)) || /^[\d/.-]+$/.test(found.get('date')?.text ?? '');
}

/** Where no line is the title, a source of more than a name is the headline: 'Source: Seoul to protest'. */
const isOutlet = (text: string): boolean => isName(text) || /^[\w-]+(?:\.[\w-]+)+$/.test(text);

function header(found: ReadonlyMap<Field, Line>, lines: ReadonlySet<Line>): Header {
  const title = found.get('title');
  return { lines, ...(title && { title }), facts: factsOf(found) };
}

function factsOf(found: ReadonlyMap<Field, Line>): HeaderFacts {
  const text = (field: Field): string | undefined => found.get(field)?.text;
  const [title, agency, url, place] = [text('title'), text('agency'), text('url'), found.get('place')];
  const publisher = text('publisher') ?? agency;
  const dateline = place && filedAt(place.text, place.start);
  return {
    ...(title && { title }),
    ...dateIn(text('date')),
    ...(publisher && { publisher }),
    ...writerIn(text('byline')),
    ...(agency && { agency }),
    ...(url && { url }),
    ...(dateline && { dateline }),
  };
}

function dateIn(text: string | undefined): Pick<HeaderFacts, 'published' | 'undated'> {
  if (text === undefined) return {};
  const published = machineDate(text);
  return published === null ? { undated: text } : { published };
}

/** 'By: Yonhap' names an agency. */
function writerIn(text: string | undefined): Pick<HeaderFacts, 'byline' | 'agency'> {
  if (text === undefined) return {};
  const facts = parseByline(`By ${text}`);
  return { byline: facts?.byline ?? text, ...(facts?.agency && { agency: facts.agency }) };
}
