import type { RecordEntry } from '../model/record.ts';
import { partiesOf } from './pair.ts';

/** What takes two: of one side alone, it is not told to be with the other. */
const TOGETHER = new Set<RecordEntry['kind']>(['agreement', 'meeting']);

/** Records by what a pair is asked for: both its sides, or one alone in a report. A pair of thousands looks at its own. */
export class PairIndex {
  readonly #both = new Map<string, RecordEntry[]>();
  readonly #alone = new Map<string, RecordEntry[]>();

  constructor(records: readonly RecordEntry[]) {
    for (const record of records) {
      const parties = [...partiesOf(record)].sort();
      for (const [i, a] of parties.entries())
        for (const b of parties.slice(i + 1)) keep(this.#both, `${a} ${b}`, record);
      const side = aloneIn(record);
      if (side !== null) for (const source of record.sources) keep(this.#alone, `${side} ${source}`, record);
    }
  }

  /** The records with both of two actors in them, in the order of all. */
  withBoth(pair: readonly [string, string]): readonly RecordEntry[] {
    return this.#both.get([...pair].sort().join(' ')) ?? [];
  }

  /** What a report tells of one actor alone that does not take two, whoever it is about. */
  alone(code: string, source: string): readonly RecordEntry[] {
    return this.#alone.get(`${code} ${source}`) ?? [];
  }
}

/** Who alone stands on both sides of a record; null where it takes two, or several or nobody stand there. */
function aloneIn({ kind, by, to }: RecordEntry): string | null {
  if (TOGETHER.has(kind)) return null;
  const [code, ...others] = new Set([...by, ...to].map((party) => party.code));
  return code !== undefined && others.length === 0 ? code : null;
}

function keep(lists: Map<string, RecordEntry[]>, name: string, record: RecordEntry): void {
  const list = lists.get(name);
  if (list) list.push(record);
  else lists.set(name, [record]);
}
