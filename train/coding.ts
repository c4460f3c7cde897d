/** Trains the learned part of `entente relate`: `npm run train:coding -- --pairs FILE`. Takes two minutes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRelatorData } from '../src/cli/data.ts';
import type { RelationModel, RelationModelFile } from '../src/coding/relate/index.ts';
import { createRelator } from '../src/relate.ts';
import { crossValidate, measured, temperatureOf } from './coding/crossval.ts';
import { knownPairs, trainRelations, UNIT } from './coding/examples.ts';
import { codingSourceNote } from './coding/source-note.ts';

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
const text = fileOf(trainRelations(known, temperature));
const out = values.out ?? 'data/models';
writeFileSync(join(out, 'coding.json'), text);
writeFileSync(join(out, 'coding.SOURCE.md'), codingSourceNote(text.length, given, known.length - given));
console.error(`${known.length} pairs, temperature ${temperature}, ${text.length} bytes`);

/** The model as text: a feature a line, weights as whole numbers. */
function fileOf({ labels, temperature, intercepts, weights }: RelationModel): string {
  const whole = (row: readonly number[]): number[] => row.map((weight) => Math.round(weight / UNIT));
  const head: Omit<RelationModelFile, 'weights'> = {
    labels,
    temperature,
    unit: UNIT,
    intercepts: whole(intercepts),
  };
  const rows = [...weights].map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(whole(row))}`);
  return `${JSON.stringify(head).slice(0, -1)},"weights":{\n${rows.join(',\n')}\n}}\n`;
}
