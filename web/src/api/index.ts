import { get, post, remove } from './client.ts';
import type {
  ActorAnswer,
  CorpusInfo,
  Dossier,
  Explanation,
  Found,
  IssueAnswer,
  IssueRow,
  Items,
  Kept,
  Line,
  Lines,
  PairRow,
  Reading,
  RecordAnswer,
  Settled,
  Tasks,
  Timeline,
} from './types.ts';

export { asked, fileAt, keepToken, Problem, writeToken } from './client.ts';
export type * from './types.ts';

/** The days that everything is asked by. */
export interface Clocks {
  readonly asOf: string | null;
  readonly knownBy: string | null;
}

export interface TimelineQuery extends Clocks {
  readonly issue?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface RestQuery extends Clocks {
  readonly since: string | null;
  readonly list: string;
  readonly offset: number;
}

/** Lines of each list that come with a dossier, and how many more at a time. */
const FIRST = 25;
export const REST = 50;

const segment = encodeURIComponent;

export const api = {
  corpus: () => get<CorpusInfo>('/health'),
  dossier: (pair: string, query: Clocks, signal?: AbortSignal) =>
    get<Dossier>(`/dossiers/${segment(pair)}/beginning`, { ...query, lines: FIRST }, signal),
  /** What a list of the dossier holds from a place on. */
  rest: (pair: string, query: RestQuery, signal?: AbortSignal) =>
    get<Items>(`/dossiers/${segment(pair)}/items`, { ...query, limit: REST }, signal),
  /** A line of the dossier with all that is behind it. */
  line: (pair: string, id: string, query: Clocks, signal?: AbortSignal) =>
    get<Line>(`/dossiers/${segment(pair)}/lines/${segment(id)}`, { ...query }, signal),
  record: (id: string) => get<RecordAnswer>(`/records/${segment(id)}`),
  /** Records that one may be merged with. */
  near: (id: string) => get<Lines>(`/records/${segment(id)}/near`),
  pairs: (query: Clocks & { readonly actor?: string }) =>
    get<{ readonly pairs: readonly PairRow[] }>('/pairs', { ...query }),
  timeline: (actors: string, query: TimelineQuery) =>
    get<Timeline>(`/timelines/${segment(actors)}`, { ...query }),
  actor: (code: string, clocks: Clocks) => get<ActorAnswer>(`/actors/${segment(code)}`, { ...clocks }),
  issues: (clocks: Clocks) => get<{ readonly issues: readonly IssueRow[] }>('/issues', { ...clocks }),
  issue: (name: string, clocks: Clocks) => get<IssueAnswer>(`/issues/${segment(name)}`, { ...clocks }),
  /** What holds some words; no more than so many records and passages. */
  search: (q: string, clocks: Clocks, limit?: number) => get<Found>('/search', { q, ...clocks, limit }),
  reading: (article: string) => get<Reading>(`/articles/${segment(article)}/reading`),
  explanation: (claim: string) => get<Explanation>(`/claims/${segment(claim)}/explanation`),
  read: (report: ReportInput) => post<Reading>('/readings', report),
  explainReading: (report: ReportInput, claim: string) =>
    post<Explanation>('/readings/explanation', { ...report, claim }),
  keep: (report: ReportInput) => post<Kept>('/reports', report),
  /** Claims that nobody has decided on; of an actor or a pair if it is given. */
  worklist: (actors: string | null, limit: number) => get<Tasks>('/reviews', { actors, limit }),
  decide: (decision: DecisionInput) => post<Settled>('/decisions', decision),
  undo: (decision: string, { by, reason }: Reasoned) =>
    remove<Settled>(`/decisions/${segment(decision)}`, { by, reason }),
};

/** Who decides, and why. */
export interface Reasoned {
  readonly by: string;
  readonly reason: string;
}

export interface DecisionInput extends Reasoned {
  readonly verdict: Exclude<Settled['decision']['verdict'], 'undo'>;
  readonly keys: readonly string[];
  readonly set?: Readonly<Record<string, string>>;
}

export interface ReportInput {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
}
