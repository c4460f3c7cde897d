import type { RecordEntry } from '../model/record.ts';
import type { Line } from './dossier.ts';
import { deskOf, type Known } from './known.ts';
import { lineOf } from './line.ts';

/** Some records as lines, in the order given. */
export function linesOf(known: Known, records: readonly RecordEntry[]): Line[] {
  const desk = deskOf(known, ['', ''], records);
  return records.map((record) => lineOf(record, desk));
}
