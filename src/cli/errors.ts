/** The call itself was wrong: ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The person stopped the work with Ctrl-C: what was done is kept, exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(message = 'stopped; what was read before is kept, the same call goes on from there') {
    super(message);
  }
}

/** Exit codes: what the design of the commands promises to scripts. */
export const EXIT = { done: 0, refused: 1, usage: 2, interrupted: 130 } as const;
