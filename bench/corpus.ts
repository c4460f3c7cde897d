/**
 * Holds the record of the example corpus against its answers: `node --import tsx bench/corpus.ts`. `--open` writes
 * `cases/corpus/open.json`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CorpusFact, corpusFacts, openCorpusFacts } from '../cases/corpus.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';

const { values } = parseArgs({ options: { open: { type: 'boolean' } } });
const facts = corpusFacts('korea-china', createReader(loadReaderData()));
const wrong = facts.filter(({ right }) => !right);
const known = openCorpusFacts();

const count = (of: (fact: CorpusFact) => boolean): number => facts.filter(of).length;
const answers = new Set(facts.map(({ answer }) => answer.id));
const broken = new Set(wrong.map(({ answer }) => answer.id));

for (const { key, got, answer } of wrong)
  process.stdout.write(`${known.has(key) ? 'open' : 'NEW '} ${answer.row} ${key}: ${got}\n`);
process.stdout.write(
  `${answers.size - broken.size} of ${answers.size} answers right, ${count(({ right }) => right)} of ${facts.length} facts; ` +
    `false merges ${count(({ field, right }) => field === 'apart' && !right)}, ` +
    `misses ${count(({ field, right }) => field === 'found' && !right)}\n`,
);
if (values.open)
  writeFileSync(
    new URL('../cases/corpus/open.json', import.meta.url),
    `${JSON.stringify(Object.fromEntries(wrong.map(({ key, got }) => [key, known.get(key) ?? got])), null, 2)}\n`,
  );
