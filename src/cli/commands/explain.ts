import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Article } from '../../model/article.ts';
import { readArticle, readSentence } from '../../read/index.ts';
import { latestDayOnEarth, publishedOption } from '../dates.ts';
import { findInputs } from '../inputs.ts';
import { actorsOption, codebookOption, type OwnFlags } from '../own.ts';
import { readerWith } from '../reader.ts';
import { Terminal, type TerminalOptions } from '../terminal.ts';

interface ExplainFlags extends TerminalOptions, OwnFlags {
  readonly published?: string;
}

/** `entente explain`: why a report or a sentence gives the claims it gives. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('show why a report or a sentence is read as it is')
    .description('Shows tokens, tree, who is meant, and which rule made which claim.')
    .argument('<path-or-sentence>', 'a text file, - for standard input, or words in quotation marks')
    .addOption(publishedOption())
    .addOption(codebookOption())
    .addOption(actorsOption())
    .addHelpText(
      'after',
      `
Examples:
  entente explain "Beijing has not imposed any sanctions on Seoul, the ministry said."
  entente explain report.txt | less`,
    )
    .action(async (given: string, _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ExplainFlags>();
      const terminal = new Terminal(flags);
      const article = await articleOf(given, flags, terminal);
      const text = readerWith(flags).explain(article);
      await terminal.out(text.endsWith('\n') ? text : `${text}\n`);
    });
}

/** A path is what exists or has no blank in it; all else are words to be read. */
async function articleOf(given: string, flags: ExplainFlags, terminal: Terminal): Promise<Article> {
  const today = latestDayOnEarth();
  const published = flags.published;
  if (given !== '-' && /\s/.test(given.trim()) && !existsSync(given)) {
    const day = published ?? new Date().toISOString().slice(0, 10);
    if (!published) terminal.note(`Read as if published today, ${day}; --published DATE sets another day.`);
    return readSentence(given, { input: 'sentence', today, published: day });
  }
  const { inputs, refused } = findInputs([given]);
  const [input] = inputs;
  if (!input) throw refused[0];
  return readArticle(await input.load(), {
    input: input.name,
    today,
    ...(published !== undefined && { published }),
  });
}
