import type { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { RawReport } from '../read/report.ts';
import type { IntakeOptions, Item, Items, Source } from './item.ts';
import { guarded, itemsOf } from './open.ts';

export const utf8 = (text: string): Buffer => Buffer.from(text);

/** Bytes under a name, in small pieces, as a slow pipe gives them. */
export const sourceOf = (name: string, bytes: Uint8Array, step = 1000): Source => ({
  name,
  plain: name,
  bytes: (async function* () {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  })(),
  depth: 0,
});

/** All that comes out of a source. */
export async function all(items: Items): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

export const itemsIn = (name: string, bytes: Uint8Array, options: IntakeOptions = {}): Promise<Item[]> =>
  all(guarded(name, itemsOf(sourceOf(name, bytes), options)));

/** What a person would be told: the name and text of each report, or the refusal. */
export const told = (items: readonly Item[]): string[] =>
  items.map((item) => ('refused' in item ? item.refused.message : `${item.name} = ${textOf(item)}`));

export const textOf = (raw: RawReport): string => Buffer.from(raw.body).toString();

export const knownOf = (item: Item | undefined): RawReport['known'] =>
  item !== undefined && !('refused' in item) ? item.known : undefined;

export async function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, Buffer.from(content));
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as unknown as Readable) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes: Uint8Array): number =>
  (bytes.reduce((c, byte) => (CRC[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** A ZIP archive: members packed by deflate, as the gzip of Node gives it between its head and tail. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const members: Buffer[] = [];
  const table: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content);
    const packed = gzipSync(raw).subarray(10, -8);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([utf8('PK\u0003\u0004'), fields, utf8(name), packed]);
    const entry = Buffer.concat([
      utf8('PK\u0001\u0002'),
      Buffer.from([20, 0]),
      fields,
      Buffer.alloc(14),
      utf8(name),
    ]);
    entry.writeUInt32LE(at, 42);
    members.push(local);
    table.push(entry);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(table).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...members, ...table, end]);
}
