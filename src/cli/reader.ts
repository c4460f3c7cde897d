import { InputError } from '../model/errors.ts';
import { createReader, type Reader, type ReaderData } from '../pipeline.ts';
import { loadReaderData } from './data.ts';
import { UsageError } from './errors.ts';
import type { OwnFlags } from './own.ts';

/**
 * The reader with the shipped data and what the call gives of the user's own.
 * @throws UsageError for patterns or actors that cannot be used: nothing is read then
 */
export const readerWith = (own: OwnFlags): Reader => usable(() => createReader(loadReaderData(own)));

/**
 * What such a reader is made of.
 * @throws UsageError for patterns or actors that are not there
 */
export const readerDataWith = (own: OwnFlags): ReaderData => usable(() => loadReaderData(own));

function usable<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}
