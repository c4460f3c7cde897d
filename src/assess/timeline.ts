import type { RecordEntry } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { contentIn } from './content.ts';
import type { Line } from './dossier.ts';
import { deskOf, type Known } from './known.ts';
import { lineOf } from './line.ts';
import { compare } from './order.ts';
import { recordsOf } from './pair.ts';
import { matches, wordsIn } from './search.ts';

/** One step of one record, at its place in time. */
export interface Moment {
  /** Day by which it is put in order: its first, else its last, else that of the first report. */
  readonly day: string;
  readonly when: When | null;
  readonly step: string;
  readonly line: Line;
}

/** Which records a timeline has. */
export interface Wanted {
  /** Two codes: the records of a pair; one: those in which it is a party. */
  readonly actors: readonly string[];
  /** Words that the issues of a record, or its quotes, have to hold. */
  readonly issue?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Every step of every record wanted, oldest first; ids settle ties. */
export function timelineOf(known: Known, wanted: Wanted): Moment[] {
  const [first = '', second = ''] = wanted.actors;
  const records = wantedOf(known, wanted);
  const desk = deskOf(known, [first, second], records);
  const moments = records.flatMap((record) => {
    const line = lineOf(record, desk);
    return record.history.map(
      ({ step, when }): Moment => ({
        day: when?.from ?? when?.to ?? record.firstPublished.slice(0, 10),
        when,
        step: stepText(step, record.status),
        line,
      }),
    );
  });
  return moments
    .filter(({ day }) => day >= (wanted.from ?? '') && day <= (wanted.to ?? '9999'))
    .sort((a, b) => compare(a.day, b.day) || compare(a.line.record, b.line.record));
}

/** 'imposed (alleged)'; 'denied' once where that is all that is told of it. */
const stepText = (step: string, status: string): string =>
  step !== status && (status === 'alleged' || status === 'denied') ? `${step} (${status})` : step;

function wantedOf(known: Known, { actors, issue }: Wanted): RecordEntry[] {
  const own = recordsOfAny(known, actors);
  const words = wordsIn(issue ?? '');
  if (words.length === 0) return own;
  const { claims } = contentIn(known);
  const quoteOf = (id: string): string => claims.get(id)?.evidence.quote ?? '';
  return own.filter((record) => matches([...record.issues, ...record.claims.map(quoteOf)].join(' '), words));
}

function recordsOfAny(known: Known, [first, second]: readonly string[]): RecordEntry[] {
  if (first === undefined) return [...known.records];
  const content = contentIn(known);
  return second === undefined ? [...content.recordsWith(first)] : recordsOf(content, [first, second]);
}
