import type { Claim } from '../../../model/claim.ts';
import type { Parties } from '../../claims/parties.ts';
import type { Coding } from '../../coding.ts';

/** Sentences over which 'the meeting' and 'the permission' point back. */
const NEAR = 4;

/** Whether something was told a few sentences before at most. */
export const near = (coding: Coding, sentence: number): boolean =>
  sentence - coding.frame.predicate.sentence.index < NEAR;

/** Who has done what was told before. */
export const partiesOf = ({ by, to, reciprocal }: Claim): Parties => ({ by, to, reciprocal });

/** Those who have done it, to be compared. */
export const codesOf = ({ by }: Claim): string =>
  by
    .map(({ code }) => code)
    .sort()
    .join();

/** What two have done together: then 'the meeting' is theirs. */
export const isOfTwo = ({ kind, reciprocal, status, by }: Claim): boolean =>
  (kind === 'meeting' || kind === 'agreement') && reciprocal && status === 'happened' && by.length === 2;
