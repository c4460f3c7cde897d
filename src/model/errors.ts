/**
 * An input that cannot be used. Every message names the input, the place and the remedy, since it is all that a
 * person sees of it.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    /** The file, address or argument as the person gave it. */
    readonly input: string,
    /** What is wrong, and where. */
    readonly problem: string,
    /** What to do about it. */
    readonly remedy: string,
  ) {
    super(`${input}: ${problem}; ${remedy}`);
  }
}

/** What a call names is not there or is something else, so that nothing of it could be done: the call itself was wrong. */
export class MisnamedError extends InputError {}
