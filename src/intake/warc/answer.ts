import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { MAX_BYTES } from '../../read/index.ts';
import { type Headers, headersOf } from './headers.ts';

/** An answer of a web server as it was archived. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

const LONGEST_HEAD = 256 * 1024;

/** Null if a block is no answer. Its body is unpacked, within the bound of a report. @throws Error if it cannot be */
export function httpAnswerOf(block: Buffer): HttpAnswer | null {
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(block.toString('latin1', 0, 20))?.[1]);
  if (Number.isNaN(status)) return null;
  const { end, next } = endOfHead(block);
  const headers = headersOf(block.toString('latin1', 0, Math.min(end, LONGEST_HEAD)).split(/\r?\n/).slice(1));
  return { status, headers, body: unpacked(unchunked(block.subarray(next), headers), headers) };
}

function endOfHead(block: Buffer): { readonly end: number; readonly next: number } {
  const [wide, narrow] = [block.indexOf('\r\n\r\n'), block.indexOf('\n\n')];
  if (wide >= 0 && (narrow < 0 || wide < narrow)) return { end: wide, next: wide + 4 };
  return narrow >= 0 ? { end: narrow, next: narrow + 2 } : { end: block.length, next: block.length };
}

/** Some crawlers keep the chunks of the transfer, others take them away and leave the header. */
function unchunked(body: Buffer, headers: Headers): Buffer {
  if (!/chunked/i.test(headers.get('transfer-encoding') ?? '')) return body;
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const size = /^([0-9a-f]{1,8})[^\r\n]*\r\n/i.exec(body.toString('latin1', at, at + 200));
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts);
    const from = at + size[0].length;
    const length = Number.parseInt(size[1] ?? '', 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(from, from + length));
    at = from + length + 2;
  }
}

/** The same with the packing: what does not begin as gzip has been unpacked already. */
function unpacked(body: Buffer, headers: Headers): Uint8Array {
  const bounded = { maxOutputLength: MAX_BYTES };
  const packing = headers.get('content-encoding')?.toLowerCase() ?? '';
  if (packing.includes('gzip'))
    return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, bounded) : body;
  if (packing === 'deflate') return attempt(() => inflateSync(body, bounded)) ?? body;
  return packing === 'br' ? (attempt(() => brotliDecompressSync(body, bounded)) ?? body) : body;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
