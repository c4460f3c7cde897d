/** Claims in the forms of the field: flat tables, POLECAT, ICEWS. */
export { ICEWS_COLUMNS, POLECAT_COLUMNS } from './columns.ts';
export type { RowContext } from './context.ts';
export { csvLine } from './delimited.ts';
export { dictionary } from './dictionary.ts';
export { type Cell, type Column, FLAT_COLUMNS, flatRow } from './flat.ts';
export { TEXT_FORMATS, type TextFormat } from './formats.ts';
export { onceADay } from './one-a-day.ts';
export type { RecordContext } from './record-context.ts';
export { RECORD_FORMATS, type RecordFormat, TELLING_COLUMNS, toldTable } from './record-forms.ts';
export {
  ARTICLE_TABLE,
  claimTable,
  type Field,
  RECORD_TABLE,
  type Table,
  type TableColumn,
  tableOf,
} from './tables.ts';
export { articleWithoutText, recordWithoutText, withoutText } from './withoutText.ts';
