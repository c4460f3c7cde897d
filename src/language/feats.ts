import { Features } from './features.ts';
import { type Scorer, scoreAll } from './weights.ts';
import { FIELD, PAD, STRIDE, type Words } from './words.ts';

/** Upper bound of features of a word. */
const FEAT_FEATURES = 32;
const NONE = new Uint8Array();

/** A tagged tree in numbers: classes of the tagger, heads (the root is n), relations. */
export interface Tree {
  readonly words: Words;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The dependents that agree with a verb or tell its form, by word; n for none. */
interface Dependents {
  readonly subject: Int32Array;
  readonly auxiliary: Int32Array;
  readonly marker: Int32Array;
}

/** Chooses the universal features of each word from its tag, its form and its place in the tree. */
export class FeatChooser {
  readonly features = new Features(FEAT_FEATURES);
  readonly #scores = new Int32Array(256);

  constructor(
    readonly weights: Scorer,
    /** For each class of the tagger the classes that go with it, most frequent first. */
    readonly choices: readonly Uint8Array[],
    readonly relations: readonly string[],
  ) {}

  /** The class of each word, chosen when it is asked for. */
  chosenFor(tree: Tree): (index: number) => number {
    let dependents: Dependents | null = null;
    return (index) => {
      dependents ??= dependentsOf(tree, this.relations);
      return this.guess(tree, dependents, index);
    };
  }

  /** The class of word `i`; leaves the features looked at in `features`, where there was a choice. */
  guess(tree: Tree, dependents: Dependents, i: number): number {
    const choices = this.choices[tree.tags[i] as number] ?? NONE;
    let winner = choices[0] ?? 0;
    if (choices.length < 2) return winner;
    fill(tree, dependents, i, this.features);
    scoreAll(this.weights, this.features, this.#scores, this.#scores.length);
    for (const choice of choices)
      if ((this.#scores[choice] as number) > (this.#scores[winner] as number)) winner = choice;
    return winner;
  }
}

export function dependentsOf(tree: Tree, relations: readonly string[]): Dependents {
  const n = tree.words.length;
  const found = {
    subject: new Int32Array(n + 1).fill(n),
    auxiliary: new Int32Array(n + 1).fill(n),
    marker: new Int32Array(n + 1).fill(n),
  };
  for (let i = 0; i < n; i++) {
    const relation = relations[tree.labels[i] as number] ?? '';
    const head = tree.heads[i] as number;
    if (relation.startsWith('nsubj')) found.subject[head] = i;
    else if (relation.startsWith('aux') || relation === 'cop') found.auxiliary[head] = i;
    else if (relation === 'mark' || relation === 'case') found.marker[head] = i;
  }
  return found;
}

function fill(tree: Tree, dependents: Dependents, i: number, out: Features): void {
  const { words, tags, heads, labels } = tree;
  const word = (k: number): number => words.data[(k + PAD) * STRIDE + FIELD.word] as number;
  const tagOf = (k: number): number => tags[k] ?? -1;
  const at = (i + PAD) * STRIDE;
  const head = heads[i] as number;
  const tag = tags[i] as number;
  const own = word(i);
  const label = labels[i] as number;
  const subject = dependents.subject[i] as number;
  const auxiliary = dependents.auxiliary[i] as number;
  const marker = dependents.marker[i] as number;
  const agreeing = dependents.subject[head] as number;
  out.clear();
  out.one(tag);
  out.two(tag, own);
  out.two(tag, words.data[at + FIELD.suffix3] as number);
  out.two(tag, words.data[at + FIELD.shape] as number);
  out.two(tag, label);
  out.three(tag, own, label);
  out.three(tag, own, word(i - 1));
  out.three(tag, own, word(i + 1));
  out.three(tag, own, tagOf(head));
  out.three(tag, label, tagOf(head));
  out.three(tag, word(subject), 0);
  out.three(tag, tagOf(subject), 0);
  out.three(tag, tagOf(subject), own);
  out.three(tag, word(subject), own);
  out.three(tag, word(auxiliary), word(subject));
  out.two(tag, word(auxiliary));
  out.three(tag, tagOf(auxiliary), word(marker));
  out.three(tag, label, word(marker));
  out.three(tag, label, tagOf(auxiliary));
  out.three(tag, own, word(agreeing));
  out.three(tag, own, tagOf(agreeing));
  out.three(tag, word(agreeing), label);
  out.three(tag, tagOf(i - 1), label);
}
