import type { Quotation } from '../../model/analysed.ts';
import type { Marked } from './marks.ts';
import type { Scene } from './scene.ts';

/** Finds, for a passage between marks, the narrowest told clause that it stands in and whose verb stands right outside it. */
export function toldAround(
  indirect: readonly Quotation[],
  scene: Scene,
): (passage: Marked) => Quotation | null {
  const bySentence = bySentenceOf(indirect);
  return (passage) => {
    const sentence = scene.over(passage)[0];
    const own = (sentence && bySentence.get(sentence.index)) ?? [];
    const holding = own.filter(
      (q) => q.start <= passage.start + 1 && passage.end <= q.end + 2 && isBeside(q, passage, scene),
    );
    return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  };
}

/** Finds the told clause that ends a passage whose closing mark was forgotten: '"We will go, the minister said.' */
export function toldWithin(
  indirect: readonly Quotation[],
  scene: Scene,
): (passage: Marked) => Quotation | null {
  const bySentence = bySentenceOf(indirect);
  return (passage) => {
    const last = scene.over(passage).at(-1);
    const own = (passage.open && last && bySentence.get(last.index)) || [];
    return own.find((q) => q.verb && q.end <= q.verb.start && scene.around(q.verb) === passage) ?? null;
  };
}

function bySentenceOf(indirect: readonly Quotation[]): Map<number, Quotation[]> {
  const found = new Map<number, Quotation[]>();
  for (const q of indirect) {
    const index = q.sentences[0] ?? -1;
    const own = found.get(index) ?? [];
    if (own.length < MOST) found.set(index, [...own, q]);
  }
  return found;
}

/** Told clauses of a sentence that are looked through; no sentence that anybody wrote has more. */
const MOST = 12;

const isBeside = ({ verb }: Quotation, passage: Marked, scene: Scene): boolean =>
  verb ? scene.around(verb) === passage.parent : passage.parent === null;
