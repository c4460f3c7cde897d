import type { Actor } from '../../../model/actor.ts';
import type { Status } from '../../../model/claim.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Entry } from '../../lexicon/entry.ts';

/** What the details of a claim are taken from. */
export interface Coded {
  readonly entry: Entry;
  readonly frame: Frame;
  readonly status: Status;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  readonly resolved: Resolved;
}
