import { type Command, Option } from 'commander';
import { Review } from '../../record/index.ts';
import type { Store } from '../../store/store.ts';
import { FORMS, type FormFlags } from '../code/form.ts';
import { type Folded, type RecordFormName, recordLines, recordsFile } from '../code/records.ts';
import { UsageError } from '../errors.ts';
import { addFormOptions } from '../formOptions.ts';
import { checkOut } from '../outFile.ts';
import { recordsOf } from '../storeAt.ts';
import type { Terminal } from '../terminal.ts';

/** What `entente store export` may be called with. */
export interface ExportFlags extends Omit<FormFlags, 'format'> {
  readonly format?: RecordFormName;
  readonly out?: string;
}

/** The flags of `entente store export`. */
export const addExport = (command: Command): Command =>
  addFormOptions(command)
    .description(
      'Prints all records, sorted by id: as one JSON array with sorted keys, one record a line; or as entente code ' +
        '--unit record has them: a record a row, with how many reports and independent publishers tell it.',
    )
    .addOption(
      new Option('--format <format>', 'form of the records').choices(['json', ...FORMS]).default('json'),
    )
    .option('--out <file>', 'write to a file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  entente store export > records.json
  entente store export --format polecat --out events.txt
  entente store export --format parquet --out records.parquet`,
    );

/** Prints or writes the records of a store. */
export async function exportRecords(
  store: Store,
  terminal: Terminal,
  flags: ExportFlags,
): Promise<undefined> {
  const { format = 'json', out } = flags;
  if (out !== undefined) checkOut(out);
  else if (format === 'parquet') throw new UsageError('--format parquet needs --out FILE: it is no text');
  const folded = await foldedIn(store, format);
  if (out !== undefined) await recordsFile(folded, { ...flags, format }, out);
  else if (format !== 'parquet')
    for (const lines of recordLines(folded, format, flags)) await terminal.out(lines);
}

/** What stands in a store, as people corrected it; an array of records needs nothing beside them. */
async function foldedIn(store: Store, format: RecordFormName): Promise<Folded> {
  const records = await recordsOf(store);
  if (format === 'json') return { records, articles: [], claims: [] };
  const review = new Review(await store.decisions());
  return { records, articles: await store.articles(), claims: review.claims(await store.claims()) };
}
