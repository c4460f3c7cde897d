import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { codingData, type Pair, type Vote } from '../../coding/index.ts';
import { intake } from '../../intake/index.ts';
import type { Article } from '../../model/article.ts';
import { InputError } from '../../model/errors.ts';
import { readSentence } from '../../read/index.ts';
import { readReport } from '../../read/report.ts';
import { createRelator } from '../../relate.ts';
import { loadRelatorData } from '../data.ts';
import { latestDayOnEarth, publishedOption } from '../dates.ts';
import { UsageError } from '../errors.ts';
import { narrow } from '../narrow.ts';
import { actorsOption, codebookOption, guessesOption, type OwnFlags } from '../own.ts';
import { readerWith } from '../reader.ts';
import { recordText } from '../recordText.ts';
import { storeOption, withStore } from '../storeAt.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface ExplainFlags extends TerminalOptions, OwnFlags {
  readonly published?: string;
  readonly json?: boolean;
  readonly source?: string;
  readonly target?: string;
  readonly record?: string;
  readonly store: string;
}

/** `entente explain`: why a report or a sentence gives the claims it gives. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('show why a report or a sentence is read as it is, or a record is one')
    .description(
      'Shows tokens, tree, who is meant, and which rule made which claim; with --record why its claims are one.',
    )
    .argument('[path-or-sentence]', 'a text file, - for standard input, or words in quotation marks')
    .option('--json', 'every predicate with its claim or the reason for none, as JSON lines')
    .option('--source <words>', 'with --target: what the one does to the other by relate, and why')
    .option('--target <words>', 'the other party, in the words of the sentence')
    .option('--record <id>', 'why the claims of a record are one, and what comes close is not')
    .addOption(storeOption())
    .addOption(publishedOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addOption(guessesOption())
    .addHelpText(
      'after',
      `
Examples:
  entente explain "Beijing has not imposed any sanctions on Seoul, the ministry said."
  entente explain report.txt | less
  entente explain "Poland accused Russia of spying." --source Poland --target Russia
  entente explain --record k_0123abcd --store asia.duckdb`,
    )
    .action(async (given: string | undefined, _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ExplainFlags>();
      const terminal = new Terminal(flags);
      const text = await textOf(given, flags, terminal);
      const page = process.stdout.columns && !flags.json ? narrow(text, process.stdout.columns) : text;
      await terminal.out(page.endsWith('\n') ? page : `${page}\n`);
    });
}

async function textOf(given: string | undefined, flags: ExplainFlags, terminal: Terminal): Promise<string> {
  const { record, store: file } = flags;
  if ((given === undefined) === (record === undefined))
    throw new UsageError('give a report or a sentence, or a record with --record ID, and not both');
  if (record !== undefined) return withStore(file, 'existing', (store) => recordText(store, record, file));
  const sentence = given ?? '';
  if (sentence.trim() === '')
    throw new UsageError('the sentence is empty; give words in quotation marks, or a file');
  if (/^k_[\da-f]+$/.test(sentence) && !existsSync(sentence))
    throw new UsageError(`'${sentence}' is the id of a record; ask for it with: --record ${sentence}`);
  return isPair(flags)
    ? relationText({ uid: 'sentence', sentence, source: flags.source, target: flags.target })
    : claimsText(sentence, flags, terminal);
}

interface PairFlags {
  readonly source: string;
  readonly target: string;
}

/** @throws UsageError if only one of the two is given */
function isPair(flags: ExplainFlags): flags is ExplainFlags & PairFlags {
  if ((flags.source === undefined) !== (flags.target === undefined))
    throw new UsageError('--source and --target go together: give both parties in the words of the sentence');
  return flags.source !== undefined;
}

async function claimsText(given: string, flags: ExplainFlags, terminal: Terminal): Promise<string> {
  const article = await articleOf(given, flags, terminal);
  const reader = readerWith(flags);
  if (!flags.json) return reader.explain(article);
  return reader
    .trace(article)
    .codings.map((coding) => `${JSON.stringify(codingData(coding))}\n`)
    .join('');
}

/** What a pair's answer rests on: the cues that voted, with their setting, and the strongest features. */
function relationText(pair: Pair): string {
  const relator = createRelator(loadRelatorData());
  const { relation, reasons } = relator.explainRelation(pair);
  const { votes, situated } = relator.read(pair);
  const known = situated.located ? '' : ' (a party is not in the sentence)';
  return [
    `${pair.source} -> ${pair.target}: ${relation.event}${relation.mode ? ` ${relation.mode}` : ''}, quad ${relation.quad}, confidence ${relation.confidence}${known}`,
    '  cues',
    ...(votes.length > 0 ? votes.map(voteText) : ['    none']),
    '  strongest features, against the mean of all events',
    ...reasons.map(({ feature, weight }) => `    ${weight.toFixed(2).padStart(6)}  ${feature}`),
  ].join('\n');
}

const voteText = ({ match, setting, event, strength }: Vote): string => {
  const under = setting.size > 0 ? `, under ${[...setting].join(' and ')}` : '';
  return `    ${strength.toFixed(2).padStart(6)}  '${match.token.form}' says ${match.cue.event}${under}${event === match.cue.event ? '' : `, so ${event}`}`;
};

/** A path is what exists or has no blank in it; all else are words to be read. */
async function articleOf(given: string, flags: ExplainFlags, terminal: Terminal): Promise<Article> {
  const today = latestDayOnEarth();
  const published = flags.published;
  if (given !== '-' && /\s/.test(given.trim()) && !existsSync(given)) {
    const day = published ?? new Date().toISOString().slice(0, 10);
    if (!published) terminal.note(`Read as if published today, ${day}; --published DATE sets another day.`);
    return readSentence(given, { input: 'sentence', today, published: day });
  }
  const options = { today, ...(published !== undefined && { published }) };
  for await (const raw of intake([given])) {
    if ('refused' in raw) throw raw.refused;
    return readReport(raw, options);
  }
  throw new InputError(given, 'holds no report', 'give a file with a report');
}
