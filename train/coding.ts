/** Trains the learned part of `entente relate`: `npm run train:coding -- --pairs FILE`. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCueFiles } from '../src/cli/data.ts';
import { loadCues } from '../src/coding/relate/load-cues.ts';
import { loadLanguageModel } from '../src/language/index.ts';
import { loadModel } from '../src/node/language.ts';
import { situatedIn } from '../src/relate.ts';
import { crossScores, temperatureOf } from './coding/cross.ts';
import { relateFile } from './coding/file.ts';
import { learn, lessonOf, rootsOf } from './coding/learn.ts';
import { readPairs } from './coding/pairs.ts';

const { values } = parseArgs({
  options: { pairs: { type: 'string' }, out: { type: 'string', default: 'data/models/relate.bin' } },
});
if (!values.pairs) {
  console.error('train:coding needs --pairs FILE, a table of sentences, sources, targets and roots');
  process.exit(2);
}
const model = loadLanguageModel(loadModel());
const lexicon = loadCues(loadCueFiles());
const lessons = readPairs(values.pairs).map((pair) =>
  lessonOf(pair.root, pair.sentenceId, situatedIn(model, pair), lexicon),
);
const roots = rootsOf(lessons);
const temperature = temperatureOf(crossScores(lessons, roots), lessons, roots);
const bytes = relateFile(learn(lessons, roots), temperature);
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, ${lessons.length} pairs, temperature ${temperature}`);
