import { MAX_BYTES } from '../../read/index.ts';
import { ByteReader } from './byteReader.ts';
import { type Headers, headersOf } from './headers.ts';

/** A record of a web archive (ISO 28500): its place from 1, its headers, and what it holds or what is wrong with it. */
export type WarcRecord = { readonly number: number; readonly headers: Headers } & (
  | { readonly block: Buffer }
  | { readonly problem: string }
);

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 200;
const BETWEEN = Buffer.from('\r\n\r\nWARC/1.');
const VERSION = /^WARC\/[01]\.\d/;

/**
 * The records of a web archive. After one whose length is wrong, reading goes on at the next one that begins as records
 * do: none is taken for a part of another.
 */
export async function* recordsOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(stream);
  try {
    for (let number = 1; await atVersion(reader); number++) {
      const headers = await readHeaders(reader);
      yield { number, headers, ...(await readBlock(reader, headers.get('content-length'))) };
    }
  } finally {
    await reader.close();
  }
}

/** Goes to the next line that begins a record, and takes it. False at the end. */
async function atVersion(reader: ByteReader): Promise<boolean> {
  for (let line = await reader.line(LONGEST_LINE); line !== null; line = await reader.line(LONGEST_LINE))
    if (VERSION.test(line)) return true;
  return false;
}

async function readHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  for (let line = await reader.line(LONGEST_LINE); line; line = await reader.line(LONGEST_LINE))
    if (lines.push(line) >= MOST_HEADERS) break;
  return headersOf(lines);
}

async function readBlock(reader: ByteReader, told: string | undefined) {
  const length = told !== undefined && /^\d{1,15}$/.test(told) ? Number(told) : null;
  if (length === null) return { problem: `has no length that is one ('${told ?? ''}')` };
  if (length > MAX_BYTES) return { problem: (await passOver(reader, length)) ? TOO_LARGE : WRONG };
  const block = await reader.take(length);
  if (block.length < length) return regained(reader, block, 'is cut off in the middle');
  const whole = !block.includes(BETWEEN) && (await endsHere(reader));
  return whole ? { block } : regained(reader, block, WRONG);
}

const WRONG = 'tells a wrong length';
const TOO_LARGE = `has more than ${MAX_BYTES / 1024 / 1024} MB`;

/** Whether the next record, or the end, follows: after two line ends, but some writers leave them out. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  const next = (await reader.look(16)).toString('latin1').replace(/^[\r\n]{1,4}/, '');
  return next === '' || VERSION.test(next);
}

/** A record that swallowed others gives them back. */
function regained(reader: ByteReader, block: Buffer, problem: string): { readonly problem: string } {
  const next = block.indexOf(BETWEEN);
  if (next >= 0) reader.giveBack(block.subarray(next));
  return { problem };
}

/** Passes over what is too large to be held. False if another record begins inside of it. */
async function passOver(reader: ByteReader, length: number): Promise<boolean> {
  let left = length;
  let tail = Buffer.alloc(0);
  while (left > 0) {
    const part = await reader.take(Math.min(left, LONGEST_LINE));
    if (part.length === 0) return false;
    const seen = Buffer.concat([tail, part]);
    const next = seen.indexOf(BETWEEN);
    if (next >= 0) {
      reader.giveBack(seen.subarray(next));
      return false;
    }
    tail = Buffer.from(seen.subarray(-BETWEEN.length));
    left -= part.length;
  }
  return await endsHere(reader);
}
