/** Trains the finder of names: `npm run train:names -- --treebanks DIR`; needs `data/models/english.bin`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../src/language/index.ts';
import { Lists } from '../src/language/names/lists.ts';
import { freeze } from './freeze.ts';
import { annotatedAsFresh } from './names/annotated.ts';
import { readDocuments } from './names/gum.ts';
import { EPOCHS, learnHeads, learnSpans, ROUNDING } from './names/learn.ts';
import { lessonOf } from './names/lesson.ts';
import { gatherClusters, gatherLists } from './names/lists.ts';
import { nameFile } from './names/model-file.ts';
import { learnNouns } from './names/nouns.ts';
import type { Perceptron } from './perceptron.ts';

/** Share of the words hidden from tagger and parser: gives tags and trees about as good as on fresh text. */
const HIDDEN = 0.25;
const LISTS = 'train/names/lists';

const { values } = parseArgs({
  options: { treebanks: { type: 'string' }, out: { type: 'string', default: 'data/models' } },
});
if (!values.treebanks) {
  console.error('train:names needs --treebanks DIR, the folder of en_gum-open-train.conllu.gz');
  process.exit(2);
}
const model = loadLanguageModel(readFileSync('data/models/english.bin'));
const [bits, clusters] = [gatherLists('data', LISTS), gatherClusters(LISTS)];
const lists = new Lists(bits, clusters);
const documents = readDocuments(join(values.treebanks, 'en_gum-open-train.conllu.gz'));
const lessons = documents.map((one, i) =>
  lessonOf(one, annotatedAsFresh(model, one.sentences, HIDDEN, i), lists),
);
console.error(`${documents.length} documents annotated`);
const frozen = (weights: Perceptron, part: keyof typeof ROUNDING): Uint8Array =>
  freeze(weights, ROUNDING[part].scale, ROUNDING[part].least);
const bytes = nameFile({
  lists: bits,
  clusters,
  weights: [
    frozen(learnHeads(lessons, EPOCHS.heads), 'heads'),
    frozen(learnSpans(lessons, EPOCHS.spans), 'spans'),
    frozen(learnNouns(lessons, EPOCHS.nouns), 'nouns'),
  ],
});
writeFileSync(join(values.out, 'names.bin'), bytes);
console.log(`names.bin: ${bytes.length} bytes`);
