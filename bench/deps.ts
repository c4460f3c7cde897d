import { Sentence, type TokenColumns, type Upos } from '../src/model/sentence.ts';
import { blocksOf, rowsOf } from '../train/conllu-blocks.ts';

/** A sentence of a treebank with its basic tree and the edges of column DEPS as `head:dependent:relation`. */
export interface Enhanced {
  readonly sentence: Sentence;
  /** Heads and dependents counted from 1 as in the file, 0 for the root; empty nodes keep their `8.1`. */
  readonly edges: readonly string[];
}

/** Reads the sentences of a (gzipped) CoNLL-U file whose column DEPS is filled. */
export const readEnhanced = (path: string): Enhanced[] =>
  blocksOf(path).map((block) => enhancedOf(rowsOf(block, /^\d+(\.\d+)?$/)));

const enhancedOf = (rows: readonly string[][]): Enhanced => ({
  sentence: sentenceOf(rows.filter((fields) => !fields[0]?.includes('.'))),
  edges: rows.flatMap(([id = '', ...rest]) => (rest[7] ?? '_').split('|').map((edge) => edgeOf(id, edge))),
});

const edgeOf = (id: string, edge: string): string => {
  const colon = edge.indexOf(':');
  return `${edge.slice(0, colon)}:${id}:${edge.slice(colon + 1)}`;
};

/** A sentence of given columns, without a text: its offsets are zero. */
export function sentenceOf(rows: readonly string[][]): Sentence {
  const column = (i: number): string[] => rows.map((fields) => fields[i] ?? '_');
  const zeros = rows.map(() => 0);
  const columns: TokenColumns = {
    forms: column(1),
    starts: zeros,
    ends: zeros,
    upos: column(3) as Upos[],
    xpos: column(4),
    lemmas: column(2),
    feats: column(5),
    heads: column(6).map((head) => Number(head) - 1),
    deprels: column(7),
  };
  return new Sentence(0, 0, 0, 0, columns);
}
