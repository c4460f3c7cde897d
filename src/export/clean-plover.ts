import { EVENTS, type EventName } from '../codebook/index.ts';
import type { Claim, Status } from '../model/claim.ts';

/** An event as PLOVER would have it, with the auxiliary modes that the manual puts into the contexts. */
export interface PloverRow {
  readonly event: EventName;
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly score: number;
}

/** PLOVER codes what is agreed to be done as AGREE, and force that is announced to be ended as CONCEDE. */
const PLANNED: Partial<Record<EventName, EventName>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
};

const AUXILIARY: Partial<Record<Status, string>> = {
  planned: 'future',
  predicted: 'future',
  conditional: 'hypothetical',
  'called-for': 'hypothetical',
  alleged: 'hypothetical',
  denied: 'negation',
};

/**
 * The event of a claim, or null where a clean PLOVER file has none: statements and appeals without a type, and, unless
 * `all`, what is denied, alleged, demanded, feared or only planned and has no type of its own for being planned.
 */
export function cleanPlover(claim: Claim, all: boolean): PloverRow | null {
  const { plover, status } = claim;
  if (!plover) return null;
  const event = plover.event as EventName;
  const agreed = status === 'planned' ? PLANNED[event] : undefined;
  if (agreed) return { event: agreed, modes: [], contexts: plover.contexts, score: EVENTS[agreed].score };
  const { modes, contexts, score } = plover;
  const auxiliary = ownStatus(claim) ? undefined : AUXILIARY[status];
  if (auxiliary === undefined) return { event, modes, contexts, score };
  return all ? { event, modes, contexts: [...contexts, auxiliary], score } : null;
}

/** A demand is made though what it asks for is not done, a threat though it is not carried out. */
const ownStatus = ({ plover, status }: Claim): boolean =>
  status === 'happened' ||
  status === 'ongoing' ||
  (status === 'called-for' && plover?.event === 'REQUEST') ||
  (status === 'conditional' && plover?.event === 'THREATEN') ||
  (status === 'planned' && (plover?.event === 'AGREE' || plover?.event === 'CONCEDE'));
