import type { Known } from '../assess/index.ts';
import { knownOf } from '../assess/index.ts';
import type { HeldStore } from '../held/store.ts';
import type { RecordEntry } from '../model/record.ts';
import type { Added, Coding, Store } from '../store/store.ts';

/** What reports that were added have made of the records. */
export interface News {
  /** Records that have changed or are no more, as they were. */
  readonly before: readonly RecordEntry[];
  /** Records that are new or have changed. */
  readonly after: readonly RecordEntry[];
  /** Everything that is known now. */
  readonly known: () => Known;
}

/** Takes reports into the record. Null for the news where nobody asks for them. */
export type Keep = (codings: readonly Coding[]) => Promise<Added & { readonly news: News | null }>;

/** Through a store that this process holds open and folded. */
export const keepInHeld =
  (held: HeldStore): Keep =>
  async (codings) => {
    const { articles, claims, changed, before } = await held.take(codings);
    const after = [...changed.made, ...changed.changed].flatMap((id) => held.record(id) ?? []);
    return { articles, claims, news: { before, after, known: () => held.all } };
  };

/**
 * Through a store that others change too: one that another process serves, or a database.
 * @param recordsOf its records, folded
 * @param wanted whether anybody asks for news: they take a look at all records before and after
 */
export const keepInStore =
  (store: Store, recordsOf: () => Promise<readonly RecordEntry[]>, wanted: boolean): Keep =>
  async (codings) => {
    if (!wanted) return { ...(await store.add(codings)), news: null };
    const before = await recordsOf();
    const added = await store.add(codings);
    if (added.claims === 0) return { ...added, news: null };
    const after = await recordsOf();
    return { ...added, news: await newsOf(store, before, after) };
  };

async function newsOf(
  store: Store,
  before: readonly RecordEntry[],
  after: readonly RecordEntry[],
): Promise<News> {
  const [articles, claims, decisions] = [
    await store.articles(),
    await store.claims(),
    await store.decisions(),
  ];
  const known = knownOf({ articles, claims, decisions, records: after });
  return { before: differing(before, after), after: differing(after, before), known: () => known };
}

/** The records of one list that are not just so in the other. */
function differing(records: readonly RecordEntry[], others: readonly RecordEntry[]): RecordEntry[] {
  const known = new Map(others.map((record) => [record.id, JSON.stringify(record)]));
  return records.filter((record) => known.get(record.id) !== JSON.stringify(record));
}
