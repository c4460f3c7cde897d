import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { InputError } from '../../model/errors.ts';
import type { Source } from '../item.ts';
import { isMemberRead, memberName } from './members.ts';

/** The members of a tar archive, one after the other: each has to be read before the next is asked for. */
export async function* membersOfTar({ name, bytes, depth }: Source): AsyncGenerator<Source> {
  const input = Readable.from(bytes);
  const archive = extract();
  input.on('error', (error) => archive.destroy(error));
  input.pipe(archive as unknown as NodeJS.WritableStream);
  try {
    for await (const entry of archive) {
      const { name: path, type } = entry.header;
      if (type === 'file' && isMemberRead(path))
        yield {
          name: memberName(name, path),
          plain: path,
          bytes: entry as AsyncIterable<Uint8Array>,
          depth: depth + 1,
        };
      // What was not read of it is passed over
      entry.resume();
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === undefined && !(error instanceof InputError)
      ? new InputError(
          name,
          `is damaged or cut off (${(error as Error).message})`,
          'get the file again; what stands before is read',
        )
      : error;
  } finally {
    input.destroy();
  }
}
