import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  articleWithoutText,
  FLAT_COLUMNS,
  flatRow,
  type RowContext,
  TEXT_FORMATS,
  withoutText,
} from '../../export/index.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { parquetFrom, rowLine } from '../../node/parquet.ts';
import { foldRecords } from '../../record/index.ts';
import type { CodedReport } from '../../spread/codeReport.ts';
import { loadCowCodes } from '../data.ts';
import { type Folded, recordsFile } from './records.ts';

/** The forms that claims can have. */
export const FORMS = [...Object.keys(TEXT_FORMATS), 'parquet'];
export type FormName = keyof typeof TEXT_FORMATS | 'parquet';

/** What a row stands for: what one report says, or one thing in the world. */
export const UNITS = ['claim', 'record'] as const;

/** The flags that settle the form. */
export interface FormFlags {
  readonly unit?: (typeof UNITS)[number];
  readonly format: FormName;
  readonly all?: boolean;
  /** False for offsets and hashes in the place of words. */
  readonly words?: boolean;
}

/** How claims are written: what stands at the head, what a report adds, and what the whole becomes in the end. */
export interface Form {
  readonly head: string;
  lines(report: CodedReport): string;
  /** Makes the file of all lines; null where the lines are the file. */
  readonly make: ((lines: string, path: string) => Promise<void>) | null;
}

export function formOf(flags: FormFlags): Form {
  if (flags.unit === 'record') return recordForm(flags);
  const { format: name, all = false, words = true } = flags;
  const cow = loadCowCodes();
  const lineOf = name === 'parquet' ? parquetLine : textLine(name, all);
  return {
    head: name === 'parquet' ? '' : TEXT_FORMATS[name].head,
    lines: (report) => {
      const { article, claims } = words ? report : bare(report);
      return claims.map((claim) => lineOf(claim, { article, cow })).join('');
    },
    make: name === 'parquet' ? (lines, path) => parquetFrom(lines, path, FLAT_COLUMNS) : null,
  };
}

/** Claims are gathered as they are, and folded and written when all are there. */
const recordForm = (flags: FormFlags): Form => ({
  head: '',
  lines: ({ article, claims }) => `${JSON.stringify({ article, claims })}\n`,
  make: async (lines, path) => recordsFile(await foldedFrom(lines), flags, path),
});

async function foldedFrom(path: string): Promise<Folded> {
  const [articles, claims]: [Article[], Claim[]] = [[], []];
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const report = JSON.parse(line) as CodedReport;
    articles.push(report.article);
    claims.push(...report.claims);
  }
  return { articles, claims, records: foldRecords(articles, claims) };
}

const bare = ({ article, claims }: CodedReport): CodedReport => ({
  article: articleWithoutText(article),
  claims: claims.map(withoutText),
});

type Line = (claim: CodedReport['claims'][number], context: RowContext) => string;

const parquetLine: Line = (claim, context) => rowLine(FLAT_COLUMNS, flatRow(claim, context));

const textLine =
  (name: keyof typeof TEXT_FORMATS, all: boolean): Line =>
  (claim, context) =>
    TEXT_FORMATS[name].lines(claim, context, all);
