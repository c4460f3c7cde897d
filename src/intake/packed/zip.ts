import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { InputError } from '../../model/errors.ts';
import { collect } from '../bytes.ts';
import type { Source } from '../item.ts';
import { Budget } from './budget.ts';
import { isMemberRead, memberName } from './members.ts';

/** A ZIP archive that is no file of its own is held in memory, since its table of contents is at its end. */
const MOST_HELD = 100 * 1024 * 1024;

/** The members of a ZIP archive in the order of its table of contents, each read as it is asked for. */
export async function* membersOfZip(source: Source): AsyncGenerator<Source> {
  const { name, depth } = source;
  const budget = new Budget(name);
  try {
    const zip = await openZip(source);
    for await (const entry of zip.eachEntry())
      if (isMemberRead(entry.fileName))
        yield {
          name: memberName(name, entry.fileName),
          plain: entry.fileName,
          size: entry.uncompressedSize,
          bytes: bytesOf(zip, entry, memberName(name, entry.fileName), budget),
          depth: depth + 1,
        };
  } catch (error) {
    throw error instanceof InputError || (error as NodeJS.ErrnoException).code !== undefined
      ? error
      : damaged(name, error);
  }
}

async function openZip(source: Source): Promise<ZipFile> {
  if (source.path !== undefined) return await openPromise(source.path);
  return await fromBufferPromise(Buffer.from(await collect(source.bytes, source.name, MOST_HELD)));
}

async function* bytesOf(
  zip: ZipFile,
  entry: Entry,
  name: string,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted())
    throw new InputError(name, 'is encrypted', 'unpack it with its password, and give the files');
  budget.packed(entry.compressedSize);
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      budget.unpacked(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof InputError ? error : damaged(name, error);
  }
}

const damaged = (name: string, error: unknown): InputError =>
  new InputError(
    name,
    `is damaged or cut off (${(error as Error).message.slice(0, 150)})`,
    'get the file again, or unpack it and give the files',
  );
