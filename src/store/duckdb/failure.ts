import { InputError } from '../../model/errors.ts';

/**
 * What a failed write to a file means for the person. DuckDB tells its reasons in words only. A transaction is whole or
 * not there, so that nothing kept is lost.
 * @returns an InputError if the file could not be written; other errors as they are
 */
export function failureOf(file: string, error: unknown): unknown {
  const message = error instanceof Error ? error.message : String(error);
  if (
    !/could not write|no space left|disk is full|file too large|failed to (write|sync)|IO Error/i.test(
      message,
    )
  )
    return error;
  const reason = /no space left|disk is full|not enough space/i.test(message)
    ? 'the disk is full'
    : (message.split('\n')[0] ?? '');
  const failure = new InputError(
    file,
    `cannot be written (${reason})`,
    'make room, or give a file on another disk with --store; what was kept before is kept, the same call goes on from there',
  );
  failure.cause = error;
  return failure;
}
