import type { Actor } from './actor.ts';
import type { Claim, Details, Kind, Place, Status } from './claim.ts';
import type { When } from './when.ts';

/** One step in the life of a record, with the claims that tell it. */
export interface Step {
  readonly step: string;
  readonly when: When | null;
  readonly claims: readonly string[];
}

/** Two or more claims of one record, or of two, that cannot all be so. */
export interface Contradiction {
  /** What they disagree on: `status` (alleged and denied), `when` (two dates), `outcome` ... */
  readonly on: string;
  /** Those of one record that disagree; none where whole records do, whose claims they have. */
  readonly claims: readonly string[];
  readonly records: readonly string[];
}

/** A party of a record: a claim's actor without its place in the text. */
export type Party = Pick<Actor, 'code' | 'sector' | 'name'>;

/** Records whose claims can have a say in one another; no other claims can. */
export interface Family {
  /** The smallest id of its records. */
  readonly name: string;
  /** Their ids, sorted. */
  readonly records: readonly string[];
  /** Hashes by which it is found. */
  readonly keys: readonly number[];
}

/** One thing in the world, folded from the claims of many reports. */
export interface RecordEntry {
  /** The smallest claim key in it at its first sight: among the claims that were published first. */
  readonly id: string;
  readonly kind: Kind;
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly third: readonly Party[];
  readonly reciprocal: boolean;
  readonly detail: Details[Kind];
  readonly plover: Claim['plover'];
  readonly status: Status;
  /** Time of the step that it has come to; doubtful where reports differ on it. */
  readonly when: When | null;
  readonly where: Place | null;
  /** The step that it has come to: the last of the history. */
  readonly step: string | null;
  readonly history: readonly Step[];
  /** Claim ids, ordered by publication, then report, then place in the text. */
  readonly claims: readonly string[];
  /** Article ids. */
  readonly sources: readonly string[];
  readonly firstPublished: string;
  readonly lastPublished: string;
  readonly contradictions: readonly Contradiction[];
  readonly issues: readonly string[];
}
