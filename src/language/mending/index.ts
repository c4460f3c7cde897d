import { Sentence, type TokenColumns } from '../../model/sentence.ts';
import { toldByHeadline } from './headline.ts';
import { heldUp } from './held-up.ts';
import { insertedSaying } from './inserted.ts';
import { speakerBefore, speakerBehind } from './inverted.ts';

/** A token that is hung elsewhere: on `head` (-1 for the root), by `deprel`. */
export interface Rehung {
  readonly index: number;
  readonly head: number;
  readonly deprel: string;
}

/**
 * The tree of a sentence without the mistakes that the parser always makes where a clause of saying stands inside
 * what is said: newswire is full of such sentences, treebanks are not. Each mend is read off the surface.
 */
export function mended(columns: TokenColumns): TokenColumns {
  const sentence = new Sentence(0, 0, 0, 0, columns);
  const changes = sentence.tokens.flatMap((t) => [
    ...insertedSaying(t),
    ...speakerBehind(t),
    ...speakerBefore(t),
    ...heldUp(t),
    ...toldByHeadline(t),
  ]);
  if (changes.length === 0) return columns;
  const heads = [...columns.heads];
  const deprels = [...columns.deprels];
  for (const { index, head, deprel } of changes) {
    heads[index] = head;
    deprels[index] = deprel;
  }
  return isTree(heads) ? { ...columns, heads, deprels } : columns;
}

/** One root and no cycle. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h) => h === -1).length !== 1) return false;
  return heads.every((_, from) => {
    let at = from;
    for (let steps = 0; at !== -1 && steps <= heads.length; steps++) at = heads[at] ?? -1;
    return at === -1;
  });
}
