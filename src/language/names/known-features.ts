import type { Features } from '../features.ts';
import { type Clues, PAD } from './clues.ts';
import { leadOf } from './leaning.ts';

/** What the words of a name and around it are known to name, as features of its head. */
export function addKnown(c: Clues, i: number, out: Features): void {
  const at = i + PAD;
  const [first, last] = [(c.runFirst[i] as number) + PAD, (c.runLast[i] as number) + PAD];
  const place = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
  const own = c.known[at] as number;
  const head = c.tree.heads[i] ?? -1;
  const up = head < 0 ? 0 : head + PAD;
  out.two(own, c.xpos[at] as number);
  out.two(own, place);
  out.two(own, leadOf(c.leaning[at] as number));
  out.two(own, c.kinds[at] as number);
  out.two(c.known[first] as number, place);
  out.two(c.known[last] as number, place);
  out.two(own, c.relation[at] as number);
  out.three(c.known[up] as number, own, c.relation[at] as number);
  addDependents(c, i, own, out);
}

function addDependents(c: Clues, i: number, own: number, out: Features): void {
  let [compound, conjunct, beside, behind, link] = [0, 0, 0, 0, 0];
  for (let k = c.tree.firstChild[i] ?? -1; k >= 0; k = c.tree.nextChild[k] as number) {
    const known = c.known[k + PAD] as number;
    const deprel = c.columns.deprels[k] ?? '';
    if (deprel === 'compound' || deprel.startsWith('flat')) compound = known;
    else if (deprel === 'conj') conjunct = known;
    else if (deprel === 'appos') beside = known;
    else if (deprel === 'nmod') {
      behind = known;
      link = c.word[(c.tree.from[k] as number) + PAD] as number;
    }
  }
  out.two(compound, own);
  out.one(conjunct);
  out.one(beside);
  out.two(behind, link);
}
