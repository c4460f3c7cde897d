import { rebuilt } from '../src/cli/storeAt.ts';
import type { Store } from '../src/store/store.ts';
import { codingsOf, generated } from './generated.ts';

const BATCH = 10_000;

/**
 * Fills a store with generated claims over 5,000 pairs and folds them.
 * @param version of the coder that is said to have made them
 * @returns how many records there are
 */
export async function filled(store: Store, claims: number, version = '0.1.0'): Promise<number> {
  for (const load of generated(claims, BATCH)) await store.add(codingsOf(load, version));
  return (await rebuilt(store)).length;
}
