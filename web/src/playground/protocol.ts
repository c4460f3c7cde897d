import type { Stage } from '../add/desk.ts';
import type { Explanation, Reading, ReportInput } from '../api/index.ts';

/** What the page asks of the worker. */
export type Question =
  | { readonly id: number; readonly ask: 'read'; readonly report: ReportInput }
  | { readonly id: number; readonly ask: 'explain'; readonly report: ReportInput; readonly claim: string };

/** What the worker says: that it is ready, how far it is, or what came out. */
export type Message =
  | { readonly say: 'ready' }
  | { readonly say: 'failed'; readonly why: string }
  | { readonly say: 'stage'; readonly id: number; readonly stage: Stage }
  | { readonly say: 'read'; readonly id: number; readonly reading: Reading }
  | { readonly say: 'explained'; readonly id: number; readonly explanation: Explanation }
  | { readonly say: 'refused'; readonly id: number; readonly why: string };
