import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../model/errors.ts';
import { sourceOf, statOf } from './bytes.ts';
import type { IntakeOptions, Items } from './item.ts';
import { guarded, itemsOf, noReports } from './open.ts';
import { filesMatching, filesUnder, isFolder, isPattern, Seen } from './paths.ts';
import { isAddress, pageAt } from './web.ts';

/**
 * The reports under paths, in their order, each as it is asked for, whatever the size of what holds them: files of every
 * kind that `kinds.ts` names, folders with the files below them, patterns (`news/*.jsonl.gz`), addresses of pages, and
 * `-` for standard input. What cannot be had is given as a refusal in its place. A file that is named twice counts once.
 */
export async function* intake(paths: readonly string[], options: IntakeOptions = {}): Items {
  const seen = new Seen();
  for (const path of paths)
    yield* guarded(path, isAddress(path) ? pageAt(path) : reportsUnder(path, seen, options));
}

async function* reportsUnder(path: string, seen: Seen, options: IntakeOptions): Items {
  let found = false;
  for await (const file of filesOf(path)) {
    found = true;
    if (seen.has(fullName(file))) continue;
    yield* guarded(file, reportsIn(file, options));
    if (isPattern(path)) seen.add(fullName(file));
  }
  if (!isPattern(path) || existsSync(path)) seen.add(fullName(path));
  if (!found) throw isPattern(path) ? noMatch(path) : noReports(path);
}

function filesOf(path: string): Iterable<string> | AsyncIterable<string> {
  if (path === '-') return [path];
  if (isPattern(path) && !existsSync(path)) return filesMatching(path);
  return isFolder(path) ? filesUnder(path) : [path];
}

async function* reportsIn(file: string, options: IntakeOptions): Items {
  const source = sourceOf(file, options);
  const before = options.meter?.done ?? 0;
  try {
    yield* itemsOf(source, options);
  } finally {
    // Some kinds are not read from front to end
    if (options.meter && source.size !== undefined) options.meter.done = before + source.size;
  }
}

/** The bytes of all files under paths; null where that is not known before: standard input, addresses, what is not there. */
export async function bytesUnder(paths: readonly string[]): Promise<number | null> {
  let bytes = 0;
  try {
    for (const path of paths) {
      if (path === '-' || isAddress(path)) return null;
      for await (const file of filesOf(path)) bytes += statOf(file).size;
    }
  } catch {
    return null;
  }
  return bytes;
}

const fullName = (path: string): string => (path === '-' ? path : resolve(path));

const noMatch = (pattern: string): InputError =>
  new InputError(pattern, 'matches no file', 'check the pattern, and put it between quotes');
