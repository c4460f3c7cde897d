import type { EventName } from '../../codebook/index.ts';

/** What the lexicon knows of a word or an expression: the event that it signals, and beside which other words. */
export interface Cue {
  readonly event: EventName;
  readonly mode: string | null;
  /** The expression, lemma by lemma. */
  readonly words: readonly string[];
  readonly form: 'verb' | 'noun' | 'any';
  /** Lemmas, one of which has to stand among its arguments; null where it signals the event by itself. */
  readonly near: ReadonlySet<string> | null;
}

/** What a governing word does to the act below it: `refuse` in 'refused to meet'. */
export const OPERATORS = ['refuse', 'agree', 'demand', 'threaten', 'undo', 'accuse'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface CueLexicon {
  /** Cues by the first lemma of their expression. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly operators: ReadonlyMap<string, ReadonlySet<Operator>>;
}
