import { type Command, Option } from 'commander';
import { knownOf, type Task, worklistOf } from '../../assess/index.ts';
import { decisionOf, type Wish } from '../../held/review/decide.ts';
import { type Decidable, decidableIn } from '../../held/review/holdings.ts';
import { type LoggedDecision, logOf } from '../../held/review/log.ts';
import { decisionText } from '../../held/review/texts.ts';
import { counted } from '../../model/counted.ts';
import type { Decision, Verdict } from '../../model/decision.ts';
import { canonicalJson } from '../../model/ids.ts';
import { Review } from '../../record/index.ts';
import type { Store } from '../../store/store.ts';
import { UsageError } from '../errors.ts';
import { loadedFrom } from '../known.ts';
import { actorsOf } from '../pair.ts';
import { recordsOf, storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface ReviewFlags extends TerminalOptions {
  readonly store: string;
  readonly json?: boolean;
  readonly limit: number;
  readonly by?: string;
  readonly reason?: string;
  readonly set?: readonly string[];
}

/** `entente review`: what people make of the claims. */
export function addReview(program: Command): void {
  const review = program
    .command('review')
    .summary('list claims to look at, and decide on them')
    .description(
      'Lists the claims on which most hangs and which are least certain. Accept, reject or correct a claim, merge or ' +
        'split records; every decision has a name and a reason, outlives recoding, and can be undone. See docs/review.md.',
    )
    .argument('[actor...]', 'codes: claims of the records between these, as KOR CHN')
    .option('--limit <n>', 'how many', limitOf, 20)
    .option('--json', 'as JSON lines')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  entente review KOR CHN
  entente review accept k_0123abcd --by "A. Lee" --reason "stands so in the text"
  entente review correct k_0123abcd --set status=denied --set when=2017-10-31 --by "A. Lee" --reason "misread"
  entente review split k_0123abcd k_4567cdef --by "A. Lee" --reason "two meetings"
  entente review undo d_89abcdef --by "A. Lee" --reason "it was one after all"`,
    )
    .action(async (given: string[], _: unknown, command: Command) => {
      await printWorklist(given, command.optsWithGlobals<ReviewFlags>());
    });
  for (const one of DECIDING) addDeciding(review, one);
  addPrinting(review, 'list', 'the decisions that stand', (decisions) =>
    decisions.filter(
      ({ verdict, standing }) => verdict !== 'undo' && (standing === 'stands' || standing === 'waits'),
    ),
  );
  addPrinting(review, 'log', 'all decisions, also those that were undone', (decisions) => decisions);
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit takes a number from 1');
  return limit;
}

type Deciding = readonly [verdict: Verdict, argument: string, help: string, summary: string];

const KEY = 'key of the claim, or its beginning, or the id of a record that begins with it';

const DECIDING: readonly Deciding[] = [
  ['accept', '<key>', KEY, 'say that a claim is read rightly'],
  ['reject', '<key>', KEY, 'say that a claim is no claim: it leaves the record'],
  ['correct', '<key>', KEY, 'set fields of a claim'],
  ['merge', '<keys...>', 'keys of claims of two records or more', 'say that claims tell the same thing'],
  ['split', '<keys...>', 'keys of claims, all of different things', 'say that claims tell different things'],
  ['undo', '<decision>', 'id of the decision, or its beginning', 'take a decision back; that is kept too'],
];

function addDeciding(review: Command, [verdict, argument, help, summary]: Deciding): void {
  const command = review
    .command(verdict)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .argument(argument, help)
    .requiredOption('--by <name>', 'who decides')
    .requiredOption('--reason <text>', 'why')
    .addOption(storeOption());
  if (verdict === 'correct')
    command.addOption(
      new Option('--set <field=value>', 'a field and what it should be, as status=denied; once for each')
        .argParser((one: string, before: string[] | undefined) => [...(before ?? []), one])
        .makeOptionMandatory(),
    );
  command.action(async (given: string | string[], _: unknown, called: Command) => {
    const flags = called.optsWithGlobals<ReviewFlags>();
    await withStore(flags.store, 'existing', (store) => decide(store, verdict, [given].flat(), flags));
  });
}

async function decide(
  store: Store,
  verdict: Verdict,
  given: readonly string[],
  { by = '', reason = '', set = [], ...flags }: ReviewFlags,
): Promise<void> {
  const held = await decidableIn(store, flags.store);
  const decision = decisionAsAsked({ verdict, given, set: settingsOf(set), by, reason }, held);
  const before = (await recordsOf(store)).length;
  await store.decide([decision]);
  const after = (await recordsOf(store)).length;
  const records =
    before === after ? counted(after, 'record') : `${counted(before, 'record')} before, ${after} now`;
  new Terminal(flags).note(`${decision.id}: ${decisionText(decision)}; ${records}`);
}

/** What is wrong with the fields of a wish is wrong with the options of the call. */
function decisionAsAsked(wish: Wish, held: Decidable): Decision {
  try {
    return decisionOf(wish, held, new Date());
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`--${error.message}`) : error;
  }
}

const settingsOf = (given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new UsageError(`--set takes field=value, as status=denied, not '${text}'`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );

type Choice = (decisions: readonly LoggedDecision[]) => readonly LoggedDecision[];

function addPrinting(review: Command, name: 'list' | 'log', summary: string, chosen: Choice): void {
  review
    .command(name)
    .summary(`print ${summary}`)
    .description(`Prints ${summary}, oldest first.`)
    .option('--json', 'as JSON lines')
    .addOption(storeOption())
    .action(async (_: unknown, called: Command) => {
      const flags = called.optsWithGlobals<ReviewFlags>();
      await withStore(flags.store, 'existing', (store) => printDecisions(store, chosen, flags));
    });
}

async function printDecisions(store: Store, chosen: Choice, flags: ReviewFlags): Promise<void> {
  const terminal = new Terminal(flags);
  const keys = new Set((await store.claims()).map(({ key }) => key));
  const shown = chosen(logOf(new Review(await store.decisions()), keys));
  for (const decision of shown)
    await terminal.out(flags.json ? `${canonicalJson(decision)}\n` : `${loggedText(decision)}\n`);
  terminal.note(counted(shown.length, 'decision'));
}

function loggedText(decision: LoggedDecision): string {
  const { standing } = decision;
  const words = standing === 'waits' ? 'waits: a claim of it is not in the store' : standing;
  return decisionText(decision) + (standing === 'stands' ? '' : ` [${words}]`);
}

async function printWorklist(given: readonly string[], flags: ReviewFlags): Promise<void> {
  const terminal = new Terminal(flags);
  const tasks = worklistOf(knownOf(await loadedFrom(flags)), actorsOf(given, 2));
  const shown = tasks.slice(0, flags.limit);
  for (const task of shown)
    await terminal.out(flags.json ? `${canonicalJson(task)}\n` : `${taskText(task)}\n`);
  terminal.note(
    `${shown.length} of ${tasks.length} claims that nobody has decided on, by what hangs on them times doubt`,
  );
}

function taskText({ key, record, state, by, to, weight, why, doubt, priority, evidence }: Task): string {
  const parties = to.length > 0 ? `${by.join(', ')} to ${to.join(', ')}` : by.join(', ');
  const figures = `${priority} = ${weight} (${why.join(', ')}) × doubt ${doubt}`;
  const source = `${evidence.source ?? 'unnamed source'} ${evidence.published.slice(0, 10)}`;
  const of = record === key ? '' : ` of ${record.slice(0, 10)}`;
  return [
    `${key.slice(0, 12)}${of} · ${state} · ${parties} · ${figures}`,
    `    "${evidence.quote.replace(/\s+/g, ' ').trim()}" (${[source, ...evidence.chain].join(' < ')})`,
  ].join('\n');
}
