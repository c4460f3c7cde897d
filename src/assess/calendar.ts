import type { RecordEntry } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { deskOf, type Known } from './known.ts';
import { lineOf } from './line.ts';
import { compare } from './order.ts';
import { partiesOf } from './pair.ts';

/** A meeting to come or a promise that falls due, as an entry of a calendar. */
export interface CalendarEntry {
  /** Record id: the same as long as the record is. */
  readonly id: string;
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly quote: string;
  /** Publication time of the last report on it. */
  readonly told: string;
}

/** Planned meetings and due promises from the day on that is asked for, of a pair, an actor or everybody; the next first. */
export function calendarOf(known: Known, actors: readonly string[]): CalendarEntry[] {
  const [first = '', second = ''] = actors;
  const own = known.records.filter((record) => actors.every((code) => partiesOf(record).has(code)));
  const desk = deskOf(known, [first, second], own);
  const entries = own.flatMap((record): CalendarEntry[] => {
    const when = dateOf(record);
    const [from, to] = [when?.from ?? when?.to, when?.to ?? when?.from];
    if (!from || !to || to < known.clocks.asOf) return [];
    const line = lineOf(record, desk);
    const who = [...new Set([...record.by, ...record.to].map(({ code }) => code))].join(', ');
    const what = record.kind === 'meeting' ? line.what || 'meeting' : `due: ${line.what}`;
    return [
      {
        id: record.id,
        from,
        to,
        title: `${who}: ${what}`,
        quote: line.evidence[0]?.quote ?? '',
        told: record.lastPublished,
      },
    ];
  });
  return entries.sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

const OVER = new Set(['held', 'cancelled', 'kept', 'broken', 'dropped']);

/** When a meeting is to be, or a promise to be kept; null for what is over or was never more than a wish. */
function dateOf(record: RecordEntry): When | null {
  if (OVER.has(record.step ?? '') || record.status === 'denied' || record.status === 'called-for')
    return null;
  if (record.kind === 'meeting') return record.when;
  return 'due' in record.detail ? record.detail.due : null;
}
