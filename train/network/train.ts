import { type Input, inputOf } from '../../src/language/network/input.ts';
import type { Words } from '../../src/language/words.ts';
import { type Classes, tagName } from '../classes.ts';
import { projective } from '../projective.ts';
import { randomFrom, shuffle } from '../random.ts';
import type { Gold } from '../treebank.ts';
import { type Example, Lesson } from './lesson.ts';
import { Net } from './net.ts';
import type { Options } from './options.ts';
import type { WordTable } from './table.ts';

/** Updates until the rate of learning is reached. */
const WARM = 200;
/** A word seen once is hidden in this share of its readings, more frequent ones less. */
const HIDDEN = 0.25;
/** The decay of the moments of Adam, as in kernel.as. */
const DECAY = [0.9, 0.998] as const;

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
  const net = netOf(tagCount, relations, table, options, random);
  const lesson = new Lesson(net, relations.of('root'), options, random);
  const total = options.epochs * examples.length;
  let seen = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(examples, random);
    let loss = 0;
    let batch = 0;
    for (const example of examples) {
      const input = withUnknown(example.input, table.frequency, random);
      seen++;
      if (!net.begin(input, 1 - options.dropInput, 1 - options.dropContext, random)) continue;
      for (let i = 0; i < input.n; i++) net.tagging.learn(i, example.tags[i] as number, options.tagging);
      loss += lesson.learn(example, input, epoch > 0);
      net.end(input);
      if (++batch % options.batch === 0) step(net, options, 1 - seen / total);
    }
    report(epoch, net, loss);
  }
  return net;
}

function netOf(
  tags: number,
  relations: Classes,
  table: WordTable,
  { hidden, parts, memory, layers }: Options,
  random: () => number,
): Net {
  const words = table.vectors.length;
  const net = new Net(
    { words, tags, relations: relations.names.length, hidden, parts, memory, layers },
    random,
  );
  for (const [row, vector] of table.vectors.entries())
    if (vector) net.inputs.tables[0].value.set(vector, row * parts[0]);
  return net;
}

/** @param left share of the training that is left */
function step(net: Net, options: Options, left: number): void {
  net.updates++;
  const warm = Math.min(1, net.updates / WARM);
  const correction = Math.sqrt(1 - DECAY[1] ** net.updates) / (1 - DECAY[0] ** net.updates);
  net.step(options.rate * left * warm * correction, options.rowRate * left);
}

/** Rare words are now and then hidden, so that the row of unknown words is learnt. */
function withUnknown(input: Input, frequency: readonly number[], random: () => number): Input {
  const words = input.words.map((row) => {
    const count = frequency[row] ?? 0;
    return row > 0 && random() < (HIDDEN / (HIDDEN + count)) * (count > 0 ? 1 : 0) ? 0 : row;
  });
  return { ...input, words };
}
