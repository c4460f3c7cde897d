import type { Frame } from '../frames/frame.ts';
import type { Entry, Lexicon } from '../lexicon/entry.ts';

/** What a claim is about in PLOVER's terms: the contexts of its entry and those that words of its clause belong to. */
export function contextsOf(entry: Entry, frame: Frame, lexicon: Lexicon): string[] {
  const found = new Set(entry.contexts);
  for (const word of new Set([frame.carrier, frame.predicate]))
    for (const { lemma } of word.subtree())
      for (const context of lexicon.contexts.get(lemma.toLowerCase()) ?? []) found.add(context);
  return [...found];
}
