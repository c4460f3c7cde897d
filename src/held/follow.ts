import type { HeldStore } from './store.ts';

/** How often the store is asked whether others have added to it, ms. */
const EVERY = 5_000;
/** How many times as long as it took to load it is left alone after that: who asks the record is to be answered. */
const REST = 10;

/**
 * Keeps a held store up with what other processes add to the store under it, until it is ended.
 * @param failed is told why the store cannot be asked, once until it can again; it is asked on all the same
 * @returns ends it, once what is on its way has come
 */
export function follow(
  held: HeldStore,
  failed: (error: unknown) => void,
  every = EVERY,
): () => Promise<void> {
  let on = true;
  let timer: NodeJS.Timeout;
  let asked: Promise<void> = Promise.resolve();
  let away = false;
  const ask = async (): Promise<void> => {
    const begun = performance.now();
    try {
      await held.catchUp();
      away = false;
    } catch (error) {
      if (!away) failed(error);
      away = true;
    }
    if (on) wait(Math.max(every, (performance.now() - begun) * REST));
  };
  const wait = (ms: number): void => {
    timer = setTimeout(() => {
      asked = ask();
    }, ms);
  };
  wait(every);
  return async () => {
    on = false;
    clearTimeout(timer);
    await asked;
  };
}
