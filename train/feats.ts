import { dependentsOf, FeatChooser } from '../src/language/feats.ts';
import type { Words } from '../src/language/words.ts';
import { Classes, counted, tagName } from './classes.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Gold } from './treebank.ts';

const SEED = 31415926;
/** Features that say something about the spelling, not about the word: never predicted. */
const SPELLING = /^(Typo|Style|ExtPos|CorrectForm)/;

/** The features of word `i` that are learned. */
export const featsOf = (gold: Gold, i: number): string =>
  (gold.feats[i] ?? '_')
    .split('|')
    .filter((feat) => !SPELLING.test(feat))
    .join('|') || '_';

/** The sets of features, most frequent first, as many as there are classes. */
export function featClasses(sentences: readonly Gold[]): Classes {
  const sets = counted(sentences.flatMap((gold) => gold.forms.map((_, i) => featsOf(gold, i))));
  return new Classes(sets.slice(0, 250).map(([name]) => name));
}

/** A set that fewer of a tag's words have is not chosen: most tags are left with few sets, many with one. */
const RARE = 0.005;

/** For each tag the sets of features that its words have, most frequent first. */
export function featChoices(sentences: readonly Gold[], tags: Classes, feats: Classes): Uint8Array[] {
  const found = new Map<number, string[]>();
  for (const gold of sentences)
    gold.forms.forEach((_, i) => {
      const tag = tags.of(tagName(gold, i));
      const sets = found.get(tag);
      if (sets) sets.push(featsOf(gold, i));
      else found.set(tag, [featsOf(gold, i)]);
    });
  return tags.names.map((_, tag) => {
    const sets = found.get(tag) ?? [];
    const usual = counted(sets).filter(([, count]) => count >= RARE * sets.length);
    return Uint8Array.from(usual.map(([set]) => feats.of(set)).filter((set) => set >= 0));
  });
}

/** Learns to choose universal features on gold tags and trees. */
export function trainFeats(
  sentences: readonly Gold[],
  words: readonly Words[],
  tags: Classes,
  relations: Classes,
  feats: Classes,
  choices: readonly Uint8Array[],
  epochs: number,
): Perceptron {
  const weights = new Perceptron();
  const chooser = new FeatChooser(weights, choices, relations.names);
  const random = randomFrom(SEED);
  const order = sentences.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const k of order) {
      const [gold, row] = [sentences[k], words[k]];
      if (gold && row) learn(weights, chooser, gold, row, tags, relations, feats);
    }
  }
  return weights;
}

function learn(
  weights: Perceptron,
  chooser: FeatChooser,
  gold: Gold,
  words: Words,
  tags: Classes,
  relations: Classes,
  feats: Classes,
): void {
  const n = gold.forms.length;
  const tree = {
    words,
    tags: Int32Array.from(gold.forms, (_, i) => tags.of(tagName(gold, i))),
    heads: Int32Array.from(gold.heads, (head) => (head < 0 ? n : head)),
    labels: Int32Array.from(gold.deprels, (name) => relations.of(name)),
  };
  const dependents = dependentsOf(tree, relations.names);
  for (let i = 0; i < n; i++) {
    const right = feats.of(featsOf(gold, i));
    const guess = chooser.guess(tree, dependents, i);
    weights.tick();
    if (right >= 0 && guess !== right) weights.correct(chooser.features, right, guess);
  }
}
