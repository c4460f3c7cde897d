/** The first bytes of a stream, and all of it: what was looked at and what follows. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const chunks: Uint8Array[] = [];
  const rest = stream[Symbol.asyncIterator]();
  let seen = 0;
  while (seen < size) {
    const { value, done } = await rest.next();
    if (done) break;
    chunks.push(value);
    seen += value.length;
  }
  return { head: Buffer.concat(chunks).subarray(0, size), bytes: joined(chunks, rest) };
}

async function* joined(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
