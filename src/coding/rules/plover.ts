import type { EventName } from '../../codebook/index.ts';

/** What a governing word does to the act below it: `refuse` in 'refused to meet'. */
export const OPERATORS = ['refuse', 'agree', 'demand', 'threaten', 'undo', 'accuse'] as const;
export type Operator = (typeof OPERATORS)[number];

/** How an act stands in its sentence: `not`, `will`, `must`, and the operators of the words that govern it. */
export type Circumstances = ReadonlySet<Operator | 'not' | 'will' | 'must'>;

const COOPERATIVE = new Set<EventName>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
]);
const FORCE = new Set<EventName>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/**
 * PLOVER's rules on acts that are not so, or not yet: refused and cancelled cooperation is REJECT, demanded REQUEST,
 * promised AGREE; force that is threatened or announced is THREATEN, force that is ended CONCEDE; help that is ended
 * SANCTION.
 */
export function eventIn(event: EventName, setting: Circumstances): EventName {
  if (setting.has('threaten') && FORCE.has(event)) return 'THREATEN';
  if (setting.has('undo')) return undone(event, setting);
  if (setting.has('refuse') || setting.has('not')) return COOPERATIVE.has(event) ? 'REJECT' : event;
  if (setting.has('demand') || setting.has('must')) return COOPERATIVE.has(event) ? 'REQUEST' : event;
  if (setting.has('agree') || setting.has('will')) return promised(event);
  return event;
}

function undone(event: EventName, setting: Circumstances): EventName {
  if (FORCE.has(event)) {
    if (setting.has('not') || setting.has('refuse')) return 'REJECT';
    return setting.has('will') || setting.has('agree') ? 'AGREE' : 'CONCEDE';
  }
  if (event === 'AID' || event === 'COOPERATE') return 'SANCTION';
  return event === 'CONSULT' || event === 'AGREE' || event === 'SUPPORT' ? 'REJECT' : event;
}

function promised(event: EventName): EventName {
  if (FORCE.has(event)) return 'THREATEN';
  return COOPERATIVE.has(event) ? 'AGREE' : event;
}
