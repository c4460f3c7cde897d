import { loadRelatorData } from '../src/cli/data.ts';
import { EVENTS, isEvent } from '../src/codebook/index.ts';
import { probabilitiesOf } from '../src/coding/linear/model.ts';
import { relationOf, rootOf } from '../src/coding/relate/index.ts';
import { createRelator, type Relator } from '../src/relate.ts';
import {
  crossValidate,
  FOLDS,
  foldOf,
  measured,
  temperatureOf,
  tempered,
  withoutFold,
} from '../train/coding/crossval.ts';
import { type Known, knownPairs, trainRelations } from '../train/coding/examples.ts';
import { isSealed } from '../train/coding/seal.ts';
import { bootstrap, byClass, calibration, confusion, type Judged, macroF1 } from './relate-figures.ts';

interface Answer extends Judged {
  readonly sealed: boolean;
  readonly confidence: number;
}

const three = (x: number): string => x.toFixed(3);

/** The section 'Who did what to whom': five-fold cross-validation on a file of pairs, grouped by sentence. */
export function relateSection(path: string): string[] {
  const relator = createRelator(loadRelatorData({ learned: false }));
  const known = knownPairs(path, relator);
  const learned = answersOf(known);
  const alone = measured(known).map(({ gold, read }) => {
    const { event, confidence } = relationOf(read, null);
    return { gold: gold.root, answer: rootOf(event), sealed: isSealed(gold.sentenceId), confidence };
  });
  return [
    ...summary(learned, alone),
    '',
    `Quad class right: ${three(quadShare(learned))} of all rows. ${swapped(known, relator)}`,
    '',
    ...classTable(learned),
    '',
    ...confusion(learned),
    '',
    ...reliability(learned.filter(({ sealed }) => sealed)),
  ];
}

function answersOf(known: readonly Known[]): Answer[] {
  const held = crossValidate(known);
  const temperature = temperatureOf(known, held);
  return measured(known).map(({ gold }, i) => {
    const { labels = [], probabilities = new Float64Array() } = held[i] ?? {};
    const shares = tempered(probabilities, temperature);
    const confidence = Math.max(...shares);
    const answer = labels[shares.indexOf(confidence)] ?? '';
    return { gold: gold.root, answer, sealed: isSealed(gold.sentenceId), confidence };
  });
}

function summary(learned: readonly Answer[], alone: readonly Answer[]): string[] {
  const line = (name: string, rows: readonly Answer[]): string => {
    const [low, high] = bootstrap(rows);
    const right = rows.filter(({ gold, answer }) => gold === answer).length / rows.length;
    return `| ${name} | ${rows.length} | ${three(macroF1(rows))} | ${three(low)} to ${three(high)} | ${three(right)} |`;
  };
  const half = (rows: readonly Answer[], sealed: boolean) => rows.filter((row) => row.sealed === sealed);
  return [
    'Roots as they stand in the file (CONCEDE and RETREAT count as YIELD), five-fold cross-validation grouped by',
    'sentence. The lexicon was grown with the open half in sight: only the sealed half says what to expect of new text.',
    '',
    '| system | rows | macro F1 | 95% interval | right |',
    '|---|---|---|---|---|',
    line('lexicon and learned part, all', learned),
    line('open half', half(learned, false)),
    line('sealed half', half(learned, true)),
    line('lexicon alone, all', alone),
    line('open half', half(alone, false)),
    line('sealed half', half(alone, true)),
  ];
}

function quadShare(rows: readonly Judged[]): number {
  const quad = (root: string): number => {
    const event = root === 'YIELD' ? 'RETREAT' : root;
    return isEvent(event) ? EVENTS[event as keyof typeof EVENTS].quad : 0;
  };
  return rows.filter(({ gold, answer }) => quad(gold) === quad(answer)).length / rows.length;
}

/** Source and target exchanged: the words are the same, but nobody does it to whom he did. */
function swapped(known: readonly Known[], relator: Relator): string {
  const rows = measured(known);
  let changed = 0;
  let surer = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainRelations(withoutFold(known, fold));
    for (const { gold, read } of rows.filter(({ gold }) => foldOf(gold.sentenceId) === fold)) {
      const turned = relator.read({ ...gold, source: gold.target, target: gold.source });
      const [straight, back] = [read, turned].map((one) => probabilitiesOf(model, one.features));
      const best = (p: Float64Array = new Float64Array()): number => p.indexOf(Math.max(...p));
      if (best(straight) !== best(back)) changed++;
      if (Math.max(...(straight ?? [])) > Math.max(...(back ?? []))) surer++;
    }
  }
  const share = (n: number): string => three(n / rows.length);
  return `With source and target swapped the answer changes in ${share(changed)} of the rows, and confidence falls in ${share(surer)}.`;
}

function classTable(rows: readonly Judged[]): string[] {
  return [
    '| root | rows | precision | recall | F1 |',
    '|---|---|---|---|---|',
    ...byClass(rows).map(
      ({ label, rows, precision, recall, f1 }) =>
        `| ${label} | ${rows} | ${three(precision)} | ${three(recall)} | ${three(f1)} |`,
    ),
  ];
}

function reliability(rows: readonly Answer[]): string[] {
  const { brier, bins } = calibration(
    rows.map(({ gold, answer, confidence }) => ({ confidence, right: gold === answer })),
  );
  return [
    `Confidence on the sealed half: Brier score ${three(brier)}.`,
    '',
    '| rows | mean confidence | right |',
    '|---|---|---|',
    ...bins.map(({ rows, said, right }) => `| ${rows} | ${three(said)} | ${three(right)} |`),
  ];
}
