import { hashText } from '../../model/hash.ts';
import type { Features } from '../features.ts';
import { type Clues, PAD } from './clues.ts';
import { addDependents } from './span-dependents.ts';
import { type Candidate, has, LEFTS, RIGHTS } from './spans.ts';

/** Upper bound of features of a candidate. */
export const SPAN_FEATURES = 160;

const [COMMA, BRACKET, VERB, WHICH, TO] = [',', '-LRB-', 'VBD', 'WDT', 'TO'].map(hashText) as [
  number,
  number,
  number,
  number,
  number,
];

/** The features of a candidate stretch for a name with this head and type. */
export function spanFeatures(c: Clues, head: number, type: number, span: Candidate, out: Features): void {
  const { first, last, lefts, rights } = span;
  const [a, z] = [first + PAD, last + PAD];
  out.clear();
  out.two(lefts, rights);
  out.two(lefts, type);
  out.two(rights, type);
  out.three(lefts, rights, c.upos[head + PAD] as number);
  out.two(lefts, c.upos[a] as number);
  out.two(rights, c.upos[z] as number);
  for (let k = 0; k < LEFTS; k++) out.two((lefts >> k) & 1, type);
  for (let k = 0; k < RIGHTS; k++) out.two((rights >> k) & 1, type);
  const run = c.runFirst[head] as number;
  const isRun =
    first === run ? 1 : first === run - 1 && c.columns.upos[first] === 'DET' ? 2 : first < run ? 3 : 4;
  out.two(isRun, type);
  out.two(isRun, c.upos[a - 1] as number);
  addEdge(c, a, -1, type, lefts, out);
  addEdge(c, z, 1, type, rights, out);
  const [before, after] = [Math.min(head - first, 6), Math.min(last - head, 8)];
  out.two(before, after);
  out.two(type, before);
  out.two(type, after);
  let inside = 0;
  for (const tag of [COMMA, BRACKET, VERB, WHICH, TO])
    inside = inside * 2 + (has(c, first, last, tag) ? 1 : 0);
  out.two(inside, type);
  out.two(inside, rights);
  const next = last > head ? (c.word[head + 1 + PAD] as number) : 0;
  out.two(next, type);
  out.two(next, c.word[head + PAD] as number);
  out.two(c.ending[z] as number, inside);
  out.two(c.ending[z] as number, c.ending[head + PAD] as number);
  out.two(first === (c.runFirst[head] as number) ? 1 : 0, last === (c.runLast[head] as number) ? 1 : 0);
  out.two(c.word[a] as number, c.word[head + PAD] as number);
  out.three(c.sense[head + PAD] as number, lefts, rights);
  out.two(c.leaning[z] as number, inside);
  out.three(c.kinds[z] as number, c.kinds[head + PAD] as number, type);
  out.three(c.known[z] as number, c.known[z + 1] as number, rights);
  out.three(c.known[a] as number, c.known[a - 1] as number, lefts);
  addDependents(c, head, type, span, out);
}

/** What stands on both sides of an edge of the stretch; `out` of it lies `step` away. */
function addEdge(c: Clues, at: number, step: number, type: number, ways: number, out: Features): void {
  out.two(c.word[at] as number, type);
  out.two(c.upos[at] as number, c.upos[at + step] as number);
  out.two(c.word[at + step] as number, c.upos[at] as number);
  out.two(c.word[at] as number, c.word[at + step] as number);
  out.three(c.xpos[at] as number, c.xpos[at + step] as number, type);
  out.three(c.relation[at] as number, c.relation[at + step] as number, ways);
  out.three(c.shape[at] as number, c.shape[at + step] as number, ways);
  out.two(c.single[at] as number, c.single[at + step] as number);
  out.two(c.relation[at] as number, type);
}
