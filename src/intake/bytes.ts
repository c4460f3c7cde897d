import { createReadStream, type Stats, statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { InputError } from '../model/errors.ts';
import { MAX_BYTES, tooLarge } from '../read/index.ts';

/** @throws InputError if it is no file */
function openFile(path: string): Readable {
  const stats = statOf(path);
  if (stats.isDirectory()) throw new InputError(path, 'is a folder', 'give one file');
  if (stats.isSocket() || stats.isCharacterDevice() || stats.isBlockDevice()) {
    throw new InputError(path, 'is no file', 'give a report as a text file');
  }
  if (stats.size > MAX_BYTES) throw tooLarge(path, stats.size);
  return createReadStream(path);
}

/**
 * All bytes of one file, or of standard input for `-`.
 * @throws InputError if it cannot be had, or is larger than any report
 */
export const loadBytes = (path: string, signal?: AbortSignal): Promise<Uint8Array> =>
  collect(path === '-' ? process.stdin : openFile(path), path, signal);

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

/** @throws InputError if there is nothing at a path, or it may not be looked at */
export const statOf = (path: string): Stats => attempt(path, () => statSync(path));

/** Does what asks the system for a path. @throws InputError with what the system says, in words */
export function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What the system says about a path, in words. */
export function unreadable(path: string, error: unknown): InputError {
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
