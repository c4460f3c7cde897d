import type { Frame } from '../frames/frame.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';

/** What a claim is about in PLOVER's terms: the contexts of its entry and those that words of its clause belong to. */
export function contextsOf(entry: Entry, frame: Frame, lexicon: Lexicon): string[] {
  const words = [...frame.carrier.subtree(), ...frame.predicate.subtree()];
  const found = words.flatMap((t) => lexicon.contexts.get(t.lemma.toLowerCase()) ?? []);
  return [...new Set([...entry.contexts, ...found])];
}
