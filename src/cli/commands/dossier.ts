import { type Command, Option } from 'commander';
import {
  type Dossier,
  dossierIn,
  pairsOf,
  renderDossier,
  renderHtml,
  renderMarkdown,
  renderPairs,
} from '../../assess/index.ts';
import { canonicalJson } from '../../model/ids.ts';
import { dayOption } from '../dates.ts';
import { UsageError } from '../errors.ts';
import { type ClockFlags, knownFrom, knownOnActors } from '../known.ts';
import { actorOf, pairOf, sidesOf } from '../pair.ts';
import { storeOption } from '../storeAt.ts';
import { hasColour, Terminal, type TerminalOptions } from '../terminal.ts';

interface DossierFlags extends TerminalOptions, ClockFlags {
  readonly since?: string;
  readonly json?: boolean;
  readonly html?: boolean;
  readonly markdown?: boolean;
}

/** `entente dossier`: how things stand between two actors. */
export function addDossier(program: Command): void {
  program
    .command('dossier')
    .summary('print how things stand between two actors')
    .description(
      'Prints the dossier of a pair: state, agreements, promises, positions, measures, meetings, each with its source.',
    )
    .argument('<actor>', 'code of the one side, as KOR, or of both, as KOR-CHN')
    .argument('[other]', 'code of the other side, as CHN; without it, all pairs of the one')
    .addOption(
      dayOption('--as-of <day>', 'the day on which it stands (default: the newest day of publication)'),
    )
    .addOption(dayOption('--known-by <day>', 'only from what was published by that day'))
    .addOption(dayOption('--since <day>', 'begin with what reports published after that day have changed'))
    .addOption(new Option('--json', 'the same as JSON').conflicts(['html', 'markdown']))
    .addOption(
      new Option('--html', 'the same, whole, as one page to open in a browser or to mail').conflicts(
        'markdown',
      ),
    )
    .option('--markdown', 'the same, whole, as Markdown')
    .addOption(storeOption())
    .addHelpText(
      'after',
      `
Examples:
  entente dossier KOR CHN
  entente dossier KOR-CHN --as-of 2017-10-31
  entente dossier KOR
  entente dossier USA CHN --json --store asia.duckdb > dossier.json
  entente dossier KOR CHN --html > korea-china.html`,
    )
    .action(async (one: string, other: string | undefined, _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<DossierFlags>();
      const sides = sidesOf([one, other]);
      const text = sides.length === 1 ? ofOne(actorOf(one), flags) : ofPair(pairOf(sides), flags);
      await new Terminal(flags).out(await text);
    });
}

async function ofPair(pair: readonly [string, string], flags: DossierFlags): Promise<string> {
  const { since } = flags;
  const found = dossierIn(await knownOnActors(flags, pair), { pair, since });
  if (found.corpus.records === 0) new Terminal(flags).note(nothingOn(found));
  return inForm(found, flags);
}

/** What one can ask instead of a pair that no report tells of. */
const nothingOn = ({ pair: [a, b], knownBy, corpus }: Dossier): string =>
  corpus.articles === 0
    ? `No report was published by ${knownBy}; ask for a later day.`
    : `No report tells of ${a.name} and ${b.name}; the pairs that one of them is in: entente dossier ${a.code}`;

/** All pairs of an actor, those that moved first. */
async function ofOne(actor: string, flags: DossierFlags): Promise<string> {
  if (flags.html || flags.markdown || flags.since !== undefined)
    throw new UsageError('--html, --markdown and --since need two actors, as KOR CHN');
  const known = await knownFrom(flags);
  const pairs = pairsOf(known, actor);
  return flags.json ? `${canonicalJson(pairs)}\n` : renderPairs(actor, pairs, known.clocks.asOf);
}

function inForm(found: Dossier, { json, html, markdown }: DossierFlags): string {
  if (json) return `${canonicalJson(found)}\n`;
  if (html) return renderHtml(found);
  return markdown ? renderMarkdown(found) : renderDossier(found, pageOf(process.stdout));
}

/** How the page is laid out: to the width of a terminal, but not wider than reads well. */
const pageOf = (stream: NodeJS.WriteStream): { width?: number; color: boolean } => ({
  ...(stream.columns && { width: Math.min(stream.columns, 110) }),
  color: hasColour(stream),
});
