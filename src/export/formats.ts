import type { Claim } from '../model/claim.ts';
import { canonicalJson } from '../model/ids.ts';
import { ICEWS_COLUMNS, POLECAT_COLUMNS } from './columns.ts';
import type { RowContext } from './context.ts';
import { csvLine, tabLine } from './delimited.ts';
import { FLAT_COLUMNS, flatRow } from './flat.ts';
import { icewsRows } from './icews.ts';
import { polecatRow } from './polecat.ts';

/** A form of text: what stands at the head of a file, and what a claim adds. */
export interface TextFormat {
  readonly head: string;
  /** @param all with what has not happened or is only alleged, where the form tells it apart */
  lines(claim: Claim, context: RowContext, all: boolean): string;
}

/** The forms of text by name. */
export const TEXT_FORMATS: Readonly<Record<'jsonl' | 'csv' | 'polecat' | 'icews', TextFormat>> = {
  jsonl: { head: '', lines: (claim) => `${canonicalJson(claim)}\n` },
  csv: {
    head: csvLine(FLAT_COLUMNS.map(({ name }) => name)),
    lines: (claim, context) =>
      csvLine(flatRow(claim, context).map((cell) => (cell === null ? null : String(cell)))),
  },
  polecat: {
    head: tabLine(POLECAT_COLUMNS),
    lines: (claim, context, all) => {
      const row = polecatRow(claim, context, all);
      return row ? tabLine(row) : '';
    },
  },
  icews: {
    head: tabLine(ICEWS_COLUMNS),
    lines: (claim, context) => icewsRows(claim, context).map(tabLine).join(''),
  },
};
