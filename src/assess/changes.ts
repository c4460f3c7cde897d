import type { RecordEntry } from '../model/record.ts';
import type { Change } from './dossier.ts';
import { type Desk, lineOf } from './line.ts';
import { newestFirst } from './order.ts';
import { stateOf } from './stateWord.ts';

/**
 * What reports published since have added or changed: records that were not there, that stand elsewhere now, or that
 * have come to be contradicted. What was only told once more is no change.
 */
export function changesOf(desk: Desk, before: ReadonlyMap<string, RecordEntry>): Change[] {
  return inOrder(desk).flatMap((record): Change[] => {
    const then = before.get(record.id);
    if (!then) return [{ what: 'new', before: null, line: lineOf(record, desk) }];
    const stood = stateOf(then);
    if (stood !== stateOf(record)) return [{ what: 'step', before: stood, line: lineOf(record, desk) }];
    return record.contradictions.length > then.contradictions.length
      ? [{ what: 'contradicted', before: stood, line: lineOf(record, desk) }]
      : [];
  });
}

const ordered = new WeakMap<Desk, readonly RecordEntry[]>();

/** The newest first; put in order once for a desk, since who asks since one day asks since another. */
function inOrder(desk: Desk): readonly RecordEntry[] {
  const kept = ordered.get(desk) ?? [...desk.records].sort(newestFirst);
  ordered.set(desk, kept);
  return kept;
}
