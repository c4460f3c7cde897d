import {
  articleWithoutText,
  FLAT_COLUMNS,
  flatRow,
  type RowContext,
  TEXT_FORMATS,
  withoutText,
} from '../../export/index.ts';
import { parquetFrom, rowLine } from '../../node/parquet.ts';
import type { CodedReport } from '../../spread/codeReport.ts';
import { loadCowCodes } from '../data.ts';

/** The forms that claims can have. */
export const FORMS = [...Object.keys(TEXT_FORMATS), 'parquet'];
export type FormName = keyof typeof TEXT_FORMATS | 'parquet';

/** The flags that settle the form. */
export interface FormFlags {
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

export function formOf({ format: name, all = false, words = true }: FormFlags): Form {
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
