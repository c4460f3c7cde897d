import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCueFiles, packageFolder } from '../src/cli/data.ts';
import { EVENTS, type EventName } from '../src/codebook/index.ts';
import { loadCues } from '../src/coding/relate/load-cues.ts';
import { softmax } from '../src/coding/relate/model.ts';
import { tally } from '../src/coding/relate/votes.ts';
import type { LanguageModel } from '../src/language/index.ts';
import { situatedIn } from '../src/relate.ts';
import { loadRelateModel } from '../src/relate-model.ts';
import { crossScores } from '../train/coding/cross.ts';
import { type Lesson, lessonOf, rootsOf } from '../train/coding/learn.ts';
import { readPairs } from '../train/coding/pairs.ts';
import { isSealed } from '../train/coding/seal.ts';
import { bootstrap, calibration, f1ByClass, macroF1 } from './relate-scores.ts';

/** The file's naming: CONCEDE and RETREAT were one root. */
const older = (event: string): string => (event === 'CONCEDE' || event === 'RETREAT' ? 'YIELD' : event);

/** By the lexicon's votes alone; `none` without any. */
function known({ votes }: Lesson): string {
  const sums = new Map<string, number>();
  for (const [event, sum] of tally(votes)) sums.set(older(event), (sums.get(older(event)) ?? 0) + sum);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none';
}

const quadOf = (root: string): number =>
  root === 'none' ? 0 : EVENTS[(root === 'YIELD' ? 'CONCEDE' : root) as EventName].quad;

const two = (value: number): string => value.toFixed(3);

/** The lines of the section: every figure by five-fold cross-validation, pairs of one sentence never parted. */
export function relateSection(model: LanguageModel, path: string): string[] {
  const cues = loadCues(loadCueFiles());
  const pairs = readPairs(path);
  const lessons = pairs.map((pair) => lessonOf(pair.root, pair.sentenceId, situatedIn(model, pair), cues));
  const roots = rootsOf(lessons);
  const { temperature } = loadRelateModel(readFileSync(join(packageFolder(), 'data/models/relate.bin')));
  const shares = crossScores(lessons, roots).map((row) => softmax(row, temperature));
  const found = shares.map((row) => roots[row.indexOf(Math.max(...row))] ?? '');
  const swapped = pairs.map((pair) =>
    known(
      lessonOf(
        pair.root,
        pair.sentenceId,
        situatedIn(model, { ...pair, source: pair.target, target: pair.source }),
        cues,
      ),
    ),
  );
  const gold = pairs.map(({ root }) => root);
  const alone = lessons.map(known);
  const groups = pairs.map(({ sentenceId }) => sentenceId);
  const part = (sealed: boolean, of: readonly string[]): string => {
    const rows = pairs.flatMap((pair, i) => (isSealed(pair.sentenceId) === sealed ? [i] : []));
    return two(
      macroF1(
        rows.map((i) => gold[i] ?? ''),
        rows.map((i) => of[i] ?? ''),
      ),
    );
  };
  const line = (name: string, of: readonly string[]): string => {
    const right = of.filter((one, i) => one === gold[i]).length / gold.length;
    const [low, high] = bootstrap(gold, of, groups);
    const quads = of.filter((one, i) => quadOf(one) === quadOf(gold[i] ?? '')).length / gold.length;
    return `| ${name} | ${two(macroF1(gold, of))} | ${two(low)} to ${two(high)} | ${two(right)} | ${two(quads)} | ${part(false, of)} | ${part(true, of)} |`;
  };
  const changed = swapped.filter((one, i) => one !== alone[i]).length;
  const { rows, brier } = calibration(gold, shares, roots);
  const byClass = f1ByClass(gold, found, roots);
  const aloneByClass = f1ByClass(gold, alone, roots);
  return [
    `${pairs.length} pairs of a sentence, a source and a target, ${roots.length} roots as the file names them. Cross-validation in five folds, pairs`,
    'of one sentence never parted. About half of the sentences were sealed by a seed before the lexicon was begun',
    '(`train/coding/seal.ts`): nobody read them. Intervals: bootstrap over sentences, 95%.',
    '',
    '| | macro F1 | interval | right | quad class right | open half | sealed half |',
    '|---|---|---|---|---|---|---|',
    line('lexicon and rules alone', alone),
    line('with the learned part', found),
    '',
    '| root | pairs | F1 alone | F1 | taken for |',
    '|---|---|---|---|---|',
    ...roots.map((root, c) => {
      const size = gold.filter((one) => one === root).length;
      return `| ${root} | ${size} | ${two(aloneByClass[c] ?? 0)} | ${two(byClass[c] ?? 0)} | ${mistakes(root, gold, found)} |`;
    }),
    '',
    `Source and target swapped, the answer of lexicon and rules changes in ${changed} of ${pairs.length} pairs: mostly the place of the cue tells, not the side.`,
    '',
    `Brier score ${two(brier)}. Shares told and shares right:`,
    '',
    '| told | right | pairs |',
    '|---|---|---|',
    ...rows.map(([told, right, count]) => `| ${two(told)} | ${two(right)} | ${count} |`),
  ];
}

/** What a root was taken for, most often first. */
function mistakes(root: string, gold: readonly string[], found: readonly string[]): string {
  const counts = new Map<string, number>();
  gold.forEach((one, i) => {
    const other = found[i] ?? '';
    if (one === root && other !== root) counts.set(other, (counts.get(other) ?? 0) + 1);
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
