import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { InputError } from '../../model/errors.ts';
import { canonicalJson } from '../../model/ids.ts';
import { MAX_BYTES } from '../../read/index.ts';
import type { RawReport } from '../../read/report.ts';

/** Everything of a report but its body, as JSON. */
const REPORT = 'Entente-Report';
const ENCODING = 'Content-Encoding';

/** Larger bodies are packed: below, it costs more than it saves. */
const PACK_FROM = 16 * 1024;

/** Left free in a message for its head. */
const HEAD = 16 * 1024;

/** A report as it travels. */
export interface Packed {
  /** The same for the same report, under whatever name. */
  readonly id: string;
  readonly headers: MsgHdrs;
  readonly payload: Uint8Array;
}

/**
 * Packs a report into a message.
 * @param room bytes that the server takes in a message
 * @throws InputError if it is larger, even packed
 */
export function pack(raw: RawReport, room: number): Packed {
  const { body, ...head } = raw;
  const packed = body.length >= PACK_FROM;
  const payload = packed ? gzipSync(body, { level: 1 }) : body;
  const told = headers();
  told.set(REPORT, canonicalJson(head));
  if (packed) told.set(ENCODING, 'gzip');
  if (payload.length + Buffer.byteLength(told.get(REPORT)) > room - HEAD)
    throw tooLarge(raw, payload.length, room);
  return { id: idOf(raw), headers: told, payload };
}

/** @throws Error if it is no report as {@link pack} makes them */
export function unpack(message: {
  readonly headers?: MsgHdrs | undefined;
  readonly data: Uint8Array;
}): RawReport {
  const head = JSON.parse(message.headers?.get(REPORT) || 'null') as Omit<RawReport, 'body'> | null;
  if (typeof head?.name !== 'string' || !['text', 'html'].includes(head.form))
    throw new Error('it is no report that entente submit has sent');
  const packed = message.headers?.get(ENCODING) === 'gzip';
  const body = packed ? gunzipSync(message.data, { maxOutputLength: 2 * MAX_BYTES }) : message.data;
  return { ...head, body };
}

/** What a report is called in what cannot be unpacked. */
export function nameIn(message: {
  readonly headers?: MsgHdrs | undefined;
  readonly subject: string;
}): string {
  try {
    return String((JSON.parse(message.headers?.get(REPORT) ?? '') as { name: unknown }).name);
  } catch {
    return message.subject;
  }
}

/** A hash of all that the article is made from: not of the name, nor of the time at which it was fetched. */
function idOf({ form, body, charset, known = {} }: RawReport): string {
  const { retrieved: _, ...told } = known;
  const hash = createHash('sha256').update(canonicalJson({ form, charset, known: told }));
  return hash.update('\n').update(body).digest('hex').slice(0, 32);
}

function tooLarge({ name }: RawReport, size: number, room: number): InputError {
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;
  return new InputError(
    name,
    `has ${kilobytes(size)} even packed, and NATS takes messages of ${kilobytes(room)}`,
    'raise max_payload in its configuration (8 MB at most is advised), or split the report',
  );
}
