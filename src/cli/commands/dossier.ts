import { type Command, Option } from 'commander';
import { type Dossier, dossierOf, renderDossier, renderHtml, renderMarkdown } from '../../assess/index.ts';
import { publicationDay } from '../../model/article.ts';
import { InputError } from '../../model/errors.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { Store } from '../../store/store.ts';
import { dayOption } from '../dates.ts';
import { pairOf } from '../pair.ts';
import { recordsOf, storeOption, withStore } from '../storeAt.ts';
import { hasColour, Terminal, type TerminalOptions } from '../terminal.ts';

interface DossierFlags extends TerminalOptions {
  readonly store: string;
  readonly asOf?: string;
  readonly knownBy?: string;
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
    .argument('<actor>', 'code of the one side, as KOR')
    .argument('<other>', 'code of the other side, as CHN')
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
  entente dossier KOR CHN --as-of 2017-10-31
  entente dossier USA CHN --json --store asia.duckdb > dossier.json
  entente dossier KOR CHN --html > korea-china.html`,
    )
    .action(async (one: string, other: string, _: unknown, command: Command) => {
      const pair = pairOf([one, other]);
      const flags = command.optsWithGlobals<DossierFlags>();
      const text = await withStore(flags.store, 'existing', (store) => dossier(store, pair, flags));
      await new Terminal(flags).out(text);
    });
}

async function dossier(store: Store, pair: readonly [string, string], flags: DossierFlags): Promise<string> {
  const articles = await store.articles();
  if (articles.length === 0) {
    throw new InputError(flags.store, 'holds no reports', 'add some with: entente read PATH');
  }
  const { knownBy } = flags;
  if (knownBy && !articles.some((article) => publicationDay(article) <= knownBy)) {
    throw new InputError(
      flags.store,
      `holds no reports published by ${knownBy}`,
      'give a later day with --known-by',
    );
  }
  const found = dossierOf({
    articles,
    claims: await store.claims(),
    records: await recordsOf(store),
    pair,
    asOf: flags.asOf,
    knownBy,
    since: flags.since,
  });
  return inForm(found, flags);
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
