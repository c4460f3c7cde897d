import type { Command } from 'commander';
import { agreementOf, FIELDS, type Score, type Share, scoreOf } from '../../judge/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { UsageError } from '../errors.ts';
import { readSheet } from '../sheets.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface ScoreFlags extends TerminalOptions {
  readonly json?: boolean;
}

/** `entente score`: what judges found. */
export function addScore(program: Command): void {
  program
    .command('score')
    .summary('score a sheet that was judged by hand')
    .description(
      'Says how good claims are by a sheet of entente sample that a judge has filled in: precision as a whole, by field and by ' +
        'stratum, recall where it was counted what was missed, each with an interval of 95%. With the sheets of two judges it ' +
        'says how far they agree (Krippendorff’s alpha). See docs/guide/judging.md.',
    )
    .argument('<sheet...>', 'one sheet, or one of each of two judges (CSV or .jsonl)')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExamples:\n  entente score sheet.csv\n  entente score ana.csv ben.csv --json')
    .action(async (sheets: string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ScoreFlags>();
      if (sheets.length > 2) throw new UsageError(`score takes one sheet or two, not ${sheets.length}`);
      const [first = [], second] = sheets.map(readSheet);
      const judges = [first, ...(second ? [second] : [])].map((rows, i) => ({
        sheet: sheets[i] ?? '',
        ...scoreOf(rows),
      }));
      for (const judge of judges) if (isBlank(judge)) throw unfilled(judge.sheet);
      const agreement = second ? agreementOf(first, second) : null;
      const text = flags.json
        ? `${canonicalJson({ judges, agreement })}\n`
        : [...judges.map(scoreText), ...(agreement ? [agreementText(agreement)] : [])].join('\n');
      await new Terminal(flags).out(text);
    });
}

const isBlank = ({ fields, recall }: Score): boolean =>
  recall === null && FIELDS.every((field) => fields[field].judged === 0);

const unfilled = (sheet: string): UsageError =>
  new UsageError(
    `${sheet}: is not filled in; answer 1 (right) or 0 (wrong) in the columns ${FIELDS.map((field) => `ok_${field}`).join(', ')}, ` +
      'and in missed how many claims of the context were not found',
  );

const WIDTH = 26;

function scoreText({
  sheet,
  rows,
  claims,
  overall,
  fields,
  strata,
  recall,
}: Score & { sheet: string }): string {
  const line = (name: string, share: Share, note = ''): string =>
    `  ${name.padEnd(WIDTH)}${figures(share)}${String(share.judged).padStart(8)} judged${note}`;
  return [
    `${sheet}: ${rows} rows, which stand for ${claims} claims`,
    line('right (act, parties, status)', overall).replace('status)', 'status) '),
    ...FIELDS.map((field) => line(`  ${field}`, fields[field])),
    'By stratum',
    ...strata.map(({ stratum, size, ...share }) => line(stratum, share, ` of ${size}`)),
    recall
      ? `Recall ${recall.share.toFixed(2)}, 95% ${span(recall.interval)}; about ${recall.missed} acts and statements were missed`
      : 'Recall: not known, since nobody counted what was missed',
    '',
  ].join('\n');
}

const figures = ({ share, interval }: Share): string =>
  share === null ? '   -                ' : `${share.toFixed(2)}  ${span(interval)}`;

const span = (interval: Share['interval']): string =>
  interval ? `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}` : 'of no known width';

const agreementText = (agreement: ReturnType<typeof agreementOf>): string =>
  [
    "Agreement of the two (Krippendorff's alpha)",
    ...Object.entries(agreement).map(
      ([field, { alpha, both }]) =>
        `  ${field.padEnd(WIDTH)}${alpha === null ? 'all the same' : alpha.toFixed(2)}  ${both} judged by both`,
    ),
    '',
  ].join('\n');
