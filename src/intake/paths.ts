import { readdirSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { attempt, statOf } from './bytes.ts';
import { isRead } from './kinds.ts';

export const isFolder = (path: string): boolean => statOf(path).isDirectory();

/** The files of a folder and of its folders, by name: those that may hold reports. One folder's names are held at once. */
export function* filesUnder(folder: string): Generator<string> {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => !isHidden(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (isRead(entry.name)) yield path;
  }
}

const isHidden = (name: string): boolean => name.startsWith('.');

/** Whether a path can only be meant as a pattern, unless there is such a file. */
export const isPattern = (path: string): boolean => /[*?[{]/.test(path);

/** The files that a pattern stands for, by name. */
export async function* filesMatching(pattern: string): AsyncGenerator<string> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, {
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  });
  yield* files.sort((a, b) => (a < b ? -1 : 1));
}

/** Which files earlier arguments gave, told from the arguments alone: it does not grow with what a folder holds. */
export class Seen {
  readonly #given = new Set<string>();
  readonly #folders: string[] = [];

  /** @param path absolute, or `-`; all of it has been given */
  add(path: string): void {
    this.#given.add(path);
    if (path !== '-' && isFolder(path)) this.#folders.push(path);
  }

  has(file: string): boolean {
    return this.#given.has(file) || this.#folders.some((folder) => gives(folder, file));
  }
}

/** Whether {@link filesUnder} a folder has a file. */
function gives(folder: string, file: string): boolean {
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return false;
  const parts = relative(folder, file).split(sep);
  return parts.every((part) => !isHidden(part)) && isRead(parts.at(-1) ?? '');
}
