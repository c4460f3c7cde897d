import type { Features } from '../features.ts';
import { type Clues, PAD } from './clues.ts';
import type { Candidate } from './spans.ts';

/** Dependents that are looked at. */
const MOST = 10;

/** Which dependents of the head of a name lie in a candidate stretch and which do not, as features of the stretch. */
export function addDependents(c: Clues, head: number, type: number, span: Candidate, out: Features): void {
  const { tree, columns, word, relation, kinds } = c;
  let seen = 0;
  for (let k = tree.firstChild[head] ?? -1; k >= 0 && seen < MOST; k = tree.nextChild[k] as number) {
    if (columns.upos[k] === 'PUNCT') continue;
    seen++;
    const side = sideOf(c, head, k, span);
    const [at, start] = [k + PAD, word[(tree.from[k] as number) + PAD] as number];
    const way = relation[at] as number;
    out.any(1, way, side, type);
    out.any(2, way, side, start);
    out.any(3, way, side, word[at] as number);
    out.any(4, way, side, c.xpos[at] as number);
    out.any(5, way, side, kinds[at] as number);
    out.any(6, start, side, word[head + PAD] as number);
    out.any(7, way, side, c.sense[head + PAD] as number);
    out.any(8, start, side, kinds[head + PAD] as number);
  }
}

/** On which side of the head a dependent stands, whether after a comma, and whether it lies in the stretch. */
function sideOf({ tree, columns }: Clues, head: number, k: number, { first, last }: Candidate): number {
  const [from, to] = [tree.from[k] as number, tree.to[k] as number];
  const part = from >= first && to <= last ? 1 : to < first || from > last ? 0 : 2;
  const isSetOff = columns.forms[from - 1] === ',' || columns.forms[from] === ',';
  return part * 4 + (k < head ? 1 : 0) + (isSetOff ? 2 : 0);
}
