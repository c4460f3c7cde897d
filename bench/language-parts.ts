import type { TokenColumns } from '../src/model/sentence.ts';
import type { Gold } from '../train/treebank.ts';

/** Counts of the words of one relation, or of the sentences of one length. */
export interface Part {
  /** Words that the treebank has in it. */
  gold: number;
  /** Words that the parser put into it. */
  found: number;
  /** Of those of the treebank, head right; head and relation right. */
  heads: number;
  right: number;
}

/** Parts by name: relations without their subtypes, lengths of sentences. */
export interface Parts {
  readonly relations: Record<string, Part>;
  readonly lengths: Record<string, Part>;
}

/** The longest sentence of each group of lengths. */
const LENGTHS = [10, 20, 30, 40, Number.POSITIVE_INFINITY] as const;

/** Compares the trees of a treebank's sentences with those found, by relation and by length of sentence. */
export function partsOf(sentences: readonly Gold[], found: readonly TokenColumns[]): Parts {
  const parts: Parts = { relations: {}, lengths: {} };
  sentences.forEach((gold, k) => {
    const length = part(parts.lengths, lengthOf(gold.forms.length));
    gold.deprels.forEach((deprel, i) => {
      const [relation, guess] = [plain(deprel), plain(found[k]?.deprels[i] ?? '')];
      const head = gold.heads[i] === found[k]?.heads[i];
      part(parts.relations, guess).found++;
      length.found++;
      for (const one of [part(parts.relations, relation), length]) {
        one.gold++;
        if (head) one.heads++;
        if (head && relation === guess) one.right++;
      }
    });
  });
  return parts;
}

function part(parts: Record<string, Part>, name: string): Part {
  parts[name] ??= { gold: 0, found: 0, heads: 0, right: 0 };
  return parts[name];
}

const plain = (deprel: string): string => deprel.split(':')[0] ?? '';

function lengthOf(words: number): string {
  const k = LENGTHS.findIndex((most) => words <= most);
  const least = (LENGTHS[k - 1] ?? 0) + 1;
  return LENGTHS[k] === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${LENGTHS[k]}`;
}

/** Relations that occur at least this often get a row of their own. */
const LEAST = 50;

/** F1 of the labelled arcs of a relation, in percent. */
const f1 = (one: Part | undefined): string =>
  one ? ((200 * one.right) / Math.max(1, one.gold + one.found)).toFixed(1) : '';

/** Tables by relation and by length: now, and as it was with an earlier model. */
export function partTables(now: Parts, before: Parts): string[] {
  const relations = Object.entries(now.relations)
    .filter(([, one]) => one.gold >= LEAST)
    .sort((a, b) => b[1].gold - a[1].gold)
    .map(([name, one]) => `| ${name} | ${one.gold} | ${f1(before.relations[name])} | ${f1(one)} |`);
  const lengths = Object.entries(now.lengths)
    .sort((a, b) => Number.parseInt(a[0], 10) - Number.parseInt(b[0], 10))
    .map(([name, one]) => `| ${name} | ${one.gold} | ${f1(before.lengths[name])} | ${f1(one)} |`);
  return [
    '| words in the sentence | words | LAS with the perceptron | LAS |',
    '|---|---|---|---|',
    ...lengths,
    '',
    '| relation | arcs | F1 with the perceptron | F1 |',
    '|---|---|---|---|',
    ...relations,
  ];
}
