import { blocksOf, rowsOf } from './conllu-blocks.ts';

/** A sentence of a treebank as columns. */
export interface Gold {
  readonly forms: string[];
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly feats: string[];
  /** Index of the head; -1 for the root. */
  readonly heads: number[];
  readonly deprels: string[];
}

/** Reads the words of a (gzipped) CoNLL-U file; multiword tokens and empty nodes are left out. */
export const readTreebank = (path: string): Gold[] =>
  blocksOf(path).map((block) => goldOf(rowsOf(block, /^\d+$/)));

function goldOf(rows: string[][]): Gold {
  const column = (i: number): string[] => rows.map((fields) => fields[i] ?? '_');
  return {
    forms: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    feats: column(5),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
  };
}
