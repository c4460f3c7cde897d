import type { Features } from '../features.ts';
import { type Clues, PAD } from './clues.ts';
import { leadOf } from './leaning.ts';

/** What the words of a name and around it tend to name, as features of its head. */
export function addLeanings(c: Clues, i: number, out: Features): void {
  const at = (k: number): number => (k < 0 ? 0 : (c.leaning[k + PAD] as number));
  const [first, last] = [c.runFirst[i] as number, c.runLast[i] as number];
  const place = Math.min(i - first, 3) * 4 + Math.min(last - i, 3);
  const [own, relation, head] = [at(i), c.relation[i + PAD] as number, c.tree.heads[i] ?? -1];
  const lead = leadOf(own);
  out.one(own);
  out.two(lead, place);
  out.two(own, c.xpos[i + PAD] as number);
  out.three(leadOf(at(first)), leadOf(at(last)), place);
  out.two(at(first), place);
  out.two(at(last), place);
  out.two(lead, relation);
  out.three(lead, leadOf(at(head)), relation);
  out.one(c.columns.deprels[i] === 'conj' ? at(head) : 0);
  addDependents(c, i, lead, out);
}

function addDependents(c: Clues, i: number, lead: number, out: Features): void {
  let [flat, compound, conjunct, beside, behind, link] = [0, 0, 0, 0, 0, 0];
  for (let k = c.tree.firstChild[i] ?? -1; k >= 0; k = c.tree.nextChild[k] as number) {
    const leaning = c.leaning[k + PAD] as number;
    const deprel = c.columns.deprels[k] ?? '';
    if (deprel.startsWith('flat')) flat = leaning;
    else if (deprel === 'compound') compound = leaning;
    else if (deprel === 'conj') conjunct = leadOf(leaning);
    else if (deprel === 'appos') beside = leadOf(leaning);
    else if (deprel === 'nmod') {
      behind = leadOf(leaning);
      link = c.word[(c.tree.from[k] as number) + PAD] as number;
    }
  }
  out.one(flat);
  out.two(leadOf(flat), lead);
  out.one(compound);
  out.one(conjunct);
  out.one(beside);
  out.two(behind, link);
}
