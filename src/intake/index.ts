/** Whatever holds reports, as a stream of reports: files, folders, tables, archives, standard input. */
export { loadBytes } from './bytes.ts';
export { bytesUnder, intake } from './intake.ts';
export type { IntakeOptions, Meter, Refused } from './item.ts';
export { type Counts, countsText, NO_COLUMN, oneMore, reasonOf } from './reasons.ts';
export type { Columns, Field } from './rows/columns.ts';
export { isAddress } from './web.ts';
