/** What a file holds. */
export type Kind =
  | 'text'
  | 'html'
  | 'jsonl'
  | 'csv'
  | 'tsv'
  | 'parquet'
  | 'feed'
  | 'gzip'
  | 'zip'
  | 'tar'
  | 'warc';

const ENDINGS: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  parquet: 'parquet',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  gz: 'gzip',
  tgz: 'gzip',
  zip: 'zip',
  tar: 'tar',
  warc: 'warc',
  wet: 'warc',
};

/** The kind that a name tells, null where it tells none. */
export const kindByName = (name: string): Kind | null =>
  ENDINGS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;

/** Whether a folder or an archive is read for a file: by its ending, and it is no README. Any other has to be named. */
export const isRead = (name: string): boolean => kindByName(name) !== null && !/^readme\b/i.test(name);

/** So many bytes tell the kind of what has no telling name. */
export const HEAD = 2048;

const BEGINNINGS: readonly (readonly [RegExp, Kind])[] = [
  [/^PAR1/, 'parquet'],
  [/^WARC\/[01]\./, 'warc'],
  [/^[\s\S]{257}ustar/, 'tar'],
  [/^\s*<(?:!doctype\s+html|html)\b/i, 'html'],
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i, 'feed'],
  [/^\s*\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/i, 'feed'],
  [/^\s*<\?xml\b[\s\S]*<html\b/i, 'html'],
  [/^\s*[{[]\s*["{]/, 'jsonl'],
];

/**
 * The kind that the beginning of a file tells; plain text where it tells none.
 * @param column the name of a column that was asked for: a first line that holds it between commas or tabs is a table's
 */
export function kindByHead(head: Uint8Array, column?: string): Kind {
  const text = String.fromCharCode(...head).replace(/^\u00ef\u00bb\u00bf/, '');
  if (text.startsWith('\u001f\u008b')) return 'gzip';
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  const found = BEGINNINGS.find(([pattern]) => pattern.test(text));
  if (found) return found[1];
  const [line = ''] = text.split(/\r?\n/, 1);
  const holds = (mark: string): boolean =>
    line.split(mark).length > 1 && line.split(mark).some((cell) => cell.replace(/^"|"$/g, '') === column);
  return holds('\t') ? 'tsv' : holds(',') ? 'csv' : 'text';
}
