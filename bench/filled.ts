import { rebuilt } from '../src/cli/storeAt.ts';
import { CODER_VERSION } from '../src/coding/index.ts';
import type { Store } from '../src/store/store.ts';
import { codingsOf, generated } from './generated.ts';

const BATCH = 10_000;

/**
 * Fills a store with generated claims over 5,000 pairs and folds them.
 * @returns how many records there are
 */
export async function filled(store: Store, claims: number): Promise<number> {
  for (const load of generated(claims, BATCH)) await store.add(codingsOf(load, CODER_VERSION));
  return (await rebuilt(store)).length;
}
