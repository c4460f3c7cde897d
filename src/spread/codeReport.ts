import { type CoverageCounts, claimsOf, coverageOf } from '../coding/index.ts';
import type { Refused } from '../intake/index.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { InputError } from '../model/errors.ts';
import type { Reader } from '../pipeline.ts';
import { type RawReport, type ReportOptions, readReport } from '../read/report.ts';

/** What holds for all reports of a run. */
export interface CodeOptions extends ReportOptions {
  /** Whether to count what was coded and what was left. */
  readonly coverage?: boolean;
}

/** A report that was read, and what it claims. */
export interface CodedReport {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Only where it was asked for. */
  readonly coverage?: CoverageCounts;
}

/** What became of one report of a run: its name, its place among the inputs from 0, and claims or a refusal. */
export type Done = { readonly name: string; readonly index: number } & (CodedReport | Refused);

/**
 * Reads and codes one report. Never throws: a report that cannot be read is refused, and so is one on which the reader
 * itself fails.
 */
export async function codeReport(
  reader: Reader,
  raw: RawReport,
  { coverage = false, ...options }: CodeOptions = {},
): Promise<CodedReport | Refused> {
  try {
    const article = await readReport(raw, options);
    if (!coverage) return { article, claims: reader.read(article) };
    const { resolved, codings } = reader.trace(article);
    return { article, claims: claimsOf(codings), coverage: coverageOf(resolved, codings) };
  } catch (error) {
    return { refused: error instanceof InputError ? error : failedOn(raw.name, error) };
  }
}

const FAILED = 'the reader failed on it';

/** Whether a report was refused for a fault of the program, which another try may not have. */
export const hasFailed = ({ problem }: InputError): boolean => problem.startsWith(FAILED);

/** The refusal of a report on which the program failed: it must not stop the others. */
export function failedOn(name: string, error: unknown): InputError {
  const reason = error instanceof Error ? error.message : String(error);
  const refusal = new InputError(
    name,
    `${FAILED} (${reason})`,
    'run it alone with --debug and report what it prints',
  );
  refusal.cause = error;
  if (error instanceof Error && error.stack) refusal.stack = error.stack;
  return refusal;
}
