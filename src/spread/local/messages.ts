import { InputError } from '../../model/errors.ts';
import type { ReaderData } from '../../pipeline.ts';
import type { RawReport } from '../../read/report.ts';
import { type CodedReport, type CodeOptions, failedOn } from '../codeReport.ts';

/** What a thread is begun with. */
export interface Setup {
  readonly data: ReaderData;
  readonly options: CodeOptions;
}

/** One report for a thread. */
export interface Job {
  readonly index: number;
  readonly raw: RawReport;
}

/** An error as plain data: threads can hand over no class of ours. */
export interface PlainError {
  readonly input: string;
  readonly problem: string;
  readonly remedy: string;
  readonly stack?: string;
}

/** What a thread says: that it has its models, that it cannot have them, or what became of a report. */
export type Said =
  | { readonly ready: true }
  | { readonly unfit: PlainError }
  | { readonly index: number; readonly coded: CodedReport }
  | { readonly index: number; readonly refused: PlainError };

export const plainOf = (error: unknown, name: string): PlainError => {
  const { input, problem, remedy, stack } = error instanceof InputError ? error : failedOn(name, error);
  return { input, problem, remedy, ...(stack !== undefined && { stack }) };
};

export function errorOf({ input, problem, remedy, stack }: PlainError): InputError {
  const error = new InputError(input, problem, remedy);
  if (stack !== undefined) error.stack = stack;
  return error;
}
