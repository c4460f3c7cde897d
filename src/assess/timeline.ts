import type { RecordEntry } from '../model/record.ts';
import type { When } from '../model/when.ts';
import { contentIn } from './content.ts';
import type { Line } from './dossier.ts';
import { deskOf, type Known } from './known.ts';
import { lineOf } from './line.ts';
import { compare } from './order.ts';
import { recordsOf } from './pair.ts';
import { stepText } from './stateWord.ts';
import { matches, wordsIn } from './words.ts';

/** One step of one record, at its place in time. */
export interface Moment {
  /** Day by which it is put in order: its first, else its last, else that of the first report; of a meeting to come, when it was told. */
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
    return record.history.map(({ step, when, claims }): Moment => {
      const evidence = tellingFirst(line.evidence, claims);
      return {
        day: dayOf(step, when, evidence[0]?.published ?? record.firstPublished),
        when,
        step: stepText(record.kind, step, record.status),
        line: { ...line, evidence },
      };
    });
  });
  return moments
    .filter(({ day }) => day >= (wanted.from ?? '') && day <= (wanted.to ?? '9999'))
    .sort((a, b) => compare(a.day, b.day) || compare(a.line.record, b.line.record));
}

/** A step is told by its own claims: what was imposed is not told by the words on its end. */
const tellingFirst = (evidence: Line['evidence'], claims: readonly string[]): Line['evidence'] => {
  const tells = ({ claim }: Line['evidence'][number]): boolean => claims.includes(claim);
  return [...evidence.filter(tells), ...evidence.filter((one) => !tells(one))];
};

/** A meeting is planned, mooted or moved on the day when that is told, whenever it is to be. */
export const isAhead = (step: string): boolean => /^(mooted|planned|moved|cancelled)\b/.test(step);

function dayOf(step: string, when: When | null, published: string): string {
  const told = published.slice(0, 10);
  const day = when?.from ?? when?.to ?? told;
  return isAhead(step) && told < day ? told : day;
}

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
