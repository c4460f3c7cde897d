import { type Clues, PAD } from './clues.ts';

/** A stretch of tokens that a name headed by a token may cover, with the ways of reading that lead to it, as bits. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly lefts: number;
  readonly rights: number;
}

/** How many ways of reading there are for either edge. */
export const LEFTS = 5;
export const RIGHTS = 9;

/** The longest stretch looked at, in words; names are short, sentences of hostile input are not. */
const LONGEST_SPAN = 60;

/** Dependents that stand outside the phrase of their head. */
const OUTSIDE = new Set([
  ...['case', 'cc', 'conj', 'appos', 'parataxis', 'punct', 'cop', 'aux', 'nsubj', 'csubj', 'mark', 'advmod'],
  ...['obl', 'expl', 'advcl', 'dislocated', 'dep', 'discourse', 'orphan', 'vocative'],
]);
const NAME_PARTS = new Set(['flat', 'compound', 'nummod', 'amod', 'goeswith', 'fixed']);

const plain = (deprel: string): string => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** Every stretch that a name headed by token `head` may cover, each once. */
export function candidatesOf(clues: Clues, head: number): Candidate[] {
  const found: Candidate[] = [];
  const lefts = merge([...leftsOf(clues, head), ...moreLefts(clues, head)], LEFTS);
  const rights = merge([...rightsOf(clues, head), ...moreRights(clues, head)], RIGHTS);
  for (const [first, left] of lefts) {
    for (const [last, right] of rights) {
      if (last - first < LONGEST_SPAN) found.push({ first, last, lefts: left, rights: right });
    }
  }
  return found;
}

/** The ways that lead to the same place as one, with a bit for each of the first `ways` and one for all others. */
function merge(places: readonly number[], ways: number): Map<number, number> {
  const bits = new Map<number, number>();
  places.forEach((place, way) => {
    bits.set(place, (bits.get(place) ?? 0) | (1 << Math.min(way, ways)));
  });
  return bits;
}

/** How many further edges are tried on either side. */
const MORE = 6;

/** Edges within the run of capitalised words, and after one dependent more each. */
function moreLefts({ tree, runFirst }: Clues, head: number): number[] {
  const found: number[] = [];
  for (let i = head - 1; i >= (runFirst[head] as number) && found.length < 2; i--) found.push(i);
  const children = tree.children(head).filter((k) => k < head);
  for (const k of children.reverse()) if (found.length < MORE) found.push(tree.from[k] as number);
  return found;
}

/** The same after the head. */
function moreRights({ tree, runLast }: Clues, head: number): number[] {
  const found: number[] = [];
  for (let i = head + 1; i <= (runLast[head] as number) && found.length < 2; i++) found.push(i);
  for (const k of tree.children(head)) if (k > head && found.length < MORE) found.push(tree.to[k] as number);
  return found;
}

function leftsOf(clues: Clues, head: number): number[] {
  const { tree, columns } = clues;
  let phrase = head;
  let name = head;
  for (const child of tree.children(head)) {
    if (child > head) break;
    const relation = plain(columns.deprels[child] ?? '');
    const from = tree.from[child] as number;
    if (!OUTSIDE.has(relation)) phrase = Math.min(phrase, from);
    if (NAME_PARTS.has(relation)) name = Math.min(name, from);
  }
  const run = Math.min(head, clues.runFirst[head] as number);
  const isDet = run > 0 && columns.upos[run - 1] === 'DET';
  return [phrase, name, run, isDet ? run - 1 : run, head];
}

function rightsOf(clues: Clues, head: number): number[] {
  const { tree, columns, length } = clues;
  let [phrase, name, beside, joined] = [head, head, head, head];
  for (const child of tree.children(head)) {
    if (child < head) continue;
    const relation = plain(columns.deprels[child] ?? '');
    const to = tree.to[child] as number;
    const isPossessive = relation === 'case' && columns.xpos[child] === 'POS';
    if (!OUTSIDE.has(relation) || isPossessive) phrase = Math.max(phrase, to);
    if (relation === 'flat' || relation === 'compound' || isPossessive) name = Math.max(name, to);
    if (relation === 'appos') beside = Math.max(beside, to);
    if (relation === 'conj' || relation === 'cc') joined = Math.max(joined, to);
  }
  const run = clues.runLast[head] as number;
  const owner = run + 1 < length && columns.xpos[run + 1] === 'POS' ? run + 1 : run;
  const stopped = stop(clues, head, Math.min(phrase, head + LONGEST_SPAN));
  const ways = [phrase, name, run, owner, stopped, Math.max(phrase, beside), Math.max(phrase, joined), head];
  return [...ways, afterComma(clues, Math.max(name, run))];
}

/** 'Sydney, Australia', 'Ocean Freight, Inc.': the run of capitalised words after a comma. */
function afterComma({ columns, length, runLast, runFirst }: Clues, last: number): number {
  const next = last + 2;
  if (columns.forms[last + 1] !== ',' || next >= length) return last;
  const start = columns.upos[next] === 'DET' && next + 1 < length ? next + 1 : next;
  const end = runLast[start] as number;
  return columns.upos[end] === 'PROPN' && runFirst[start] === start ? end : last;
}

const BREAKS = new Set([',', '-LRB-', ':', '-RRB-', 'WDT', 'WP', '``', "''", '.', 'VBD', 'VBZ', 'VBP', 'MD']);

/** The last token before a comma, bracket, relative pronoun or finite verb after the head. */
function stop({ columns }: Clues, head: number, last: number): number {
  for (let i = head + 1; i <= last; i++) if (BREAKS.has(columns.xpos[i] ?? '')) return i - 1;
  return last;
}

/** Whether the stretch has a token of these tags. */
export function has({ xpos }: Clues, first: number, last: number, tag: number): boolean {
  for (let i = first; i <= last; i++) if (xpos[i + PAD] === tag) return true;
  return false;
}
