/** Trains the learned part of `entente relate`: `npm run train:coding -- --pairs FILE`. Takes two minutes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRelatorData } from '../src/cli/data.ts';
import { linearModelText } from '../src/coding/linear/model.ts';
import { createRelator } from '../src/relate.ts';
import { crossValidate, measured, temperatureOf } from './coding/crossval.ts';
import { knownPairs, trainRelations, UNIT } from './coding/examples.ts';
import { codingSourceNote } from './coding/source-note.ts';

/** Features none of whose weights is above so many units are left out of the file: a third of it, for 10 of 5,215 answers. */
const LEAST = 2;

const { values } = parseArgs({ options: { pairs: { type: 'string' }, out: { type: 'string' } } });
if (!values.pairs) {
  console.error(
    'train:coding needs --pairs FILE, tab-separated with sentence_id, sentence, source, target, gold_root',
  );
  process.exit(2);
}
const relator = createRelator(loadRelatorData({ learned: false }));
const known = knownPairs(values.pairs, relator);
const given = measured(known).length;
const temperature = temperatureOf(known, crossValidate(known));
const text = linearModelText(trainRelations(known, temperature), UNIT, LEAST);
const out = values.out ?? 'data/models';
writeFileSync(join(out, 'coding.json'), text);
writeFileSync(join(out, 'coding.SOURCE.md'), codingSourceNote(text.length, given, known.length - given));
console.error(`${known.length} pairs, temperature ${temperature}, ${text.length} bytes`);
