import { randomFrom } from '../train/random.ts';

/** One judged row: its class and the class that was answered. */
export interface Judged {
  readonly gold: string;
  readonly answer: string;
}

/** Precision, recall, F1 and size of one class. */
export interface ClassFigures {
  readonly label: string;
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures of every class that is among the gold answers, by name. */
export function byClass(judged: readonly Judged[]): ClassFigures[] {
  const labels = [...new Set(judged.map(({ gold }) => gold))].sort();
  return labels.map((label) => {
    const rows = judged.filter(({ gold }) => gold === label).length;
    const told = judged.filter(({ answer }) => answer === label).length;
    const right = judged.filter(({ gold, answer }) => gold === label && answer === label).length;
    const f1 = right === 0 ? 0 : (2 * right) / (rows + told);
    return { label, rows, precision: told === 0 ? 0 : right / told, recall: right / rows, f1 };
  });
}

export function macroF1(judged: readonly Judged[]): number {
  const figures = byClass(judged);
  return figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
}

/** The middle 95% of the macro F1 of samples drawn with replacement, by a fixed seed. */
export function bootstrap(judged: readonly Judged[], samples = 500): readonly [number, number] {
  const random = randomFrom(1);
  const figures = Array.from({ length: samples }, () =>
    macroF1(judged.map(() => judged[Math.floor(random() * judged.length)] as Judged)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.floor(share * (samples - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** Ten bins of confidence, each with its mean confidence and the share that is right; and the Brier score. */
export function calibration(rows: readonly { readonly confidence: number; readonly right: boolean }[]): {
  readonly brier: number;
  readonly bins: readonly { readonly rows: number; readonly said: number; readonly right: number }[];
} {
  const brier = rows.reduce((sum, r) => sum + (r.confidence - (r.right ? 1 : 0)) ** 2, 0) / rows.length;
  const bins = Array.from({ length: 10 }, (_, i) => {
    const own = rows.filter((r) => Math.min(9, Math.floor(r.confidence * 10)) === i);
    const mean = (sum: number): number => (own.length === 0 ? 0 : sum / own.length);
    return {
      rows: own.length,
      said: mean(own.reduce((sum, r) => sum + r.confidence, 0)),
      right: mean(own.filter((r) => r.right).length),
    };
  });
  return { brier, bins: bins.filter((bin) => bin.rows > 0) };
}

/** A confusion matrix as a Markdown table: gold in rows, answers in columns, zeros as dots. */
export function confusion(judged: readonly Judged[]): string[] {
  const labels = [...new Set(judged.map(({ gold }) => gold))].sort();
  const short = (label: string): string => label.slice(0, 5);
  const count = (gold: string, answer: string): number =>
    judged.filter((row) => row.gold === gold && row.answer === answer).length;
  return [
    `| gold \\ answer | ${labels.map(short).join(' | ')} |`,
    `|---${'|---'.repeat(labels.length)}|`,
    ...labels.map((gold) => `| ${gold} | ${labels.map((a) => count(gold, a) || '.').join(' | ')} |`),
  ];
}
