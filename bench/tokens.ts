import { join } from 'node:path';
import { sentencesOf } from '../src/language/tokenize.ts';
import { DEV_TREEBANKS } from './language.ts';
import { type RawDocument, readDocuments, type Span } from './raw-text.ts';

/** Right, found and expected spans. */
export interface Count {
  right: number;
  found: number;
  gold: number;
}

/** What the tokenizer gets right on a treebank's running text, or on one genre of it. */
export interface TokenFigures {
  readonly name: string;
  readonly words: Count;
  readonly sentences: Count;
}

/** F1 of a count: 2 x right / (found + gold). */
export const f1 = (count: Count): number => (2 * count.right) / Math.max(1, count.found + count.gold);

const empty = (name: string): TokenFigures => ({
  name,
  words: { right: 0, found: 0, gold: 0 },
  sentences: { right: 0, found: 0, gold: 0 },
});

/** Figures of a treebank over all, then by genre in order of the alphabet. */
export function measureTokens(treebank: string, documents: readonly RawDocument[]): TokenFigures[] {
  const all = empty(treebank);
  const genres = new Map<string, TokenFigures>();
  for (const document of documents) {
    const genre = genres.get(document.genre) ?? empty(`${treebank}: ${document.genre}`);
    genres.set(document.genre, genre);
    const sentences = document.paragraphs.flatMap((p) => sentencesOf(document.text, p.start, p.end));
    const words = sentences.flatMap((s) => s.tokens);
    for (const figures of [all, genre]) {
      compare(document.words, words, figures.words);
      compare(document.sentences, sentences, figures.sentences);
    }
  }
  return [all, ...[...genres].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figures]) => figures)];
}

function compare(gold: readonly Span[], found: readonly Span[], count: Count): void {
  const key = (span: Span): string => `${span.start} ${span.end}`;
  const expected = new Set(gold.map(key));
  count.gold += gold.length;
  count.found += found.length;
  count.right += found.filter((span) => expected.has(key(span))).length;
}

/** Tokens a second from running text to tokens and sentences, the best of five runs over the documents. */
export function tokensPerSecond(documents: readonly RawDocument[]): number {
  let best = 0;
  for (let run = 0; run < 5; run++) {
    let tokens = 0;
    const started = performance.now();
    for (const { text, paragraphs } of documents)
      for (const p of paragraphs)
        for (const s of sentencesOf(text, p.start, p.end)) tokens += s.tokens.length;
    best = Math.max(best, (1000 * tokens) / (performance.now() - started));
  }
  return Math.round(best);
}

/** The lines of the section on tokens and sentences. */
export function tokenSection(folder: string): string[] {
  const banks = DEV_TREEBANKS.map((name) => readDocuments(join(folder, `${name}.conllu.gz`)));
  const rows = DEV_TREEBANKS.flatMap((name, i) => measureTokens(name, banks[i] ?? []));
  return [
    "Running text rebuilt from the treebank, a blank line between paragraphs. A word is right if its span is a syntactic word's",
    "(`do`, `n't`), as 'Words' in the CoNLL 2018 shared task; a multiword token that its words do not spell counts as one.",
    'A sentence is right if both its ends are.',
    '',
    '| text | words | tokens F1 | sentences | sentences F1 |',
    '|---|---|---|---|---|',
    ...rows.map((f) => {
      const cells = [f.name, f.words.gold, (100 * f1(f.words)).toFixed(2), f.sentences.gold];
      return `| ${[...cells, (100 * f1(f.sentences)).toFixed(2)].join(' | ')} |`;
    }),
    '',
    `From running text to tokens and sentences: ${tokensPerSecond(banks.flat())} tokens/s on one core.`,
  ];
}
