import { type Command, Option } from 'commander';
import { csvLine } from '../../export/index.ts';
import {
  BY,
  type By,
  COLUMNS,
  Draw,
  type Drawn,
  type Judged,
  NONE,
  paragraphOf,
  rowOf,
  stratumOf,
} from '../../judge/index.ts';
import type { Article, Region } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { InputError } from '../../model/errors.ts';
import { canonicalJson } from '../../model/ids.ts';
import { randomFrom, shuffle } from '../../model/random.ts';
import type { Store } from '../../store/store.ts';
import { claimsInFile } from '../claimLines.ts';
import { EXIT } from '../errors.ts';
import { numberOption } from '../numbers.ts';
import { checkOut, OutFile } from '../outFile.ts';
import { storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface SampleFlags extends TerminalOptions {
  readonly store: string;
  readonly n: number;
  readonly seed: number;
  readonly by: By;
  readonly empty?: number;
  readonly out?: string;
  readonly format: 'csv' | 'jsonl';
}

/** Words from which a paragraph may tell something. */
const LEAST_WORDS = 8;

/** `entente sample`: claims to be judged by hand. */
export function addSample(program: Command): void {
  program
    .command('sample')
    .summary('draw claims to judge by hand')
    .description(
      'Draws claims at random and by stratum, and prints a sheet with empty columns for a judge; entente score says what ' +
        'comes of it. From a store each claim comes with its paragraph, and so do paragraphs in which none was found. See ' +
        'docs/guide/judging.md.',
    )
    .argument(
      '[claims]',
      'claims as entente code prints them (.jsonl, or - for standard input); those of the store without it',
    )
    .addOption(storeOption())
    .addOption(numberOption('--n <n>', 'how many claims', 100_000).default(300))
    .addOption(numberOption('--seed <n>', 'another draw for every number', 2 ** 31 - 1).default(1))
    .addOption(new Option('--by <what>', 'what makes a stratum').choices([...BY]).default('kind'))
    .addOption(
      numberOption('--empty <n>', 'how many paragraphs without a claim (default: a fifth of --n)', 100_000),
    )
    .addOption(new Option('--format <format>', 'form of the sheet').choices(['csv', 'jsonl']).default('csv'))
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  entente sample --n 300 --seed 7 --by kind --out sheet.csv
  entente sample claims.jsonl --by root > sheet.csv
  entente score sheet.csv                                    when it is filled in`,
    )
    .action(async (claims: string | undefined, _: unknown, command: Command) => {
      process.exitCode = await sample(claims, command.optsWithGlobals<SampleFlags>());
    });
}

async function sample(claims: string | undefined, flags: SampleFlags): Promise<number> {
  const terminal = new Terminal(flags);
  if (flags.out !== undefined) checkOut(flags.out);
  const rows =
    claims === undefined
      ? await withStore(flags.store, 'existing', (store) => fromStore(store, flags))
      : await fromFile(claims, flags);
  if (rows.length === 0)
    throw new InputError(claims ?? flags.store, 'holds no claims', 'add some with: entente read PATH');
  shuffle(rows, randomFrom(flags.seed));
  await write(sheetOf(rows, flags.format), flags.out, terminal);
  const strata = new Set(rows.map(({ stratum }) => stratum)).size;
  terminal.note(`${rows.length} rows of ${strata} strata, to be filled in`);
  return EXIT.done;
}

function sheetOf(rows: readonly Drawn<Judged>[], format: SampleFlags['format']): string {
  const made = rows.map(rowOf);
  if (format === 'jsonl') return made.map((row) => `${canonicalJson(row)}\n`).join('');
  return [COLUMNS, ...made.map((row) => COLUMNS.map((name) => row[name] ?? ''))].map(csvLine).join('');
}

async function write(sheet: string, out: string | undefined, terminal: Terminal): Promise<void> {
  if (out === undefined) return terminal.out(sheet);
  const file = new OutFile(out);
  await file.write(sheet);
  file.finish();
}

async function fromFile(path: string, { n, seed, by }: SampleFlags): Promise<Drawn<Judged>[]> {
  const draw = new Draw<Judged>(n, seed);
  for await (const claim of claimsInFile(path)) draw.add({ claim }, claim.id, stratumOf(claim, by));
  return draw.drawn();
}

async function fromStore(store: Store, { n, seed, by, empty }: SampleFlags): Promise<Drawn<Judged>[]> {
  const articles = new Map((await store.articles()).map((article) => [article.id, article]));
  const found = await store.claims();
  const beside = new Map<Region, number>();
  const places = found.flatMap((claim) => {
    const article = articles.get(claim.evidence.article);
    if (!article) return [];
    const paragraph = paragraphOf(article, claim);
    if (paragraph) beside.set(paragraph, (beside.get(paragraph) ?? 0) + 1);
    return [{ claim, article, paragraph }];
  });
  const claims = new Draw<Judged>(n, seed);
  for (const place of places) claims.add(judgedOf(place, beside), place.claim.id, stratumOf(place.claim, by));
  const without = new Draw<Judged>(empty ?? Math.round(n / 5), seed);
  for (const article of articles.values())
    for (const paragraph of article.regions)
      if (tells(article, paragraph) && !beside.has(paragraph))
        without.add({ claim: null, article, paragraph, beside: 0 }, `${article.id}:${paragraph.start}`, NONE);
  return [...claims.drawn(), ...(empty === 0 ? [] : without.drawn())];
}

interface PlacedClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly paragraph: Region | undefined;
}

const judgedOf = (
  { claim, article, paragraph }: PlacedClaim,
  beside: ReadonlyMap<Region, number>,
): Judged => ({
  claim,
  article,
  ...(paragraph && { paragraph, beside: beside.get(paragraph) ?? 1 }),
});

const tells = ({ text }: Article, { kind, start, end }: Region): boolean =>
  kind === 'paragraph' && (text.slice(start, end).match(/\p{L}+/gu)?.length ?? 0) >= LEAST_WORDS;
