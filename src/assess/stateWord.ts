import type { Claim, Kind, Status } from '../model/claim.ts';
import type { RecordEntry } from '../model/record.ts';

/** Steps of a measure after which it is no longer in force. */
const OVER = new Set(['lifted', 'expired']);
/** Steps of a measure by which it is in force. */
const BEGUN = new Set(['announced', 'imposed', 'eased']);

export const inForce = ({ kind, step, status }: RecordEntry): boolean =>
  kind === 'measure' &&
  status !== 'denied' &&
  status !== 'planned' &&
  BEGUN.has(step ?? '') &&
  !isHypothetical(status);

const isHypothetical = (status: string): boolean =>
  status === 'called-for' || status === 'conditional' || status === 'predicted';

/** Where a thing stands, in a word or two; 'alleged' wherever only somebody else says so. */
export function stateOf(record: RecordEntry): string {
  switch (record.kind) {
    case 'measure':
      return `${measureState(record)}${record.status === 'alleged' ? ' (alleged)' : ''}`;
    case 'position':
    case 'agreement':
    case 'commitment':
    case 'meeting':
      return stepText(record.kind, record.step ?? record.status, record.status);
    case 'assessment':
      // A view does not happen
      return record.status === 'happened' ? 'told' : record.status;
    default:
      return record.status;
  }
}

/** The step of a record that a claim of it tells. */
export const stepIn = ({ history }: RecordEntry, { id, status }: Pick<Claim, 'id' | 'status'>): string =>
  history.find(({ claims }) => claims.includes(id))?.step ?? status;

/** What has not taken place, or not on this word alone. */
const UNSETTLED: ReadonlySet<string> = new Set<Status>([
  'alleged',
  'denied',
  'called-for',
  'conditional',
  'predicted',
]);

/** Steps that say of themselves that nothing has come of it yet. */
const OPEN: ReadonlySet<string> = new Set(['mooted', 'planned', 'threatened', 'announced']);

/** Steps that are no less taken where what they are about is only planned. */
const SAID: ReadonlySet<string> = new Set([...OPEN, 'made', 'restated', 'moved', 'cancelled', 'dropped']);

/**
 * A step with how far it is so: 'imposed (called for)', 'agreed (planned)', 'not agreed', 'does not acknowledge';
 * 'denied' once where that is all that is told of it.
 */
export function stepText(kind: Kind, step: string, status: Status): string {
  if (status === 'denied' && step !== status) return kind === 'position' ? notHeld(step) : `not ${step}`;
  const isSaid = step === status || (kind === 'position' && status === 'planned');
  return isSaid || !isDoubtful(step, status) ? step : `${step} (${status.replace('-', ' ')})`;
}

function isDoubtful(step: string, status: Status): boolean {
  if (status === 'planned') return !SAID.has(step);
  return UNSETTLED.has(status) && (!OPEN.has(step) || status === 'alleged' || status === 'denied');
}

/** What is told as not held ('has never acknowledged that') is no stance of that name. */
const notHeld = (stance: string): string => `does not ${stance.replace('declines-', '').replace(/s$/, '')}`;

function measureState(record: RecordEntry): string {
  if (record.status === 'denied' || isHypothetical(record.status)) return record.status;
  const step = record.step ?? record.status;
  if (OVER.has(step) || !inForce(record)) return step;
  return step === 'eased' ? 'partly eased' : 'in force';
}
