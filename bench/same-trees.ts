import { join } from 'node:path';
import { treeOf } from '../src/language/kernel/testing.ts';
import type { LanguageModel } from '../src/language/model.ts';
import { Network } from '../src/language/network/scorer.ts';
import { Parser } from '../src/language/parser.ts';
import { readTreebank } from '../train/treebank.ts';
import { DEV_TREEBANKS } from './language.ts';

/** In how many sentences of the treebanks both kernels give the same tags and trees, and of how many. */
export function sameTrees(model: LanguageModel, folder: string): string {
  const plain = new Parser(new Network(model.parser.network.weights, true), model.parser.root);
  const sentences = DEV_TREEBANKS.flatMap((name) => readTreebank(join(folder, `${name}.conllu.gz`)));
  const same = sentences.filter(({ forms }) => {
    const [simd, other] = [model.parser, plain].map((parser) => treeOf(model, parser, forms));
    return JSON.stringify(simd) === JSON.stringify(other);
  });
  return `${same.length} of ${sentences.length}`;
}
