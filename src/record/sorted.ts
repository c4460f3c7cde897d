/** Up to so many are put in order by insertion: sorting otherwise takes a kilobyte for its own use, even for two. */
const FEW = 16;

/** Things in order, those that compare as equal in the order in which they come. */
export function sorted<T>(things: Iterable<T>, compare: (a: T, b: T) => number): T[] {
  const all = [...things];
  if (all.length > FEW) return all.sort(compare);
  for (let i = 1; i < all.length; i++) {
    const one = all[i] as T;
    let at = i;
    for (; at > 0 && compare(all[at - 1] as T, one) > 0; at--) all[at] = all[at - 1] as T;
    all[at] = one;
  }
  return all;
}
