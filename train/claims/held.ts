import { guessOf, NOTHING } from '../../src/coding/learned/guess.ts';
import { probabilitiesOf } from '../../src/coding/linear/model.ts';
import { hashText } from '../../src/model/hash.ts';
import type { Row } from './examples.ts';
import { trainClaims } from './train.ts';

const FOLDS = 5;

/** All predicates of a text are in one fold. */
const foldOf = ({ label }: Row): number => (hashText(`fold${label.source}`) >>> 0) % FOLDS;

/** For guesses that are at least so likely: how many there are, how many are records at all, and how many of the kind. */
export function heldOut(rows: readonly Row[]): string {
  const guesses = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainClaims(rows.filter((row) => foldOf(row) !== fold));
    return rows
      .filter((row) => foldOf(row) === fold)
      .map((row) => ({ row, ...guessOf(probabilitiesOf(model, row.features), model.labels) }));
  }).flat();
  const records = rows.filter(({ label }) => label.kind !== NOTHING).length;
  const lines = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8].map((least) => {
    const made = guesses.filter(({ odds }) => odds >= least);
    const share = (of: (guess: (typeof made)[number]) => boolean): string =>
      (made.filter(of).length / made.length).toFixed(3);
    const [any, kind] = [
      share(({ row }) => row.label.kind !== NOTHING),
      share(({ row, label }) => label.startsWith(`${row.label.kind} `)),
    ];
    return `| ${least} | ${made.length} | ${any} | ${kind} |`;
  });
  return [
    `${rows.length} predicates, ${records} of them records`,
    '',
    '| at least | guesses | records | of the kind |',
    '|---:|---:|---:|---:|',
    ...lines,
    '',
  ].join('\n');
}
