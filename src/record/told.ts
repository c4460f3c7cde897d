import type { Claim, Kind } from '../model/claim.ts';
import type { Party } from '../model/record.ts';
import { sharedThing } from './shared.ts';

type ToldOf<K extends Kind> = Pick<
  Extract<Claim, { kind: K }>,
  | 'id'
  | 'key'
  | 'kind'
  | 'reciprocal'
  | 'detail'
  | 'plover'
  | 'status'
  | 'polarity'
  | 'issues'
  | 'when'
  | 'where'
  | 'confidence'
> & {
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly third: readonly Party[];
};

/** What a record takes from a claim: all of it that is kept while folding, since a million claims fill the memory. */
export type Told = { [K in Kind]: ToldOf<K> }[Kind];

/** A claim without its words; what many claims have alike they share. */
export function toldOf(claim: Claim): Told {
  const { id, key, kind, reciprocal, status, polarity, confidence, detail, when, plover, where } = claim;
  return {
    id,
    key,
    kind,
    by: partiesOf(claim.by),
    to: partiesOf(claim.to),
    third: partiesOf(claim.third),
    reciprocal,
    detail,
    plover: plover && sharedThing(plover),
    status,
    polarity,
    issues: claim.issues.length === 0 ? NONE : sharedThing(claim.issues),
    when: when && sharedThing(when),
    where: where && sharedThing(where),
    confidence,
  } as Told;
}

const NONE: readonly never[] = [];

const partiesOf = (parties: readonly Party[]): readonly Party[] =>
  parties.length === 0
    ? NONE
    : sharedThing(parties.map(({ code, sector, name }) => ({ code, sector, name })));
