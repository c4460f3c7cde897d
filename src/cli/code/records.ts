import { copiesIn } from '../../assess/index.ts';
import {
  RECORD_FORMATS,
  type RecordContext,
  recordWithoutText,
  toldTable,
  withoutText,
} from '../../export/index.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { canonicalJson } from '../../model/ids.ts';
import type { RecordEntry } from '../../model/record.ts';
import { writeParquet } from '../../node/parquet.ts';
import { loadCowCodes } from '../data.ts';
import { OutFile } from '../outFile.ts';
import type { FormFlags } from './form.ts';

/** Records and what they were folded from. */
export interface Folded {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly records: readonly RecordEntry[];
}

/** The forms of claims, and one array of JSON. */
export type RecordFormName = FormFlags['format'] | 'json';
type TextFormName = Exclude<RecordFormName, 'parquet'>;
type Left = Pick<FormFlags, 'all' | 'words'>;

/** Writes records in one of the forms to a file that is there whole or not at all. */
export async function recordsFile(
  folded: Folded,
  { format, ...flags }: Left & { readonly format: RecordFormName },
  path: string,
): Promise<void> {
  if (format === 'parquet') {
    const { records, context } = ready(folded, flags);
    const { columns, row } = toldTable(context);
    return writeParquet(path, columns, records.map(row));
  }
  const file = new OutFile(path);
  for (const lines of recordLines(folded, format, flags)) await file.write(lines);
  file.finish();
}

/** Records in one of the forms of text: what stands at the head, what each record adds, and what ends it. */
export function* recordLines(folded: Folded, format: TextFormName, flags: Left): Generator<string> {
  const { records, context } = ready(folded, flags);
  if (format === 'json') {
    yield records.length === 0 ? '[]\n' : '[\n';
    for (const [i, record] of records.entries())
      yield `${canonicalJson(record)}${i < records.length - 1 ? ',' : '\n]'}\n`;
    return;
  }
  const { head, lines } = RECORD_FORMATS[format];
  const lineOf = lines(context, flags.all ?? false);
  yield head;
  for (const record of records) yield lineOf(record);
}

interface Ready {
  readonly records: readonly RecordEntry[];
  readonly context: RecordContext;
}

/** The records in the order of their ids, with what their rows need; without the words of the reports if so asked. */
function ready({ articles, claims, records }: Folded, { words = true }: Pick<FormFlags, 'words'>): Ready {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const context: RecordContext = {
    articles: byId,
    claims: new Map(claims.map((claim) => [claim.id, words ? claim : withoutText(claim)])),
    copies: copiesIn(records, byId),
    cow: loadCowCodes(),
  };
  return { records: words ? records : records.map(recordWithoutText), context };
}
