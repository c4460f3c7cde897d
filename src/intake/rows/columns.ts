import { InputError } from '../../model/errors.ts';
import type { Known, RawReport } from '../../read/report.ts';

/** What a column can hold. `id` is what the corpus itself calls the report. */
export type Field = 'text' | 'published' | 'title' | 'publisher' | 'url' | 'byline' | 'id';

/** Names of columns, as a person gives them. */
export type Columns = { readonly [F in Field]?: string };

/** A row: the values of its columns. Bytes are text in an encoding that is still to be told. */
export type Row = ReadonlyMap<string, unknown>;

/**
 * Names that tables give to what a report has, likeliest first, in lower case without marks. Among them those of NGEC's
 * input (`event_text`, `pub_date`, `headline`, `story_id`), of news-please (`maintext`, `date_publish`) and of NewsAPI.
 */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  text: 'text body fulltext content articletext articlebody maintext bodytext storytext eventtext article story'.split(
    ' ',
  ),
  published: (
    'published publishedat publicationdate publisheddate publishdate datepublished datepublish pubdate pub date datetime ' +
    'storydate articledate day timestamp'
  ).split(' '),
  title: 'title headline heading'.split(' '),
  publisher: 'publisher source sourcename outlet newspaper publication sourcedomain domain media'.split(' '),
  url: 'url link sourceurl articleurl uri permalink webpage'.split(' '),
  byline: 'byline author authors creator'.split(' '),
  id: 'id uid guid storyid articleid docid documentid identifier'.split(' '),
};

const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Which column holds what: as named, else by the usual names.
 * @throws InputError that names the columns there are, if one that was named is missing, or none looks like the text
 */
export function settle(given: Columns, names: readonly string[], input: string): Columns {
  const there = `its columns are: ${listed(names)}`;
  const free = names.filter((name) => !Object.values(given).includes(name));
  const settled: { [F in Field]?: string } = {};
  for (const field of Object.keys(USUAL) as Field[]) {
    const named = given[field];
    if (named !== undefined && !names.includes(named) && !names.includes(named.split('.')[0] ?? ''))
      throw new InputError(input, `has no column '${named}' (${there})`, `name one of these with --${field}`);
    const found =
      named ?? USUAL[field].map((usual) => free.find((name) => plainName(name) === usual)).find(Boolean);
    if (found !== undefined) settled[field] = found;
  }
  if (settled.text === undefined)
    throw new InputError(
      input,
      `has no column that looks like the text (${there})`,
      'name the one with --text',
    );
  return settled;
}

/** Names of columns as an error gives them. */
const listed = (names: Iterable<string>): string =>
  [...names].slice(0, 40).join(', ').slice(0, 2000) || 'none';

/** The report of a row. @param place of the row: `corpus.jsonl:17` */
export function reportOfRow(row: Row, columns: Columns, place: string): RawReport {
  const cell = (field: Field): string => textOf(cellOf(row, columns[field]));
  const body = bytesOf(cellOf(row, columns.text));
  const known: { -readonly [K in keyof Known]: Known[K] } = {};
  for (const field of ['published', 'title', 'publisher', 'url', 'byline'] as const) {
    const value = cell(field);
    if (value !== '') known[field] = value;
  }
  const id = cell('id').slice(0, 100);
  if (id !== '') known.ref = id;
  return {
    name: id === '' ? place : `${place} ${id}`,
    form: looksLikeHtml(body) ? 'html' : 'text',
    body,
    known,
    ...(columns.published === undefined && { columns: listed(row.keys()) }),
  };
}

/** A column, or by a name with full stops what lies in it. */
function cellOf(row: Row, name: string | undefined): unknown {
  if (name === undefined) return undefined;
  if (row.has(name)) return row.get(name);
  const [first = '', ...rest] = name.split('.');
  return rest.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    row.get(first),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Uint8Array) return Buffer.from(value).toString().trim();
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  // A source or an author that is an object has a name
  if (typeof value === 'object') return textOf((value as { name?: unknown }).name);
  return String(value).trim();
}

const bytesOf = (value: unknown): Uint8Array =>
  value instanceof Uint8Array
    ? value
    : Buffer.from(Array.isArray(value) ? value.map(textOf).join('\n\n') : textOf(value));

/** A cell that begins with an element of a page, and has the end of one. */
function looksLikeHtml(body: Uint8Array): boolean {
  const head = Buffer.from(body.subarray(0, 400)).toString('latin1');
  if (
    !/^\s*<(?:!doctype|html|head|body|article|section|main|div|p|h[1-6]|span|figure|ul|ol|table)\b/i.test(
      head,
    )
  )
    return false;
  return /<\/(?:p|div|article|body|html|section|main|ul|ol|table)\s*>/i.test(
    Buffer.from(body).toString('latin1'),
  );
}
