import { createReadStream, type Stats, statSync } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { InputError } from '../model/errors.ts';
import { MAX_BYTES, tooLarge } from '../read/index.ts';
import type { IntakeOptions, Meter, Source } from './item.ts';

/**
 * One file, or standard input for `-`; it is opened when its bytes are asked for.
 * @throws InputError if it is no file
 */
export function sourceOf(path: string, { signal, meter }: IntakeOptions = {}): Source {
  if (path === '-') return { name: '-', plain: '-', bytes: heard(process.stdin, signal), depth: 0 };
  const stats = statOf(path);
  if (stats.isDirectory()) throw new InputError(path, 'is a folder', 'give one file');
  if (stats.isSocket() || stats.isCharacterDevice() || stats.isBlockDevice()) {
    throw new InputError(path, 'is no file', 'give a report as a text file');
  }
  const bytes = {
    [Symbol.asyncIterator]: () => metered(heard(createReadStream(path), signal), meter),
  };
  return { name: path, plain: path, bytes, depth: 0, ...(stats.isFile() && { path, size: stats.size }) };
}

async function* metered(stream: AsyncIterable<Uint8Array>, meter?: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (meter) meter.done += chunk.length;
    yield chunk;
  }
}

const heard = (stream: Readable, signal?: AbortSignal): Readable =>
  signal ? addAbortSignal(signal, stream) : stream;

/**
 * All bytes of one file, or of standard input for `-`.
 * @throws InputError if it cannot be had, or is larger than any report
 */
export const loadBytes = (path: string): Promise<Uint8Array> => wholeOf(sourceOf(path));

/** All bytes of a source that is one report. @throws InputError if it is larger than any */
export async function wholeOf({ name, bytes, size }: Source): Promise<Uint8Array> {
  if (size !== undefined && size > MAX_BYTES) throw tooLarge(name, size);
  return await collect(bytes, name, MAX_BYTES);
}

/** All bytes of a stream; stops at a bound, since a pipe may never end. */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const bytes of stream) {
      chunks.push(bytes);
      size += bytes.length;
      if (size > most) throw tooLarge(name, size);
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
