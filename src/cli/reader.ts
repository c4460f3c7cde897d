import { InputError } from '../model/errors.ts';
import { createReader, type Reader } from '../pipeline.ts';
import { loadReaderData } from './data.ts';
import { UsageError } from './errors.ts';
import type { OwnFlags } from './own.ts';

/**
 * The reader with the shipped data and what the call gives of the user's own.
 * @throws UsageError for patterns or actors that cannot be used: nothing is read then
 */
export function readerWith(own: OwnFlags): Reader {
  try {
    return createReader(loadReaderData(own));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}
