import type { EventName } from '../../codebook/index.ts';
import type { Setting } from './setting.ts';

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
export function eventIn(event: EventName, setting: Setting): EventName {
  if (setting.has('threaten') && FORCE.has(event)) return 'THREATEN';
  if (setting.has('undo')) return undone(event, setting);
  if (setting.has('refuse') || setting.has('not')) return COOPERATIVE.has(event) ? 'REJECT' : event;
  if (setting.has('demand') || setting.has('must')) return COOPERATIVE.has(event) ? 'REQUEST' : event;
  if (setting.has('agree') || setting.has('will')) return promised(event);
  return event;
}

function undone(event: EventName, setting: Setting): EventName {
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
