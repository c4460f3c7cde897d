import type { InputError } from '../model/errors.ts';
import type { RawReport } from '../read/report.ts';
import type { Columns } from './rows/columns.ts';

/** An input, or a part of one, that is no report. */
export interface Refused {
  readonly refused: InputError;
}

export type Item = RawReport | Refused;

/** A stream of reports. It is only pulled: nothing is read before it is asked for. */
export type Items = AsyncGenerator<Item>;

/** How many bytes of the files have been read, as they are before they are unpacked. */
export interface Meter {
  done: number;
}

export interface IntakeOptions {
  /** Ends the waiting for a pipe that gives nothing. */
  readonly signal?: AbortSignal;
  /** Which column of a table holds what; for what is not named, usual names are tried. */
  readonly columns?: Columns;
  /** Counts what is read, to be compared with `bytesUnder`. */
  readonly meter?: Meter;
  /** Hears of each part of an input that is passed over without being refused, as the picture in a web archive, and why. */
  readonly skip?: (reason: string) => void;
}

/** Bytes with a name: a file, standard input, a member of an archive. */
export interface Source {
  /** What a person finds it by: `x.zip!b/a.html`. */
  readonly name: string;
  /** What tells its kind: the name without what was unpacked, `a.html` of `a.html.gz`. */
  readonly plain: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Where it lies as a file, for what has to jump about in it. */
  readonly path?: string;
  /** Its bytes, where that is known before they are read. */
  readonly size?: number;
  /** How many archives it lies in. */
  readonly depth: number;
}
