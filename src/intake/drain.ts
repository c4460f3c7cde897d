import type { Readable } from 'node:stream';

/**
 * What a stream gives. Unlike reading it by `for await`, what it gave before a fault comes before the fault is thrown.
 */
export async function* drain<T>(stream: Readable): AsyncGenerator<T> {
  let fault: Error | null = null;
  let wake = (): void => {};
  stream.on('error', (error) => {
    fault ??= error;
  });
  for (const event of ['readable', 'end', 'close']) stream.on(event, () => wake());
  try {
    for (;;) {
      const chunk = stream.read() as T | null;
      if (chunk !== null) yield chunk;
      else if (fault !== null) throw fault;
      else if (stream.readableEnded || stream.closed) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    stream.destroy();
  }
}
