/**
 * Holds the records of the example corpora against their answers: `node --import tsx bench/corpus.ts [CORPUS ...]`.
 * `--open` writes the lists of what is open, `--results` a section of `bench/RESULTS.md`.
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
import { writeSection } from './results.ts';

const { values, positionals } = parseArgs({
  options: { open: { type: 'boolean' }, results: { type: 'boolean' } },
  allowPositionals: true,
});
const reader = createReader(loadReaderData());

const summaries: string[] = [];
for (const name of CORPORA.filter((one) => positionals.length === 0 || positionals.includes(one)))
  summaries.push(report(name, await corpusFacts(name, reader)));
if (values.results)
  writeSection('Corpora', 'node --import tsx bench/corpus.ts --results', [
    'Whole folders of reports read, and their record held against answers written from the facts (`cases/corpus`). An answer',
    'is right if every fact that it gives is. All are worked on but `ethiopia-egypt`, of which nobody has read a text or an answer,',
    'and `sudan-south-sudan`, of which only three false merges were looked into;',
    'first readings are told in `cases/corpus/README.md`.',
    '',
    ...summaries.map((line) => `- ${line}`),
  ]);

function report(name: CorpusName, facts: readonly CorpusFact[]): string {
  const wrong = facts.filter(({ right }) => !right);
  const known = openCorpusFacts(name);
  for (const { key, got, answer } of wrong)
    process.stdout.write(`${known.has(key) ? 'open' : 'NEW '} ${answer.row} ${key}: ${got}\n`);
  const line = `${name}: ${summary(facts)}`;
  process.stdout.write(`${line}\n`);
  if (values.open) writeOpen(name, wrong, known);
  return line;
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
