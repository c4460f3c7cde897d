import { once } from 'node:events';
import type { Readable } from 'node:stream';

/**
 * What a stream gives. Unlike reading it by `for await`, what it gave before a fault comes before the fault is thrown.
 */
export async function* drain<T>(stream: Readable): AsyncGenerator<T> {
  let fault: Error | null = null;
  stream.on('error', (error) => {
    fault ??= error;
  });
  try {
    for (;;) {
      const chunk = stream.read() as T | null;
      if (chunk !== null) yield chunk;
      else if (fault !== null) throw fault;
      else if (stream.readableEnded || stream.closed) return;
      else await more(stream);
    }
  } finally {
    stream.destroy();
  }
}

/** Until there is more to read, or nothing will come. */
async function more(stream: Readable): Promise<void> {
  const stop = new AbortController();
  const events = ['readable', 'end', 'close'].map((event) => once(stream, event, { signal: stop.signal }));
  await Promise.race(events).catch(() => {});
  stop.abort();
  await Promise.allSettled(events);
}
