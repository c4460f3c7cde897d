import type { Frame } from '../frames/frame.ts';
import { isVerbal, modifiersOf } from '../frames/tree.ts';
import type { Entry } from './entry.ts';

/** Whether a frame has everything that a pattern asks of its words (not yet of its parties). */
export function fits(entry: Entry, frame: Frame): boolean {
  return (
    voiceFits(entry, frame) &&
    objectFits(entry, frame) &&
    modifierFits(entry, frame) &&
    prepFits(entry, frame) &&
    complementFits(entry, frame)
  );
}

/** How much a pattern asks: of several that fit, the most demanding one is meant. */
export const specificity = (entry: Entry): number =>
  [entry.object, entry.modifier, entry.prep, entry.complement, entry.content, entry.voice].filter(
    (x) => x !== null,
  ).length;

const voiceFits = (entry: Entry, frame: Frame): boolean =>
  entry.voice === null || (entry.voice === 'passive') === frame.passive;

const objectFits = ({ object }: Entry, frame: Frame): boolean =>
  object === null ||
  frame.patients.some(
    (p) =>
      object.has(p.lemma) || p.children('compound', 'nmod').some((c) => object.has(`${c.lemma} ${p.lemma}`)),
  );

const modifierFits = ({ modifier }: Entry, frame: Frame): boolean =>
  modifier === null ||
  (frame.form === 'noun' ? [frame.predicate] : frame.patients).some((noun) =>
    modifiersOf(noun).some((m) => modifier.has(m)),
  );

const prepFits = ({ prep }: Entry, frame: Frame): boolean =>
  prep === null ||
  frame.obliques.some((o) => {
    const nouns = prep.get(o.prep);
    return nouns === null || (nouns?.has(o.token.lemma) ?? false);
  });

function complementFits({ complement, content }: Entry, frame: Frame): boolean {
  if (complement && !(frame.complementForm && complement.has(frame.complementForm))) return false;
  if (content === null) return true;
  const head = frame.complement;
  return (
    head !== null &&
    (content.has(head.lemma) ||
      head.children('obj', 'xcomp').some((t) => isVerbal(t) && content.has(t.lemma)))
  );
}
