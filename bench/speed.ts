import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadReaderData } from '../src/cli/data.ts';
import { loadLanguageModel, parseParagraphs } from '../src/language/index.ts';
import type { Article } from '../src/model/article.ts';
import { createReader } from '../src/pipeline.ts';
import { readArticle } from '../src/read/index.ts';
import { timeNames } from './name-speed.ts';
import { writeSection } from './results.ts';

const ROUNDS = 12;

/** Reports of the example corpora, each read once before the clock starts. */
function exampleArticles(): Article[] {
  return ['examples/korea-china', 'examples/mixed'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readArticle(readFileSync(join(folder, name)), { input: name })),
  );
}

/** Median words per second over several rounds; the first two only warm up. */
function rate(words: number, round: () => void): number {
  const seconds: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.hrtime.bigint();
    round();
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  const sorted = seconds.slice(2).sort((a, b) => a - b);
  return words / (sorted[Math.floor(sorted.length / 2)] ?? 1);
}

const data = loadReaderData();
const loading = process.hrtime.bigint();
const model = loadLanguageModel(data.model);
const loadMs = Number(process.hrtime.bigint() - loading) / 1e6;
const reader = createReader(data);
const articles = exampleArticles();
const words = articles.reduce(
  (n, a) => n + parseParagraphs(model, a).reduce((m, s) => m + s.tokens.length, 0),
  0,
);

const tree = rate(words, () => articles.forEach((a) => void parseParagraphs(model, a)));
const claims = rate(words, () => articles.forEach((a) => void reader.read(a)));
const naming = timeNames(model, data.names, articles);
const ofTree = (seconds: number): string => `${((100 * seconds) / naming.tree).toFixed(1)}%`;

writeSection('Speed', 'npm run bench:speed', [
  `${articles.length} example reports, ${words} tokens, one core, Node ${process.version}; median of ${ROUNDS - 2} rounds after two warm ones.`,
  '',
  '| way | tokens/s | of text to tree |',
  '|---|---|---|',
  `| text to tree | ${Math.round(tree)} | 1.00 |`,
  `| text to claims | ${Math.round(claims)} | ${(claims / tree).toFixed(2)} |`,
  '',
  `Named things take ${ofTree(naming.names)} of the time from text to tree, chains ${ofTree(naming.chains)}.`,
  `Loading the language model: ${Math.round(loadMs)} ms for ${(data.model.length / 1e6).toFixed(1)} MB.`,
]);
