/** Counts over the sealed cases, and no word of them: `node --import tsx bench/sealed.ts`. */
import { articleOf, type Comparison, compare, sealedCases } from '../cases/case.ts';
import { countsOf } from '../cases/counts.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { createReader } from '../src/pipeline.ts';
import { writeSection } from './results.ts';

const reader = createReader(loadReaderData());
const rows = sealedCases().map(({ file, cases }) => ({
  file,
  compared: cases.map((one): Comparison => compare(one, reader.read(articleOf(one)))),
}));
const lineOf = (name: string, compared: readonly Comparison[]): string => {
  const { right, all, overclaimed } = countsOf(compared);
  return `| ${name} | ${right} | ${all} | ${overclaimed} |`;
};
const all = rows.flatMap(({ compared }) => compared);
const fields = [...countsOf(all).fields].sort(([, a], [, b]) => b - a);

const lines = [
  '| sealed cases | right | of | wrong ones that claim a fact where the answer is none |',
  '|---|---|---|---|',
  ...rows.map(({ file, compared }) => lineOf(file, compared)),
  lineOf('all', all),
  '',
  '| wrong | times |',
  '|---|---|',
  ...fields.map(([field, times]) => `| ${field} | ${times} |`),
];
writeSection('Sealed cases', 'node --import tsx bench/sealed.ts', lines);
