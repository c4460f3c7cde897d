import { type Observed, observe } from '../src/language/parse-features.ts';
import { Parser } from '../src/language/parser.ts';
import { ACTION, ACTIONS, State } from '../src/language/state.ts';
import type { Words } from '../src/language/words.ts';
import type { Classes } from './classes.ts';
import { cost } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { projective } from './projective.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Gold } from './treebank.ts';

export interface ParserWeights {
  readonly actions: Perceptron;
  readonly relations: Perceptron;
}

interface Example {
  readonly n: number;
  readonly seen: Observed;
  /** The root is word n. */
  readonly heads: Int32Array;
  readonly labels: number[];
}

const SEED = 8675309;
/** From the second pass on, how often a wrong action is followed to learn how to go on from there. */
const EXPLORE = 0.9;

/** Learns the parser's weights from gold trees and predicted tags. */
export function trainParser(
  sentences: readonly Gold[],
  words: readonly Words[],
  tags: readonly Int32Array[],
  upos: Uint8Array,
  relations: Classes,
  epochs: number,
  report: (epoch: number, weights: ParserWeights) => void,
): ParserWeights {
  const weights = { actions: new Perceptron(), relations: new Perceptron() };
  const labels = relations.names.length;
  const parser = new Parser(weights.actions, weights.relations, labels, relations.of('root'));
  const examples = sentences.map((gold, i) => example(gold, words[i], tags[i], upos, relations));
  const random = randomFrom(SEED);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const one of examples) learn(parser, weights, one, () => epoch > 0 && random() < EXPLORE);
    report(epoch, weights);
  }
  return weights;
}

function example(
  gold: Gold,
  words: Words | undefined,
  tags: Int32Array | undefined,
  upos: Uint8Array,
  relations: Classes,
): Example {
  if (!words || !tags) throw new Error('a sentence without tags');
  const n = gold.forms.length;
  return {
    n,
    seen: observe(words, tags, upos),
    heads: Int32Array.from(projective(gold.heads), (head) => (head < 0 ? n : head)),
    labels: gold.deprels.map((name) => relations.of(name)),
  };
}

function learn(parser: Parser, weights: ParserWeights, gold: Example, explore: () => boolean): void {
  const state = new State(gold.n);
  while (!state.done) {
    parser.score(state, gold.seen);
    const guess = parser.bestAllowed(state);
    const right = bestRight(parser, state, gold.heads);
    weights.actions.tick();
    const wrong = cost(state, gold.heads, guess) > cost(state, gold.heads, right);
    if (wrong) weights.actions.correct(parser.features, right, guess);
    take(parser, weights, state, gold, wrong && !explore() ? right : guess);
  }
}

/** Of the allowed actions that lose least, the one that scores best. */
function bestRight(parser: Parser, state: State, heads: Int32Array): number {
  let winner = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let action = 0; action < ACTIONS; action++) {
    if (!state.allows(action)) continue;
    const lost = cost(state, heads, action);
    const score = parser.scores[action] as number;
    if (lost < least || (lost === least && score > (parser.scores[winner] as number))) winner = action;
    least = Math.min(least, lost);
  }
  return winner;
}

/** Does the action; an arc that is right teaches its relation and gets the one guessed. */
function take(parser: Parser, weights: ParserWeights, state: State, gold: Example, action: number): void {
  if (action === ACTION.shift) {
    state.shift();
    return;
  }
  const head = action === ACTION.left ? state.front : state.top(1);
  const child = state.top(0);
  const guess = parser.relation(state, gold.seen, head);
  const right = gold.labels[child] ?? -1;
  if (head !== state.n && gold.heads[child] === head && right >= 0) {
    weights.relations.tick();
    if (guess !== right) weights.relations.correct(parser.labelFeatures, right, guess);
  }
  if (action === ACTION.left) state.attachLeft(guess);
  else state.attachRight(guess);
}
