import { FLAT_COLUMNS } from './flat.ts';

/** The data dictionary of the CSV and Parquet forms as Markdown; `docs/data-dictionary.md` holds it. */
export const dictionary = (): string =>
  [
    '# Data dictionary',
    '',
    'Columns of `entente code --format csv` and `--format parquet`, made from the code by `npm run docs:dictionary`.',
    '',
    '| column | type | what it holds |',
    '|---|---|---|',
    ...FLAT_COLUMNS.map(({ name, type, about }) => `| \`${name}\` | ${type} | ${about} |`),
    '',
  ].join('\n');
