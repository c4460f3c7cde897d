import { onceADay } from '../../export/index.ts';
import type { CodedReport } from '../../spread/codeReport.ts';
import { IdSet, idBytes } from '../../spread/local/index.ts';
import { sha256 } from '../manifest/dataHash.ts';

/** Lets through what is the first of its day: see {@link onceADay}. */
export class OneADay {
  readonly #seen: IdSet;

  /** @param seen the bytes of ids that an earlier run had seen */
  constructor(seen?: Uint8Array) {
    this.#seen = new IdSet(seen);
  }

  /** The report with those of its claims that are the first, and their ids among what was seen. */
  kept(report: CodedReport): { readonly report: CodedReport; readonly ids: readonly string[] } {
    const ids: string[] = [];
    const claims = report.claims.filter((claim) => {
      const id = `d_${sha256(onceADay(claim, report))}`;
      const isFirst = this.#seen.add(idBytes(id));
      if (isFirst) ids.push(id);
      return isFirst;
    });
    return { report: { ...report, claims }, ids };
  }
}
