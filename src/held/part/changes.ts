import { canonicalJson } from '../../model/ids.ts';
import type { Contradiction, RecordEntry } from '../../model/record.ts';
import type { Refolded } from '../../store/store.ts';
import type { Loaded } from './loaded.ts';

type Records = ReadonlyMap<string, RecordEntry>;

/** What has become of some records. */
export interface Changes {
  readonly gone: readonly string[];
  readonly put: readonly RecordEntry[];
}

/** Records with changes to them. */
export function applied(records: readonly RecordEntry[], { gone, put }: Changes): RecordEntry[] {
  const out = new Set([...gone, ...put.map(({ id }) => id)]);
  return [...records.filter(({ id }) => !out.has(id)), ...put];
}

/** The claims of records that are not told by the same claims as before, or are new, or are no more. */
export function retold(
  ...pairs: readonly (readonly [before: Records, after: readonly RecordEntry[]])[]
): Set<string> {
  const claims = new Set<string>();
  for (const [before, after] of pairs) {
    const now = new Map(after.map((record) => [record.id, record]));
    for (const id of new Set([...before.keys(), ...now.keys()])) {
      const [old, made] = [before.get(id), now.get(id)];
      if (isToldAlike(old, made)) continue;
      for (const claim of [...(old?.claims ?? []), ...(made?.claims ?? [])]) claims.add(claim);
    }
  }
  return claims;
}

const isToldAlike = (a?: RecordEntry, b?: RecordEntry): boolean => a?.claims.join() === b?.claims.join();

/**
 * Records that were folded without all others, with what others contradict them that were not at hand: of a record that is
 * told by the same claims as before those are the same.
 * @param before the records at hand as they were
 */
export function mended(after: readonly RecordEntry[], before: Records): Map<string, RecordEntry> {
  const known = new Set([...before.keys(), ...after.map(({ id }) => id)]);
  const isFar = ({ on, records }: Contradiction): boolean =>
    on === 'status' && !records.every((id) => known.has(id));
  return new Map(
    after.map((record) => {
      const old = before.get(record.id);
      const far = isToldAlike(old, record) ? (old?.contradictions.filter(isFar) ?? []) : [];
      return [record.id, far.length === 0 ? record : withMore(record, far)];
    }),
  );
}

/** Other records come last, by their ids. */
function withMore(record: RecordEntry, far: readonly Contradiction[]): RecordEntry {
  const [own, others] = [
    record.contradictions.filter(({ on }) => on !== 'status'),
    [...record.contradictions.filter(({ on }) => on === 'status'), ...far],
  ];
  const nameOf = ({ records }: Contradiction): string => records.join();
  others.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { ...record, contradictions: [...own, ...others] };
}

/** What records, and those of the newest day, have become. */
export function changesTo(
  { records, newest }: Pick<Loaded, 'records' | 'newest'>,
  after: Records,
  then: Records,
): Pick<Refolded, 'gone' | 'put' | 'newest' | 'digest'> {
  const of = [...new Set([records, newest, after, then].flatMap((some) => [...some.keys()]))];
  return {
    ...between(records, after),
    newest: between(newest, then),
    digest: { of, ...between(after, then) },
  };
}

/** What makes the one of the other. */
function between(before: Records, after: Records): Changes {
  return {
    gone: [...before.keys()].filter((id) => !after.has(id)),
    put: [...after.values()].filter((record) => !isSame(record, before.get(record.id))),
  };
}

const isSame = (a: RecordEntry, b: RecordEntry | undefined): boolean =>
  b !== undefined && (a === b || canonicalJson(a) === canonicalJson(b));
