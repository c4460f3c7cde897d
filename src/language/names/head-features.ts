import { hashText, mix } from '../../model/hash.ts';
import type { Features } from '../features.ts';
import { type Clues, PAD } from './clues.ts';
import { addKnown } from './known-features.ts';
import { addLeanings } from './leaning-features.ts';
import { addSenses } from './sense-features.ts';
import { isCapitalised } from './shape.ts';

/** Upper bound of features of a head. */
export const HEAD_FEATURES = 192;

/** Whether a token may head a name: a proper noun, or a word with a capital letter ('eBay' too) that is no pronoun. */
export function mayBeName({ columns }: Clues, i: number): boolean {
  const upos = columns.upos[i];
  if (upos === 'PROPN') return true;
  if (upos === 'PUNCT' || upos === 'PRON' || upos === 'AUX' || upos === 'CCONJ') return false;
  const form = columns.forms[i] ?? '';
  return isCapitalised(form) || /\p{Ll}\p{Lu}/u.test(form) || (upos === 'NUM' && /\D/.test(form));
}

/** The features of token `i` as the head of a name. */
export function headFeatures(clues: Clues, i: number, out: Features): void {
  out.clear();
  addWords(clues, i, out);
  addRun(clues, i, out);
  addTree(clues, i, out);
  addLeanings(clues, i, out);
  addSenses(clues, i, out);
  addKnown(clues, i, out);
}

function addWords(c: Clues, i: number, out: Features): void {
  const at = i + PAD;
  const word = c.word[at] as number;
  const xpos = c.xpos[at] as number;
  const shape = c.shape[at] as number;
  const first = i === 0 ? 1 : 0;
  const single = c.single[at] as number;
  const lower = (c.columns.forms[i] ?? '').toLowerCase();
  out.one(0);
  out.one(word);
  out.two(xpos, first);
  out.two(shape, first);
  out.two(shape, xpos);
  out.one(hashText(lower.slice(-3)));
  out.one(hashText(lower.slice(-4)));
  out.one(hashText(lower.slice(0, 3)));
  out.two(single, xpos);
  out.two(single, first);
  out.one(c.ending[at] as number);
  out.two(c.starting[at] as number, c.startingLength[at] as number);
  out.two(c.ending[at] as number, c.endingLength[at] as number);
  for (const k of [-2, -1, 1, 2]) {
    out.one(c.word[at + k] as number);
    out.two(c.upos[at + k] as number, c.shape[at + k] as number);
    out.two(c.single[at + k] as number, single);
  }
  out.two(c.word[at - 1] as number, single);
  out.two(c.word[at - 1] as number, c.word[at - 2] as number);
  out.two(c.word[at + 1] as number, single);
  out.two(c.word[at + 1] as number, c.word[at + 2] as number);
  out.three(c.upos[at - 1] as number, xpos, c.upos[at + 1] as number);
  const cluster = c.cluster[at] as number;
  out.two(cluster, first);
  out.two(cluster, single);
  for (const k of [-2, -1, 1, 2]) out.two(c.cluster[at + k] as number, k < 0 ? xpos : 0);
  out.two(c.cluster[at - 1] as number, cluster);
  out.two(c.cluster[at + 1] as number, cluster);
}

function addRun(c: Clues, i: number, out: Features): void {
  const first = c.runFirst[i] as number;
  const last = c.runLast[i] as number;
  const place = Math.min(i - first, 3) * 4 + Math.min(last - i, 3);
  const [head, tail] = [c.word[first + PAD] as number, c.word[last + PAD] as number];
  out.two(place, c.xpos[i + PAD] as number);
  out.two(head, place);
  out.two(tail, place);
  out.two(c.word[first - 1 + PAD] as number, place);
  out.two(c.word[last + 1 + PAD] as number, place);
  out.three(c.single[first + PAD] as number, c.single[last + PAD] as number, place);
  out.two(c.ending[last + PAD] as number, place);
  out.two(c.single[first - 1 + PAD] as number, place);
  out.two(c.cluster[first + PAD] as number, place);
  out.two(c.cluster[last + PAD] as number, place);
  out.two(c.cluster[first - 1 + PAD] as number, place);
  out.two(c.cluster[last + 1 + PAD] as number, place);
  out.three(c.cluster[first + PAD] as number, c.cluster[last + PAD] as number, place);
}

function addTree(c: Clues, i: number, out: Features): void {
  const { tree, columns } = c;
  const relation = c.relation[i + PAD] as number;
  const head = tree.heads[i] ?? -1;
  const up = head < 0 ? -1 : head + PAD;
  const word = c.word[i + PAD] as number;
  out.one(relation);
  out.two(relation, up < 0 ? 1 : (c.word[up] as number));
  out.two(relation, up < 0 ? 1 : (c.upos[up] as number));
  out.two(relation, up < 0 ? 1 : (c.cluster[up] as number));
  out.three(relation, up < 0 ? 1 : (c.single[up] as number), c.single[i + PAD] as number);
  let [preposition, determiner, inner, innerLists, apposition, of, possessive] = [0, 0, 0, 0, 0, 0, 0];
  for (let k = tree.firstChild[i] ?? -1; k >= 0; k = tree.nextChild[k] as number) {
    const deprel = columns.deprels[k] ?? '';
    if (deprel === 'case' && k < i) preposition = c.word[k + PAD] as number;
    else if (deprel === 'case') possessive = 1;
    else if (deprel === 'det') determiner = c.word[k + PAD] as number;
    else if (deprel.startsWith('flat') || deprel === 'compound' || deprel === 'amod') {
      inner = mix(inner, c.relation[k + PAD] as number);
      innerLists |= c.single[k + PAD] as number;
      apposition = c.word[k + PAD] as number;
    } else if (deprel === 'nmod' && k > i) of = c.word[(tree.from[k] as number) + PAD] as number;
  }
  out.two(preposition, relation);
  out.two(preposition, c.single[i + PAD] as number);
  out.two(preposition, determiner);
  out.two(determiner, c.xpos[i + PAD] as number);
  out.two(determiner, word);
  out.one(inner);
  out.two(innerLists, c.single[i + PAD] as number);
  out.one(apposition);
  out.two(of, word);
  out.two(of, determiner);
  out.two(possessive, relation);
  addApposition(c, i, out);
}

/** The noun that stands in apposition, before or after: 'Rivera, the director'. */
function addApposition({ tree, columns, word, cluster }: Clues, i: number, out: Features): void {
  let beside = -1;
  for (let k = tree.firstChild[i] ?? -1; k >= 0; k = tree.nextChild[k] as number) {
    if (columns.deprels[k] === 'appos') beside = k;
  }
  const head = tree.heads[i] ?? -1;
  const above = columns.deprels[i] === 'appos' ? head : -1;
  out.one(beside < 0 ? 0 : (word[beside + PAD] as number));
  out.one(above < 0 ? 0 : (word[above + PAD] as number));
  out.one(beside < 0 ? 0 : (cluster[beside + PAD] as number));
  out.one(above < 0 ? 0 : (cluster[above + PAD] as number));
}
