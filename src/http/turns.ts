import type { MiddlewareHandler } from 'hono';

/**
 * Lets questions that keep the process busy be answered one after the other, in the order in which they came, each in a turn of the
 * event loop of its own: between two of them the server reads what other clients have sent, which else would seem to be late.
 */
export function inTurns(): MiddlewareHandler {
  let last = Promise.resolve();
  return async (_, next) => {
    const before = last;
    let done = (): void => undefined;
    last = new Promise((resolve) => {
      done = () => setImmediate(resolve);
    });
    await before;
    await next().finally(done);
  };
}
