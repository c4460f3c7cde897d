import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../../model/errors.ts';
import { drain } from '../drain.ts';
import { Budget } from './budget.ts';

/** Bytes that are unpacked at once. */
const CHUNK = 256 * 1024;

/**
 * Unpacks gzip, also many members one after the other. What can be unpacked before a fault is given before it is told.
 * @throws InputError if the stream is cut off, damaged, or a bomb
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const budget = new Budget(name);
  const input = Readable.from(counted(packed, budget));
  const unzip = createGunzip({ chunkSize: CHUNK });
  input.on('error', (error) => unzip.destroy(error)).pipe(unzip);
  try {
    for await (const chunk of drain<Uint8Array>(unzip)) {
      budget.unpacked(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw faultOf(error, name);
  } finally {
    input.destroy();
  }
}

async function* counted(packed: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of packed) {
    budget.packed(chunk.length);
    yield chunk;
  }
}

function faultOf(fault: unknown, name: string): unknown {
  const code = (fault as NodeJS.ErrnoException).code;
  if (code === 'Z_BUF_ERROR')
    return new InputError(name, 'is cut off in the middle', 'get the file again; what stands before is read');
  if (code?.startsWith('Z_'))
    return new InputError(name, `is damaged (${code})`, 'get the file again; what stands before is read');
  return fault;
}
