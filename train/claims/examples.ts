import { loadReaderData } from '../../src/cli/data.ts';
import { type Lexicon, loadLexicon } from '../../src/coding/index.ts';
import type { Features } from '../../src/coding/linear/model.ts';
import { createReader, type Reader } from '../../src/pipeline.ts';
import { readArticle } from '../../src/read/index.ts';
import { candidateRows } from './candidates.ts';
import { caseRows } from './cases.ts';
import { type Label, readLabels } from './labels.ts';
import { ownText } from './texts.ts';

/** A predicate with what a person says of it and what the coder sees of it. */
export interface Row {
  readonly label: Label;
  readonly features: Features;
}

/** All labelled predicates of the tables that are candidates still, in their order, then those of the cases. */
export async function exampleRows(): Promise<Row[]> {
  const data = loadReaderData({ guesses: false });
  const [reader, lexicon] = [createReader(data), loadLexicon(data.patterns)];
  const rows: Row[] = [];
  for (const [source, labels] of bySource(readLabels()))
    rows.push(...(await textRows(source, labels, reader, lexicon)));
  return [...rows, ...caseRows(reader, lexicon)];
}

async function textRows(
  source: string,
  labels: readonly Label[],
  reader: Reader,
  lexicon: Lexicon,
): Promise<Row[]> {
  const { bytes, input, published } = ownText(source);
  const trace = reader.trace(await readArticle(bytes, { input, published }));
  return candidateRows(trace, lexicon).flatMap(({ features, start, word }) => {
    const label = labels.find((one) => one.start === start && one.word === word);
    return label ? [{ label, features }] : [];
  });
}

function bySource(labels: readonly Label[]): Map<string, Label[]> {
  const found = new Map<string, Label[]>();
  for (const label of labels) {
    const known = found.get(label.source);
    if (known) known.push(label);
    else found.set(label.source, [label]);
  }
  return found;
}
