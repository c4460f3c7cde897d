/**
 * Begins work on items as they come, and gives the results in the order of the items. No more than `most` are begun and
 * not yet given, so that a slow taker slows the giver; and a result does not wait for an item that is slow to come.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const window: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && window.length < most) coming ??= source.next();
      const came = await firstOf(coming, window[0]);
      if (came === null) return;
      if ('result' in came) {
        window.shift();
        yield came.result;
      } else {
        coming = null;
        if (came.item.done) ended = true;
        else window.push(begun(work(came.item.value)));
      }
    }
  } finally {
    // A source that waits for a pipe hears it only later
    source.return?.(undefined).catch(() => {});
  }
}

/** Whichever is there first; null where there is nothing to wait for. */
function firstOf<T, R>(
  coming: Promise<IteratorResult<T>> | null,
  oldest: Promise<R> | undefined,
): Promise<{ item: IteratorResult<T> } | { result: R }> | null {
  const waiting = [
    ...(coming ? [coming.then((item) => ({ item }))] : []),
    ...(oldest ? [oldest.then((result) => ({ result }))] : []),
  ];
  return waiting.length > 0 ? Promise.race(waiting) : null;
}

/** A failure is heard where the result is asked for, which may be never. */
function begun<R>(work: Promise<R>): Promise<R> {
  work.catch(() => {});
  return work;
}
