import type { RecordEntry } from '../model/record.ts';
import { dayNumber } from '../record/index.ts';
import type { Line } from './dossier.ts';
import type { Known } from './known.ts';
import { compare, dayOf } from './order.ts';
import { linesOf } from './recordLines.ts';

/**
 * Records that one may be told apart from by mistake: of the same kind, with a party in common on each side, the nearest
 * in time first.
 * @param most how many at most
 */
export function nearTo(known: Known, record: RecordEntry, most: number): Line[] {
  const day = dayNumber(dayOf(record));
  const near = known.records
    .filter((other) => other.id !== record.id && other.kind === record.kind && meets(record, other))
    .map((other) => ({ other, far: Math.abs(dayNumber(dayOf(other)) - day) }))
    .sort((a, b) => a.far - b.far || compare(a.other.id, b.other.id));
  return linesOf(
    known,
    near.slice(0, most).map(({ other }) => other),
  );
}

/** Whether those who act have somebody in common, and so have those whom it is done to, where both have any. */
const meets = (a: RecordEntry, b: RecordEntry): boolean =>
  haveCommon(a.by, b.by) && (a.to.length === 0 || b.to.length === 0 || haveCommon(a.to, b.to));

const haveCommon = (some: RecordEntry['by'], others: RecordEntry['by']): boolean =>
  some.some(({ code }) => others.some((other) => other.code === code));
