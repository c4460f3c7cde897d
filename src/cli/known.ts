import { type Known, type KnownInput, knownOf, knownOnPair } from '../assess/index.ts';
import { CODER_VERSION } from '../coding/index.ts';
import { knownOnPairBy } from '../held/part/onPair.ts';
import { publicationDay } from '../model/article.ts';
import { InputError } from '../model/errors.ts';
import type { OnPair, Store } from '../store/store.ts';
import { folded, recordsOf, withStore } from './storeAt.ts';

/** The clocks that a question may be asked by. */
export interface ClockFlags {
  readonly store: string;
  readonly asOf?: string;
  readonly knownBy?: string;
}

/**
 * All that a store holds, with the clocks that were asked for.
 * @throws InputError if it holds no reports, or none published by then
 */
export const loadedFrom = ({ store: name, asOf, knownBy }: ClockFlags): Promise<KnownInput> =>
  withStore(name, 'existing', async (store) => {
    const articles = await store.articles();
    if (articles.length === 0)
      throw new InputError(name, 'holds no reports', 'add some with: entente read PATH');
    if (knownBy && !articles.some((article) => publicationDay(article) <= knownBy))
      throw new InputError(
        name,
        `holds no reports published by ${knownBy}`,
        'give a later day with --known-by',
      );
    const [claims, decisions] = [await store.claims(), await store.decisions()];
    return { articles, claims, decisions, records: await recordsOf(store), asOf, knownBy };
  });

/** What was so on a day, by what was known then. */
export const knownFrom = async (flags: ClockFlags): Promise<Known> => knownOf(await loadedFrom(flags));

/** Asks for what has changed since a day too. */
interface SinceFlags extends ClockFlags {
  readonly since?: string | undefined;
}

/** What is so on a pair, from what a store holds on it; of any other actors from all that it holds. */
export async function knownOnActors(flags: SinceFlags, actors: readonly string[]): Promise<Known> {
  const [one, other] = actors;
  if (one === undefined || other === undefined) return knownFrom(flags);
  const known = await withStore(flags.store, 'existing', (store) => knownOn(store, [one, other], flags));
  return known?.whole?.reports.articles ? known : knownFrom(flags);
}

async function knownOn(
  store: Store,
  pair: readonly [string, string],
  { asOf, knownBy, since }: SinceFlags,
): Promise<Known | null> {
  const newest = asOf === undefined && knownBy === undefined && since === undefined;
  const held = newest ? await heldOn(store, pair) : null;
  if (newest) return held && knownOnPair(held);
  if (store.parts) await folded(store);
  return knownOnPairBy(store, pair, { asOf, knownBy });
}

async function heldOn(store: Store, pair: readonly [string, string]): Promise<OnPair | null> {
  const held = await store.onPair(CODER_VERSION, pair);
  if (held) return held;
  await folded(store);
  return store.onPair(CODER_VERSION, pair);
}
