import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Columns } from '../intake/index.ts';
import { validPublished } from '../read/index.ts';

/** Columns of tables as they are named in a call. */
export interface ColumnFlags {
  readonly text?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly byline?: string;
  readonly id?: string;
  /** A date of publication, or the column that holds it. */
  readonly published?: string;
}

const ABOUT = {
  text: 'of a table: the column with the text',
  title: '... with the headline',
  publisher: '... with the publisher',
  url: '... with the address',
  byline: '... with who wrote it',
  id: '... with what the corpus calls it',
} as const;

/** What `entente read` and `entente code` take. */
export const PATHS =
  'files (text, pages, tables, archives), folders of them, patterns, addresses of pages, or - for standard input';

/** Adds `--text`, `--published` and the others that name the columns of a table. */
export function addColumnOptions(command: Command): Command {
  for (const option of columnOptions()) command.addOption(option);
  return command;
}

const columnOptions = (): Option[] => [
  new Option(
    '--published <date|column>',
    'when the report was published, as 2017-10-31 or 2017-10-31T11:04 (overrides the date on the page); of a table, the ' +
      'column that tells it',
  ).argParser((value: string) => {
    // A date that is none would be taken for a column without a word
    if (/^\d/.test(value) && !validPublished(value))
      throw new InvalidArgumentError(
        'Give a day, as in 2017-10-31, or 2017-10-31T11:04, or the name of a column.',
      );
    return value;
  }),
  ...Object.entries(ABOUT).map(([name, about]) => new Option(`--${name} <column>`, about)),
];

/** What a call says of columns, and the date of publication that it gives. */
export function columnsOf(flags: ColumnFlags): {
  readonly columns: Columns;
  readonly published: string | undefined;
} {
  const columns: { -readonly [F in keyof Columns]: Columns[F] } = {};
  for (const name of Object.keys(ABOUT) as (keyof typeof ABOUT)[]) {
    const column = flags[name];
    if (column !== undefined) columns[name] = column;
  }
  const { published } = flags;
  if (published === undefined || validPublished(published)) return { columns, published };
  return { columns: { ...columns, published }, published: undefined };
}
