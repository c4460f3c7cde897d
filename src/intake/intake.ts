import { resolve } from 'node:path';
import { InputError } from '../model/errors.ts';
import type { RawReport } from '../read/report.ts';
import { loadBytes, unreadable } from './bytes.ts';
import { filesUnder, isFolder, Seen } from './paths.ts';

/** An input, or a part of one, that is no report. */
export interface Refused {
  readonly refused: InputError;
}

export interface IntakeOptions {
  /** Ends the waiting for a pipe that gives nothing. */
  readonly signal?: AbortSignal;
}

/**
 * The reports under paths, in their order, each as it is asked for: files, folders (with the files below them) and `-`
 * for standard input. What cannot be had is given as a refusal in its place. A file that is named twice counts once.
 */
export async function* intake(
  paths: readonly string[],
  options: IntakeOptions = {},
): AsyncGenerator<RawReport | Refused> {
  const seen = new Seen();
  for (const path of paths) yield* guarded(path, reportsOf(path, seen, options));
}

async function* reportsOf(
  path: string,
  seen: Seen,
  options: IntakeOptions,
): AsyncGenerator<RawReport | Refused> {
  const files = path === '-' ? [path] : isFolder(path) ? filesUnder(path) : [path];
  let found = false;
  for (const file of files) {
    found = true;
    if (seen.has(file === '-' ? file : resolve(file))) continue;
    yield* guarded(file, reportsIn(file, options));
  }
  seen.add(path === '-' ? path : resolve(path));
  if (!found) throw none(path);
}

/** The reports in one file. */
async function* reportsIn(file: string, { signal }: IntakeOptions): AsyncGenerator<RawReport | Refused> {
  yield { name: file, form: 'text', body: await loadBytes(file, signal) };
}

/** What goes wrong with one input is said in its place, and the next one follows. */
async function* guarded(
  name: string,
  items: AsyncGenerator<RawReport | Refused>,
): AsyncGenerator<RawReport | Refused> {
  try {
    yield* items;
  } catch (error) {
    yield { refused: error instanceof InputError ? error : unreadable(name, error) };
  }
}

const none = (folder: string): InputError =>
  new InputError(folder, 'holds no reports', 'give a folder with files that end in .txt, or name the files');
