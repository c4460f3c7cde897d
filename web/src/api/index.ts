import { get, post } from './client.ts';
import type { CorpusInfo, Dossier, Explanation, Found, Moment, PairRow, Reading } from './types.ts';

export { keepToken, Problem, writeToken } from './client.ts';
export type * from './types.ts';

/** The days that everything is asked by. */
export interface Clocks {
  readonly asOf: string | null;
  readonly knownBy: string | null;
}

const segment = encodeURIComponent;

export const api = {
  corpus: () => get<CorpusInfo>('/health'),
  dossier: (pair: string, query: Clocks & { readonly since: string | null }, signal?: AbortSignal) =>
    get<Dossier>(`/dossiers/${segment(pair)}`, { ...query }, signal),
  pairs: (query: Clocks & { readonly actor?: string }) =>
    get<{ readonly pairs: readonly PairRow[] }>('/pairs', { ...query }),
  timeline: (pair: string, query: Clocks & Readonly<Record<string, string | null>>) =>
    get<{ readonly moments: readonly Moment[] }>(`/timelines/${segment(pair)}`, query),
  search: (q: string, clocks: Clocks) => get<Found>('/search', { q, ...clocks }),
  reading: (article: string) => get<Reading>(`/articles/${segment(article)}/reading`),
  explanation: (claim: string) => get<Explanation>(`/claims/${segment(claim)}/explanation`),
  read: (report: ReportInput) => post<Reading>('/readings', report),
  keep: (report: ReportInput) => post<Kept>('/reports', report),
};

export interface ReportInput {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
}

export interface Kept extends Reading {
  readonly changed: {
    readonly made: readonly string[];
    readonly changed: readonly string[];
    readonly ended: readonly string[];
  };
}
