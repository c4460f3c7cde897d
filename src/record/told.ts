import type { Claim, Kind } from '../model/claim.ts';
import type { Party } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { among, shared, sharedThing } from './shared.ts';

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
    detail: 'instrument' in detail || 'level' in detail || kind === 'event' ? sharedThing(detail) : detail,
    plover: plover && sharedThing(plover),
    status,
    polarity,
    issues: claim.issues.length === 0 ? NONE : sharedThing(claim.issues),
    when: when && sharedWhen(when),
    where: where && sharedThing(where),
    confidence,
  } as Told;
}

const whens = new Map<string, When>();

function sharedWhen(when: When): When {
  const { from, to, grain, text, basis, doubtful } = when;
  return shared(whens, `${from} ${to} ${grain} ${basis} ${doubtful} ${text}`, () => when);
}

/** The one list that is empty. */
export const NONE: readonly never[] = [];

const parties = new Map<string, readonly Party[]>();

function partiesOf(actors: readonly Party[]): readonly Party[] {
  const only = actors[0];
  if (!only) return NONE;
  if (actors.length === 1) return alone(only);
  let text = '';
  for (const { code, sector, name } of actors) text += `${code}\n${sector ?? '-'}\n${name}\n`;
  return shared(parties, text, () => actors.map(partyOf));
}

/** Lists of one party, by its name. */
const single = new Map<string, (readonly Party[])[]>();

const alone = (actor: Party): readonly Party[] =>
  among(
    single,
    actor.name,
    (list) => list[0]?.code === actor.code && list[0].sector === actor.sector,
    () => [partyOf(actor)],
  );

const partyOf = ({ code, sector, name }: Party): Party => ({ code, sector, name });
