/** Measures what the reader gets right: `npm run bench:accuracy -- --treebanks DIR --gold DIR`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allCases, mistakesOf } from '../cases/case.ts';
import { loadReaderData } from '../src/cli/data.ts';
import { loadLanguageModel, loadNameModel } from '../src/language/index.ts';
import { createReader, type Reader } from '../src/pipeline.ts';
import { readArticle } from '../src/read/index.ts';
import { coreferenceSection } from './coreference.ts';
import { dates } from './dates.ts';
import { enhancedLines } from './enhanced.ts';
import { readPairs } from './entities.ts';
import { DEV_TREEBANKS, measureAll, tableOf, wordsPerSecond } from './language.ts';
import { type Parts, partTables } from './language-parts.ts';
import { namesSection } from './names.ts';
import { relateSection } from './relate.ts';
import { reportLines } from './reports.ts';
import { writeSection } from './results.ts';
import { sameTrees } from './same-trees.ts';
import { tokenSection } from './tokens.ts';

const { values } = parseArgs({
  options: {
    treebanks: { type: 'string', default: '../shared/data/ud' },
    gold: { type: 'string', default: '../shared/gold' },
    articles: { type: 'string', default: '../shared/seed' },
    pairs: { type: 'string', default: '../shared/data/plv_train.tsv' },
  },
});
const COMMAND = 'npm run bench:accuracy -- --treebanks DIR --gold DIR --articles DIR';

/** What the model of decision 1 got right, measured with the same code. */
const PERCEPTRON: Record<string, Parts> = JSON.parse(
  readFileSync(new URL('perceptron.json', import.meta.url), 'utf8'),
);

/** Names what is not there, so that a section is left as it was and not filled with nothing. */
const missing = (...files: string[]): boolean => {
  const absent = files.filter((file) => !existsSync(file));
  for (const file of absent)
    process.stderr.write(`bench:accuracy: ${file} is not there; its section stays as it was\n`);
  return absent.length > 0;
};

/** Tags and trees on the development treebanks, words given. */
function language(model: Uint8Array): void {
  if (missing(...DEV_TREEBANKS.map((name) => join(values.treebanks, `${name}.conllu.gz`)))) return;
  const loaded = loadLanguageModel(model);
  const figures = measureAll(loaded, values.treebanks);
  writeSection('Language', COMMAND, [
    'Words as the treebank gives them, tags and trees predicted.',
    '',
    tableOf(figures),
    '',
    `From words to trees in this run: ${wordsPerSecond(figures)} words/s, the slower of the two, on one core.`,
    `The model file has ${(model.length / 1e6).toFixed(1)} MB.`,
    `Without SIMD the trees are the same in ${sameTrees(loadLanguageModel(model), values.treebanks)} sentences.`,
    ...figures.flatMap(({ treebank, parts }) => [
      '',
      `### ${treebank}, beside the perceptron that came first (decision 1)`,
      '',
      ...partTables(parts, PERCEPTRON[treebank] ?? { relations: {}, lengths: {} }),
    ]),
  ]);
  writeSection('Enhanced view', COMMAND, enhancedLines(loaded, values.treebanks));
}

/** Tokens and sentences of the development treebanks as running text. */
function tokens(): void {
  if (missing(...DEV_TREEBANKS.map((name) => join(values.treebanks, `${name}.conllu.gz`)))) return;
  writeSection('Tokens and sentences', COMMAND, tokenSection(values.treebanks));
}

/** Named things, and who is who, on the development treebank that has them annotated. */
function entities(model: Uint8Array, names: Uint8Array): void {
  const path = join(values.treebanks, 'en_gum-open-dev.conllu.gz');
  if (missing(path)) return;
  const models = { language: loadLanguageModel(model), names: loadNameModel(names) };
  const pairs = readPairs(path, models);
  writeSection('Named things', COMMAND, namesSection(pairs, models));
  writeSection('Coreference', COMMAND, coreferenceSection(pairs, models));
}

/** Roots of PLOVER for given pairs. */
function pairs(): void {
  if (!missing(values.pairs))
    writeSection('Who did what to whom', `${COMMAND} --pairs FILE`, relateSection(values.pairs));
}

/** The article that the project started from, by the scorer that comes with its gold. */
async function article(reader: Reader): Promise<void> {
  const text = join(values.articles, 'korea-china-2017-10-31.txt');
  const [scorer, gold] = [join(values.gold, 'score.py'), join(values.gold, 'seed.json')];
  if (missing(text, scorer, gold)) return;
  const claims = reader.read(await readArticle(readFileSync(text), { input: text }));
  const file = join(mkdtempSync(join(tmpdir(), 'entente-bench-')), 'claims.jsonl');
  writeFileSync(file, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
  const told = execFileSync('python3', [scorer, gold, file, '--texts', text], { encoding: 'utf8' });
  const totals = told.trim().split('\n').at(-1) ?? '';
  writeSection(
    'One article against its gold',
    COMMAND,
    ['    ', ...totals.split(' | ').map((t) => `- ${t}`)].slice(1),
  );
}

/** Sentences with the claims that have to come out, by file. */
function cases(reader: Reader): void {
  const rows = allCases().map(({ file, cases: all }) => {
    const right = all.filter((one) => mistakesOf(one, reader).length === 0).length;
    return { file, right, all: all.length };
  });
  const sum = (key: 'right' | 'all'): number => rows.reduce((total, row) => total + row[key], 0);
  writeSection('Cases', COMMAND, [
    'A case is right if every claim comes out with every field that it names, and no other claim does.',
    '',
    '| file | right | of |',
    '|---|---|---|',
    ...rows.map(({ file, right, all }) => `| ${file} | ${right} | ${all} |`),
    `| all | ${sum('right')} | ${sum('all')} |`,
  ]);
}

const data = loadReaderData();
const reader = createReader(data);
language(data.model);
tokens();
entities(data.model, data.names);
pairs();
await article(reader);
cases(reader);
dates(COMMAND);
writeSection('Reports', COMMAND, await reportLines(data, values.articles));
