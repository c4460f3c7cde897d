import type { Article } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import { readArticle } from './article.ts';
import { MAX_BYTES, tooLarge } from './decode.ts';
import { decodePage } from './html/charset.ts';
import { readPage } from './html/index.ts';
import { dateProblem, machineDate } from './machineDate.ts';

/** What is known of a report apart from its text: from a column, a feed, the header of an archive. */
export interface Known {
  /** In any form that {@link machineDate} takes. */
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly url?: string;
  /** What the corpus calls it. */
  readonly ref?: string;
  /** When it was fetched, ISO 8601; never taken for the date of publication. */
  readonly retrieved?: string;
}

/** One report as it came in, before it is read. It can be cloned to a worker, and is JSON but for its bytes. */
export interface RawReport {
  /** What a person finds it by: `a.txt`, `corpus.jsonl:17`, `x.zip!a.html`, `cc.warc.gz#3 https://…`. */
  readonly name: string;
  /** `text`: a page of plain text, or the running text of a row; `html`: a web page. */
  readonly form: 'text' | 'html';
  /** A row's text is UTF-8. */
  readonly body: Uint8Array;
  /** The encoding of a web page by its header, if one names it. */
  readonly charset?: string;
  readonly known?: Known;
  /** Of a row: the columns of its table, where none of them was taken for the date. */
  readonly columns?: string;
}

/** What holds for all reports of a run. */
export interface ReportOptions {
  /** The latest day that has begun anywhere, `YYYY-MM-DD`: what is published after it is refused. */
  readonly today?: string;
  /** The day of publication, whatever the report says of itself. */
  readonly published?: string;
}

/**
 * Reads a report that came in. What is known of it holds before what its text says.
 * @throws InputError, and nothing else, if it is no English report with a date of publication
 */
export async function readReport(raw: RawReport, { today, published }: ReportOptions): Promise<Article> {
  const { name: input, known = {}, columns } = raw;
  const given = published ?? dateOf(known.published, input);
  const options = {
    input,
    ...defined({ today, published: given, publisher: filled(known.publisher), columns }),
  };
  const article = await (raw.form === 'html' ? pageOf(raw, options) : readArticle(raw.body, options));
  const { title, byline, url, ref, retrieved } = known;
  return {
    ...article,
    ...defined({
      title: filled(title),
      byline: filled(byline),
      url: filled(url),
      ref: filled(ref),
      retrieved: filled(retrieved),
    }),
  };
}

async function pageOf(
  { body, charset, name }: RawReport,
  options: Parameters<typeof readPage>[1],
): Promise<Article> {
  if (body.length > MAX_BYTES) throw tooLarge(name, body.length);
  return readPage(decodePage(body, charset), options);
}

function dateOf(told: string | undefined, input: string): string | undefined {
  const value = filled(told);
  if (value === undefined) return undefined;
  const date = machineDate(value);
  if (date !== null) return date;
  throw new InputError(
    input,
    dateProblem(value),
    'give it as 2017-10-31 or 2017-10-31T11:04Z, or name another column with --published',
  );
}

const filled = (value: string | undefined): string | undefined =>
  value === undefined || value.trim() === '' ? undefined : value.trim();

/** Without what is not there. */
const defined = <T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
