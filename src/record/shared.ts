/** So many are kept at once; then all are forgotten, which costs memory and nothing else. */
const MOST = 100_000;

const sets = new Map<string, ReadonlySet<string>>();
const texts = new Map<string, string>();

/** A set of texts: the same one for the same texts, since few differ among very many claims. */
export const sharedSet = (members: readonly string[]): ReadonlySet<string> =>
  shared(sets, members.join('\n'), () => new Set(members));

/** A text: the same one for equal texts. */
export const sharedText = (text: string): string => shared(texts, text, () => text);

function shared<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const made = make();
  kept.set(key, made);
  return made;
}
