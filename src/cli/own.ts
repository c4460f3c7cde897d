import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { InputError } from '../model/errors.ts';
import type { ReaderData } from '../pipeline.ts';

/** What a person gave of patterns and actors of his own. */
export interface OwnFlags {
  readonly codebook?: string;
  readonly actors?: string;
  /** False where only what patterns tell is wanted. */
  readonly guesses?: boolean;
}

export const codebookOption = (): Option =>
  new Option(
    '--codebook <dir>',
    'a folder of own patterns (.jsonl) and rows (.tsv) that add to the shipped ones or replace them',
  );

export const actorsOption = (): Option =>
  new Option('--actors <path>', 'an own table of actors (.tsv), or a folder of them');

export const guessesOption = (): Option =>
  new Option('--no-guesses', 'tell only what patterns tell: the learned part guesses at nothing');

/** Larger files are no tables. */
const LARGEST = 20_000_000;

/**
 * The patterns and tables under the paths of the call.
 * @throws InputError for a path that is not there, holds none, or is too large
 */
export function loadOwn({ codebook, actors }: OwnFlags): NonNullable<ReaderData['own']> {
  return {
    patterns: codebook === undefined ? [] : filesOf(codebook, ['.jsonl', '.tsv'], '--codebook'),
    actors: actors === undefined ? [] : filesOf(actors, ['.tsv'], '--actors'),
  };
}

function filesOf(path: string, endings: readonly string[], option: string): { name: string; text: string }[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats)
    throw new InputError(path, 'does not exist', `give ${option} a folder of ${endings.join(' or ')} files`);
  if (!stats.isDirectory()) return [loadText(path)];
  const names = readdirSync(path)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort((a, b) => (a < b ? -1 : 1));
  if (names.length === 0)
    throw new InputError(
      path,
      `holds no ${endings.join(' or ')} files`,
      'name them so, or give another folder',
    );
  return names.map((name) => loadText(join(path, name)));
}

function loadText(path: string): { name: string; text: string } {
  const bytes = readFileSync(path);
  if (bytes.length > LARGEST)
    throw new InputError(path, `has ${bytes.length} bytes`, `give a table of at most ${LARGEST}`);
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new InputError(path, 'is not UTF-8', 'convert it, for example with iconv');
  }
}
