import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { parsed } from './ask.ts';
import { Problem } from './problem.ts';

/**
 * The body of a request as plain data, checked. Packed bodies are refused, so that nothing can swell here.
 * @param most bytes that it may have
 * @throws Problem if it is too large, no JSON, or not as it should be
 */
export async function bodyOf<S extends z.ZodType>(c: Context, schema: S, most: number): Promise<z.output<S>> {
  const bytes = await bytesOf(c, most);
  return parsed('body', schema, jsonOf(bytes));
}

/** @throws Problem */
export async function bytesOf(c: Context, most: number): Promise<Uint8Array> {
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity')
    throw new Problem(415, `content-encoding '${encoding.slice(0, 40)}': send the body unpacked`, CLOSE);
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/(json|jsonl)\s*(;|$)/i.test(type))
    throw new Problem(415, `content-type '${type.slice(0, 80)}': send application/json`, CLOSE);
  if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge(most);
  return collected(c.req.raw.body, most);
}

/** The rest of such a body is not waited for. */
const CLOSE = { connection: 'close' };

const tooLarge = (most: number): Problem =>
  new Problem(
    413,
    `The body has more than ${most} bytes; send one report at a time, or use: entente read`,
    CLOSE,
  );

async function collected(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (stream)
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > most) throw tooLarge(most);
      chunks.push(chunk);
    }
  return Buffer.concat(chunks);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem(400, 'The body is no JSON in UTF-8; send {"text": "...", "published": "2017-10-31"}');
  }
}
