/**
 * Holds the records of the example corpora against their answers: `node --import tsx bench/corpus.ts [CORPUS ...]`.
 * `--open` writes the lists of what is open.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  CORPORA,
  type CorpusFact,
  type CorpusName,
  corpusFacts,
  openCorpusFacts,
  openFile,
} from '../cases/corpus.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';

const { values, positionals } = parseArgs({ options: { open: { type: 'boolean' } }, allowPositionals: true });
const reader = createReader(loadReaderData());

for (const name of CORPORA)
  if (positionals.length === 0 || positionals.includes(name)) report(name, corpusFacts(name, reader));

function report(name: CorpusName, facts: readonly CorpusFact[]): void {
  const wrong = facts.filter(({ right }) => !right);
  const known = openCorpusFacts(name);
  for (const { key, got, answer } of wrong)
    process.stdout.write(`${known.has(key) ? 'open' : 'NEW '} ${answer.row} ${key}: ${got}\n`);
  process.stdout.write(`${name}: ${summary(facts)}\n`);
  if (values.open) writeOpen(name, wrong, known);
}

function summary(facts: readonly CorpusFact[]): string {
  const count = (of: (fact: CorpusFact) => boolean): number => facts.filter(of).length;
  const answers = new Set(facts.map(({ answer }) => answer.id));
  const broken = new Set(facts.filter(({ right }) => !right).map(({ answer }) => answer.id));
  return (
    `${answers.size - broken.size} of ${answers.size} answers right, ${count(({ right }) => right)} of ${facts.length} facts; ` +
    `false merges ${count(({ field, right }) => field === 'apart' && !right)}, ` +
    `misses ${count(({ field, right }) => field === 'found' && !right)}`
  );
}

function writeOpen(name: CorpusName, wrong: readonly CorpusFact[], known: ReadonlyMap<string, string>): void {
  const open = Object.fromEntries(wrong.map(({ key, got }) => [key, known.get(key) ?? got]));
  writeFileSync(openFile(name), `${JSON.stringify(open, null, 2)}\n`);
}
