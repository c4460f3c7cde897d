import type { Features } from '../features.ts';
import { type Clues, PAD } from './clues.ts';

/** What the words of a name and around it mean, by classes of sense, as features of its head. */
export function addSenses(c: Clues, i: number, out: Features): void {
  const at = i + PAD;
  const [first, last] = [(c.runFirst[i] as number) + PAD, (c.runLast[i] as number) + PAD];
  const place = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
  const relation = c.relation[at] as number;
  const head = c.tree.heads[i] ?? -1;
  const up = head < 0 ? 0 : head + PAD;
  const xpos = c.xpos[at] as number;
  out.two(c.sense[at] as number, xpos);
  out.two(c.kinds[at] as number, xpos);
  out.three(c.kinds[at] as number, relation, place);
  out.two(c.kinds[last] as number, place);
  out.two(c.kinds[first] as number, place);
  out.two(c.sense[last] as number, place);
  out.two(c.sense[first] as number, place);
  out.two(c.sense[first - 1] as number, place);
  out.two(c.kinds[first - 1] as number, place);
  out.two(c.sense[last + 1] as number, place);
  out.two(c.kinds[last + 1] as number, place);
  out.two(c.sense[up] as number, relation);
  out.three(c.kinds[up] as number, c.upos[up] as number, relation);
  addDependents(c, i, out);
}

function addDependents(c: Clues, i: number, out: Features): void {
  let [compound, conjunct, beside, behind, link] = [0, 0, 0, 0, 0];
  for (let k = c.tree.firstChild[i] ?? -1; k >= 0; k = c.tree.nextChild[k] as number) {
    const deprel = c.columns.deprels[k] ?? '';
    if (deprel === 'compound') compound = k + PAD;
    else if (deprel === 'conj') conjunct = k + PAD;
    else if (deprel === 'appos') beside = k + PAD;
    else if (deprel === 'nmod') {
      behind = k + PAD;
      link = c.word[(c.tree.from[k] as number) + PAD] as number;
    }
  }
  const above = c.columns.deprels[i] === 'appos' ? (c.tree.heads[i] ?? 0) + PAD : 0;
  out.one(c.sense[compound] as number);
  out.one(c.kinds[compound] as number);
  out.one(c.sense[conjunct] as number);
  out.one(c.kinds[conjunct] as number);
  out.one(c.sense[beside] as number);
  out.one(c.kinds[beside] as number);
  out.one(c.sense[above] as number);
  out.one(c.kinds[above] as number);
  out.two(c.sense[behind] as number, link);
  out.two(c.kinds[behind] as number, link);
}
