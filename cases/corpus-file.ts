import { readFileSync } from 'node:fs';
import type { Kind, Status } from '../src/model/claim.ts';

/** A stretch of a report: its file (without ending) and its exact words, blanks aside. */
export type Told = readonly [file: string, words: string];

/** What must not be found at the words. */
export interface Never {
  readonly kind?: readonly Kind[];
  readonly status?: readonly Status[];
  /** Codes that must be among the doers, and among those it is done to. */
  readonly by?: readonly string[];
  readonly to?: readonly string[];
}

/** One line of an answer file; `cases/corpus/README.md` describes the fields. */
export interface CorpusAnswer {
  readonly id: string;
  readonly row: string;
  readonly what: string;
  readonly told: readonly Told[];
  readonly none?: Never;
  readonly kind?: readonly Kind[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly step?: string;
  readonly status?: string;
  readonly level?: string;
  readonly format?: string;
  readonly country?: string;
  readonly when?: readonly [from: string | null, to: string | null];
  readonly doubtful?: boolean;
  readonly history?: readonly (readonly [step: string, from?: string])[];
  readonly known?: readonly (readonly [day: string, step: string | null])[];
  readonly independent?: number;
  readonly copies?: readonly [string, string];
  readonly holder?: string;
  readonly confirmed?: string;
  readonly contradicts?: string;
  readonly withdrawn?: string;
  /** Answers that may be one record with this. */
  readonly may?: readonly string[];
}

/** The answers of a file of `cases/corpus`. */
export const corpusAnswers = (name: string): CorpusAnswer[] =>
  readFileSync(new URL(`./corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusAnswer);
