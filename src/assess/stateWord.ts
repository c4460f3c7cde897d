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
  const alleged = record.status === 'alleged' ? ' (alleged)' : '';
  switch (record.kind) {
    case 'measure':
      return `${measureState(record)}${alleged}`;
    case 'position':
      return `${stanceOf(record)}${alleged}`;
    case 'agreement':
    case 'commitment':
    case 'meeting':
      return `${record.step ?? record.status}${alleged}`;
    default:
      return record.status;
  }
}

/** What is told as not held ('has never acknowledged that') is no stance of that name. */
function stanceOf({ step, status }: RecordEntry): string {
  const stance = step ?? status;
  return status === 'denied' ? `does not ${stance.replace('declines-', '').replace(/s$/, '')}` : stance;
}

function measureState(record: RecordEntry): string {
  if (record.status === 'denied' || isHypothetical(record.status)) return record.status;
  const step = record.step ?? record.status;
  if (OVER.has(step) || !inForce(record)) return step;
  return step === 'eased' ? 'partly eased' : 'in force';
}
