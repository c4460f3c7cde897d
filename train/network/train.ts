import { type Input, inputOf, SHAPE_ROWS, SUFFIX_ROWS } from '../../src/language/network/input.ts';
import { ACTION, ACTIONS, State } from '../../src/language/state.ts';
import type { Words } from '../../src/language/words.ts';
import { type Classes, tagName } from '../classes.ts';
import { cost } from '../oracle.ts';
import { projective } from '../projective.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Gold } from '../treebank.ts';
import { Net } from './net.ts';
import type { WordTable } from './table.ts';

export interface Options {
  readonly hidden: number;
  readonly parts: readonly [number, number, number, number];
  readonly memory: number;
  readonly layers: number;
  readonly dropContext: number;
  readonly epochs: number;
  readonly rate: number;
  readonly rowRate: number;
  readonly batch: number;
  readonly drop: number;
  readonly dropInput: number;
  readonly explore: number;
  /** Weight of the tags against the tree. */
  readonly tagging: number;
  readonly seed: number;
}

interface Example {
  readonly input: Input;
  /** Gold classes of the tagger, -1 for rare ones. */
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export const exampleOf = (
  gold: Gold,
  words: Words,
  tags: Int32Array,
  tagNames: Classes,
  relations: Classes,
  table: WordTable,
): Example => {
  const n = gold.forms.length;
  return {
    input: inputOf(words, tags, tagNames.names.length, table.vocabulary.rows),
    tags: Int32Array.from(gold.forms, (_, i) => tagNames.of(tagName(gold, i))),
    heads: Int32Array.from(projective(gold.heads), (head) => (head < 0 ? n : head)),
    labels: Int32Array.from(gold.deprels, (name) => relations.of(name)),
  };
};

/** Learns the network from gold trees and predicted tags, with a dynamic oracle. */
export function trainNetwork(
  examples: Example[],
  tagCount: number,
  relations: Classes,
  table: WordTable,
  options: Options,
  report: (epoch: number, net: Net, loss: number) => void,
): Net {
  const random = randomFrom(options.seed);
  const shape = {
    words: table.vectors.length,
    suffixes: SUFFIX_ROWS,
    shapes: SHAPE_ROWS,
    tags: tagCount,
    relations: relations.names.length,
    hidden: options.hidden,
    parts: options.parts,
    memory: options.memory,
    layers: options.layers,
  };
  const net = new Net(shape, random);
  for (const [row, vector] of table.vectors.entries())
    if (vector) net.words.value.set(vector, row * options.parts[0]);
  const mask = new Float32Array(options.hidden);
  const tagScores = new Float32Array(tagCount);
  const root = relations.of('root');
  const total = options.epochs * examples.length;
  let seen = 0;
  let updates = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(examples, random);
    let loss = 0;
    let batch = 0;
    for (const example of examples) {
      const input = withUnknown(example.input, table.frequency, random);
      seen++;
      if (!net.begin(input, 1 - options.dropInput, 1 - options.dropContext, random)) continue;
      for (let i = 0; i < input.n; i++)
        net.learnTag(i, example.tags[i] as number, options.tagging, tagScores);
      loss += learn(net, example, input, root, mask, options, epoch > 0, random);
      net.end(input);
      if (++batch < options.batch) continue;
      batch = 0;
      updates++;
      const left = 1 - seen / total;
      const warm = Math.min(1, updates / 200);
      const correction = Math.sqrt(1 - 0.998 ** updates) / (1 - 0.9 ** updates);
      net.step(options.rate * left * warm * correction, options.rowRate * left);
    }
    report(epoch, net, loss);
  }
  return net;
}

/** Rare words are now and then hidden, so that the row of unknown words is learnt. */
function withUnknown(input: Input, frequency: readonly number[], random: () => number): Input {
  const words = input.words.map((row) => {
    const count = frequency[row] ?? 0;
    return row > 0 && random() < (0.25 / (0.25 + count)) * (count > 0 ? 1 : 0) ? 0 : row;
  });
  return { ...input, words };
}

function learn(
  net: Net,
  gold: Example,
  input: Input,
  root: number,
  mask: Float32Array,
  options: Options,
  mayExplore: boolean,
  random: () => number,
): number {
  const state = new State(input.n);
  let loss = 0;
  const costs = new Float64Array(ACTIONS);
  while (!state.done) {
    const keep = 1 - options.drop;
    for (let j = 0; j < mask.length; j++) mask[j] = random() < keep ? 1 / keep : 0;
    net.score(state, input, mask);
    let least = Number.POSITIVE_INFINITY;
    let guess = -1;
    let right = -1;
    let top = -1e30;
    for (let a = 0; a < ACTIONS; a++) {
      if (!state.allows(a)) continue;
      const lost = cost(state, gold.heads, a);
      costs[a] = lost;
      least = Math.min(least, lost);
      if ((net.scores[a] as number) > top) {
        top = net.scores[a] as number;
        guess = a;
      }
    }
    let sum = 0;
    let good = 0;
    let best = -1e30;
    for (let a = 0; a < ACTIONS; a++) {
      if (!state.allows(a)) continue;
      const p = Math.exp((net.scores[a] as number) - top);
      sum += p;
      if (costs[a] === least) {
        good += p;
        if ((net.scores[a] as number) > best) {
          best = net.scores[a] as number;
          right = a;
        }
      }
    }
    net.clearDelta();
    loss += -Math.log(Math.max(1e-9, good / sum));
    for (let a = 0; a < ACTIONS; a++) {
      if (!state.allows(a)) continue;
      const p = Math.exp((net.scores[a] as number) - top);
      const slope = p / sum - (costs[a] === least ? p / good : 0);
      if (Math.abs(slope) > 1e-6) net.output(net.actions, a, slope);
    }
    const wrong = (costs[guess] as number) > least;
    const action = wrong && !(mayExplore && random() < options.explore) ? right : guess;
    loss += take(net, state, gold, input, root, action);
    net.down(input, mask);
    finish(state, action);
  }
  return loss;
}

let chosen = 0;

/** Learns the relation of the arc that is made, if it is right, and keeps the one guessed. */
function take(net: Net, state: State, gold: Example, input: Input, root: number, action: number): number {
  if (action === ACTION.shift) return 0;
  const head = action === ACTION.left ? state.front : state.top(1);
  chosen = root;
  if (head === input.n) return 0;
  const count = net.shape.relations;
  const scores = new Float32Array(count);
  let top = -1e30;
  for (let r = 0; r < count; r++) {
    scores[r] = net.relationScore(action, r);
    if ((scores[r] as number) > top) {
      top = scores[r] as number;
      chosen = r;
    }
  }
  const child = state.top(0);
  const right = gold.labels[child] as number;
  if (gold.heads[child] !== head || right < 0) return 0;
  let sum = 0;
  for (let r = 0; r < count; r++) sum += Math.exp((scores[r] as number) - top);
  const side = action === ACTION.left ? 0 : count;
  for (let r = 0; r < count; r++) {
    const slope = Math.exp((scores[r] as number) - top) / sum - (r === right ? 1 : 0);
    if (Math.abs(slope) > 1e-4) net.output(net.relations, side + r, slope);
  }
  return -Math.log(Math.max(1e-9, Math.exp((scores[right] as number) - top) / sum));
}

function finish(state: State, action: number): void {
  if (action === ACTION.shift) state.shift();
  else if (action === ACTION.left) state.attachLeft(chosen);
  else state.attachRight(chosen);
}

/** Heads (the root is n) and relations by the network as it is. */
export function parseWith(net: Net, input: Input, root: number): State {
  const state = new State(input.n);
  if (!net.begin(input)) return state;
  while (!state.done) {
    net.score(state, input, null);
    let guess = -1;
    for (let a = 0; a < ACTIONS; a++)
      if (state.allows(a) && (guess < 0 || (net.scores[a] as number) > (net.scores[guess] as number)))
        guess = a;
    chosen = root;
    if (guess !== ACTION.shift && (guess === ACTION.right || state.front < input.n)) {
      let top = -1e30;
      for (let r = 0; r < net.shape.relations; r++) {
        const score = net.relationScore(guess, r);
        if (score > top) {
          top = score;
          chosen = r;
        }
      }
    }
    finish(state, guess);
  }
  return state;
}
