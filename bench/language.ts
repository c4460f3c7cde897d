import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate } from '../src/language/annotate.ts';
import type { LanguageModel } from '../src/language/model.ts';
import type { TokenColumns } from '../src/model/sentence.ts';
import { type Gold, readTreebank } from '../train/treebank.ts';
import { type Parts, partsOf } from './language-parts.ts';

/** The treebanks that are measured on. */
export const DEV_TREEBANKS = ['en_ewt-dev', 'en_gum-open-dev'] as const;

/** In place of a count where a treebank says nothing of it. */
const NOT_TOLD = -1;

/** Counts of what a model gets right on a treebank, words given, the rest predicted. */
export interface LanguageFigures {
  readonly treebank: string;
  words: number;
  sentences: number;
  upos: number;
  xpos: number;
  lemmas: number;
  feats: number;
  heads: number;
  /** Head and relation right, subtypes left out. */
  labelled: number;
  /** Head and relation right with the subtype. */
  subtyped: number;
  /** Sentences whose tree has one root and no cycle. */
  valid: number;
  seconds: number;
  parts: Parts;
}

/** Our own news, kept apart from what is learnt (`train/trees/README.md`). */
const NEWS = fileURLToPath(new URL('trees/news-dev.conllu', import.meta.url));

/** Figures of every development treebank in a folder, and of our own news. */
export const measureAll = (model: LanguageModel, folder: string): LanguageFigures[] => [
  ...DEV_TREEBANKS.map((name) => measure(model, name, readTreebank(join(folder, `${name}.conllu.gz`)))),
  measure(model, 'news-dev (ours)', readTreebank(NEWS)),
];

/** Annotates the words of a treebank and compares. */
export function measure(model: LanguageModel, treebank: string, sentences: readonly Gold[]): LanguageFigures {
  const figures: LanguageFigures = {
    treebank,
    words: 0,
    sentences: sentences.length,
    upos: 0,
    xpos: 0,
    lemmas: 0,
    feats: 0,
    heads: 0,
    labelled: 0,
    subtyped: 0,
    valid: 0,
    seconds: 0,
    parts: { relations: {}, lengths: {} },
  };
  const raw = sentences.map((gold) => gold.forms.map((form) => ({ form, start: 0, end: 0 })));
  const started = performance.now();
  const found = raw.map((tokens) => annotate(model, tokens));
  figures.seconds = (performance.now() - started) / 1000;
  sentences.forEach((gold, i) => {
    const columns = found[i];
    if (columns) compare(gold, columns, figures);
  });
  figures.parts = partsOf(sentences, found);
  for (const field of ['lemmas', 'feats'] as const)
    if (sentences.every((gold) => gold[field].every((value) => value === '_'))) figures[field] = NOT_TOLD;
  return figures;
}

function compare(gold: Gold, found: TokenColumns, figures: LanguageFigures): void {
  if (isTree(found.heads)) figures.valid++;
  gold.forms.forEach((_, i) => {
    figures.words++;
    if (gold.upos[i] === found.upos[i]) figures.upos++;
    if (gold.xpos[i] === found.xpos[i]) figures.xpos++;
    if (gold.lemmas[i] === found.lemmas[i]) figures.lemmas++;
    if (gold.feats[i] === found.feats[i]) figures.feats++;
    if (gold.heads[i] !== found.heads[i]) return;
    figures.heads++;
    if (relationOf(gold.deprels[i]) === relationOf(found.deprels[i])) figures.labelled++;
    if (gold.deprels[i] === found.deprels[i]) figures.subtyped++;
  });
}

const relationOf = (deprel: string | undefined): string => (deprel ?? '').split(':')[0] ?? '';

/** Whether the heads make a tree: one root, every word reaches it. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false;
  return heads.every((_, i) => {
    let up = i;
    for (let steps = 0; up >= 0 && steps <= heads.length; steps++) up = heads[up] ?? heads.length;
    return up === -1;
  });
}

/** The figures as a Markdown table, percentages with two decimals. */
export function tableOf(all: readonly LanguageFigures[]): string {
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
  const rows = all.map((f) => {
    const shares = [f.upos, f.xpos, f.lemmas, f.feats, f.heads, f.labelled, f.subtyped];
    const cells = [f.treebank, f.words, ...shares.map((part) => (part < 0 ? '' : percent(part, f.words)))];
    return `| ${[...cells, `${f.valid} of ${f.sentences}`].join(' | ')} |`;
  });
  return [
    '| treebank | words | UPOS | XPOS | lemmas | features | UAS | LAS | LAS with subtypes | valid trees |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Words a second of the slowest of the runs, from forms to trees, on one core. */
export const wordsPerSecond = (all: readonly LanguageFigures[]): number =>
  Math.round(Math.min(...all.map((f) => f.words / f.seconds)));
