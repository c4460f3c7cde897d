import { finish, hashText, mix } from '../model/hash.ts';
import type { FinerKeys } from './crowd.ts';
import type { Seen } from './seen.ts';

/** What a key is of; keys of two sorts differ, also from those of `keys` and `crowd`. */
const [WITHIN, WHOLE] = [41, 42] as const;

/** So many parts of a name make a key. */
const PARTS = 3;

/**
 * Keys of the persons of a claim. Two names may mean one person if all parts of the one are in the other: the parts that come
 * first of the shorter one are among those of the longer. It is found under them by what it is a part of (`WHOLE`), and
 * finds by them what has it as a part (`WITHIN`), so that it is not held against everybody of one given name.
 */
export function personKeysOf({ persons }: Seen): FinerKeys {
  const [found, looked]: [number[], number[]] = [[], []];
  for (const [code, names] of persons)
    for (const name of names) {
      const parts = Array.from(name, hashText).sort((a, b) => a - b);
      const own = keyOf(parts.slice(0, PARTS), hashText(code));
      const all = keysWithin(parts, hashText(code));
      for (const key of all) found.push(mix(WITHIN, key));
      found.push(mix(WHOLE, own));
      looked.push(mix(WITHIN, own));
      for (const key of all) if (key !== own) looked.push(mix(WHOLE, key));
    }
  return { found, looked };
}

/** Keys of all that is made of one to so many of some parts. */
function keysWithin(parts: readonly number[], code: number): number[] {
  const keys: number[] = [];
  const take = (taken: readonly number[], from: number): void => {
    if (taken.length > 0) keys.push(keyOf(taken, code));
    if (taken.length === PARTS) return;
    for (let i = from; i < parts.length; i++) take([...taken, parts[i] ?? 0], i + 1);
  };
  take([], 0);
  return keys;
}

const keyOf = (parts: readonly number[], code: number): number => finish(parts.reduce(mix, code));
