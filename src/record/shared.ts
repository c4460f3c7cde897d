/** So many are kept at once; then all are forgotten, which costs memory and nothing else. */
const MOST = 100_000;

const sets = new Map<string, ReadonlySet<string>>();
const texts = new Map<string, string>();
const things = new Map<string, unknown>();

/** A set of texts: the same one for the same texts, since few differ among very many claims. */
export const sharedSet = (members: readonly string[]): ReadonlySet<string> =>
  members.length === 0 ? EMPTY : shared(sets, members.join('\n'), () => new Set(members));

const EMPTY: ReadonlySet<string> = new Set();

/** A text: the same one for equal texts. */
export const sharedText = (text: string): string => shared(texts, text, () => text);

/** Plain data: the same for equal data. */
export const sharedThing = <T>(thing: T): T => shared(things, JSON.stringify(thing), () => thing) as T;

/** What is kept beside an object, made from it if it is not there yet. */
export function sharedFor<K extends object, T>(kept: WeakMap<K, T>, key: K, make: (key: K) => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  kept.set(key, made);
  return made;
}

/** What is kept under a key, made if it is not there yet. */
export function shared<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}

/** One of the things that are kept under a text: that which it is, made if it is not there yet. Few differ under one text. */
export function among<T>(kept: Map<string, T[]>, text: string, isIt: (one: T) => boolean, make: () => T): T {
  const alike = shared<T[]>(kept, text, () => []);
  for (const one of alike) if (isIt(one)) return one;
  const made = make();
  alike.push(made);
  return made;
}
