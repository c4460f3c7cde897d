import { hashText } from '../../src/language/hash.ts';

/** The seed of the seal. It was drawn before any row was read and is never changed. */
export const SEAL_SEED = 20261125;

/**
 * Whether the rows of a sentence are sealed: no person or program that writes the lexicon may read them. About half
 * of the sentences are; all rows of one sentence fall on one side.
 */
export const isSealed = (sentenceId: string): boolean => (hashText(`${SEAL_SEED}:${sentenceId}`) & 1) === 1;
