import { createReadStream, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { InputError } from '../model/errors.ts';
import { MAX_BYTES, tooLarge } from '../read/index.ts';

/** One report to be read: what the person calls it, and its bytes when they are wanted. */
export interface Input {
  readonly name: string;
  /** @param signal ends the waiting for a pipe that gives nothing */
  load(signal?: AbortSignal): Promise<Uint8Array>;
}

/** The inputs that paths stand for, in their order, and the paths that stand for none. */
export interface Found {
  readonly inputs: readonly Input[];
  readonly refused: readonly InputError[];
}

/** Finds the reports under files, folders and `-` (standard input). A report that is named twice counts once. */
export function findInputs(paths: readonly string[]): Found {
  const inputs = new Map<string, Input>();
  const refused: InputError[] = [];
  for (const path of paths) {
    try {
      for (const input of inputsOf(path)) inputs.set(input.name === '-' ? '-' : resolve(input.name), input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push(error);
    }
  }
  return { inputs: [...inputs.values()], refused };
}

function inputsOf(path: string): Input[] {
  if (path === '-') return [{ name: '-', load: (signal) => collect(process.stdin, '-', signal) }];
  const stats = statOf(path);
  if (!stats.isDirectory()) return [{ name: path, load: (signal) => loadFile(path, signal) }];
  const files = filesUnder(path);
  if (files.length === 0) {
    throw new InputError(
      path,
      'holds no reports',
      'give a folder with files that end in .txt, or name the files',
    );
  }
  return files.map((file) => ({ name: file, load: (signal) => loadFile(file, signal) }));
}

/** The reports of a folder and its folders: `.txt` and `.text`, no hidden files, no README. */
function filesUnder(folder: string): string[] {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.(txt|text)$/i.test(entry.name) && !/^readme\b/i.test(basename(entry.name)) ? [path] : [];
  });
}

async function loadFile(path: string, signal?: AbortSignal): Promise<Uint8Array> {
  const stats = statOf(path);
  if (stats.isDirectory() || stats.isSocket() || stats.isCharacterDevice() || stats.isBlockDevice()) {
    throw new InputError(path, 'is no file', 'give a report as a text file');
  }
  if (stats.size > MAX_BYTES) throw tooLarge(path, stats.size);
  return collect(createReadStream(path), path, signal);
}

/** All bytes of a stream; stops at what no report can have, since a pipe may never end. */
async function collect(stream: Readable, name: string, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const bytes of signal ? addAbortSignal(signal, stream) : stream) {
      chunks.push(bytes);
      size += bytes.length;
      if (size > MAX_BYTES) throw tooLarge(name, size);
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  }
  return Buffer.concat(chunks);
}

const statOf = (path: string): Stats => attempt(path, () => statSync(path));

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What the system says about a path, in words. */
function unreadable(path: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new InputError(path, 'there is no such file or folder', 'check the path');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputError(path, 'may not be read', 'change its rights (chmod +r) or read a copy');
  }
  return new InputError(
    path,
    `cannot be read (${code || String(error)})`,
    'check the file, or read a copy of it',
  );
}
