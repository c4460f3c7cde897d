import { type Command, Option } from 'commander';

/** `--no-text` has a name of its own among the flags: `--text` names a column. */
class WordsOption extends Option {
  override attributeName(): string {
    return 'words';
  }
}

/** The flags that every form of claims and of records knows. */
export const addFormOptions = (command: Command): Command =>
  command
    .option('--all', 'polecat: also what is denied, alleged, demanded or feared, marked in the contexts')
    .addOption(new WordsOption('--no-text', 'offsets and hashes in the place of the words of the reports'));
