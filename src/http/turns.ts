import type { MiddlewareHandler } from 'hono';

/**
 * Lets questions that keep the process busy be answered one in a turn of the event loop each, in the order in which they came:
 * between two of them the server reads what other clients have sent, which else would seem to be late.
 */
export function inTurns(): MiddlewareHandler {
  let last = Promise.resolve();
  return async (_, next) => {
    last = last.then(() => new Promise((turn) => setImmediate(turn)));
    await last;
    await next();
  };
}
