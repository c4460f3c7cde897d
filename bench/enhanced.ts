import { join } from 'node:path';
import { annotate } from '../src/language/annotate.ts';
import { enhancedOf } from '../src/language/enhanced/index.ts';
import type { LanguageModel } from '../src/language/model.ts';
import { Sentence } from '../src/model/sentence.ts';
import { type Enhanced, readEnhanced } from './deps.ts';
import { DEV_TREEBANKS } from './language.ts';

/** Where the tree under a graph comes from; `basic` takes the treebank's tree itself for the graph. */
type Way = 'basic' | 'given' | 'predicted';

/** Edges found, wanted and both. */
interface Count {
  found: number;
  wanted: number;
  right: number;
}

/** The edges of a treebank's sentences compared, each as `head:dependent:relation` counted from 1. */
interface EnhancedFigures {
  readonly treebank: string;
  readonly way: Way;
  /** Edges with their whole relation (ELAS as F1). */
  readonly whole: Count;
  /** Edges with the relation up to its first colon (EULAS as F1). */
  readonly universal: Count;
  /** Of the whole edges those that neither basic tree, given or predicted, has. */
  readonly added: Count;
}

/** Compares the enhanced view with column DEPS of every development treebank, as lines of Markdown. */
export function enhancedLines(model: LanguageModel, folder: string): string[] {
  const rows = DEV_TREEBANKS.flatMap((name) => {
    const gold = readEnhanced(join(folder, `${name}.conllu.gz`));
    return (['basic', 'given', 'predicted'] as const).map((way) => rowOf(measure(name, gold, way, model)));
  });
  return [
    'F1 of edges against column DEPS; edges of empty nodes, which the view does not make, count as missed.',
    '`basic`: the basic tree of the treebank taken as it is; `given`: the view of that tree; `predicted`: the view of',
    'the tree predicted for the same words. `added`: only edges that neither the basic tree of the treebank nor the predicted one has.',
    '',
    '| treebank | tree | whole relation (ELAS) | up to the colon (EULAS) | added |',
    '|---|---|---|---|---|',
    ...rows,
  ];
}

const rowOf = ({ treebank, way, whole, universal, added }: EnhancedFigures): string =>
  `| ${treebank} | ${way} | ${[whole, universal, added].map((count) => f1(count).toFixed(4)).join(' | ')} |`;

const f1 = ({ found, wanted, right }: Count): number => (right === 0 ? 0 : (2 * right) / (found + wanted));

function measure(
  treebank: string,
  gold: readonly Enhanced[],
  way: Way,
  model: LanguageModel,
): EnhancedFigures {
  const none = (): Count => ({ found: 0, wanted: 0, right: 0 });
  const figures = { treebank, way, whole: none(), universal: none(), added: none() };
  for (const { sentence, edges } of gold) {
    const tree = way === 'predicted' ? predicted(sentence, model) : sentence;
    const found = way === 'basic' ? basicEdges(tree) : edgesOf(tree);
    const basic = new Set([...basicEdges(sentence), ...basicEdges(tree)]);
    const beyond = (edge: string): boolean => !basic.has(edge);
    compare(found, edges, figures.whole);
    compare(found.map(short), edges.map(short), figures.universal);
    compare(found.filter(beyond), edges.filter(beyond), figures.added);
  }
  return figures;
}

function compare(found: readonly string[], wanted: readonly string[], count: Count): void {
  const [have, want] = [new Set(found), new Set(wanted)];
  count.found += have.size;
  count.wanted += want.size;
  for (const edge of have) if (want.has(edge)) count.right++;
}

const short = (edge: string): string => edge.split(':').slice(0, 3).join(':');

const basicEdges = (sentence: Sentence): string[] =>
  sentence.tokens.map((t) => `${(t.head?.index ?? -1) + 1}:${t.index + 1}:${t.deprel}`);

const edgesOf = (sentence: Sentence): string[] =>
  enhancedOf(sentence).map((e) => `${e.head + 1}:${e.dependent + 1}:${e.relation}`);

const predicted = (sentence: Sentence, model: LanguageModel): Sentence =>
  new Sentence(
    0,
    0,
    0,
    0,
    annotate(
      model,
      sentence.tokens.map(({ form }) => ({ form, start: 0, end: 0 })),
    ),
  );
