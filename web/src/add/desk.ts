import type { Claim, Explanation, Kept, Reading, ReportInput } from '../api/index.ts';

/** The steps that a report goes through until its claims are there. */
export const STAGES = ['received', 'article', 'sentences', 'claims'] as const;
export type Stage = (typeof STAGES)[number];

/** Who reads: the server, or a worker of this page. */
export interface ReadingDesk {
  /** @throws Error that says what is wrong with the report */
  readonly read: (report: ReportInput, reached: (stage: Stage) => void) => Promise<Reading>;
  readonly explain: (report: ReportInput, claim: Claim) => Promise<Explanation>;
  /** Adds it to the record; where nothing can be kept there is none. */
  readonly keep?: (report: ReportInput) => Promise<Kept>;
  readonly addresses: boolean;
}

/** A report on its way. */
export interface Entry {
  readonly id: number;
  readonly name: string;
  readonly report: ReportInput;
  /** Whether somebody waits for this one: it is opened when it is read. Of many files the first is. */
  readonly awaited: boolean;
  readonly stage: Stage | 'waiting' | 'refused' | 'kept' | 'discarded';
  readonly reading?: Reading;
  readonly kept?: Kept;
  readonly wrong?: string;
}

/** So many pairs of one report are led to. */
const PAIRS = 4;

/** The pairs that claims are between, as addresses name them, those with most claims first. */
export function pairsIn(claims: readonly Pick<Claim, 'by' | 'to'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { by, to } of claims) {
    const codes = [...new Set([...by, ...to].map(({ code }) => code))].sort();
    for (const [i, one] of codes.entries())
      for (const other of codes.slice(i + 1)) {
        const pair = `${one}-${other}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, PAIRS)
    .map(([pair]) => pair);
}

/** What a file is sent as. */
export async function reportOf(file: File, published: string): Promise<ReportInput> {
  const text = await file.text();
  const html = /\.x?html?$/i.test(file.name) || file.type === 'text/html';
  return { ...(html ? { html: text } : { text }), ...(published && { published }) };
}
