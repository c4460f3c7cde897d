import type { EventName } from '../../codebook/index.ts';
import type { Operator } from '../rules/plover.ts';

/** What the lexicon knows of a word or an expression: the event that it signals, and beside which other words. */
export interface Cue {
  readonly event: EventName;
  readonly mode: string | null;
  /** The expression, lemma by lemma. */
  readonly words: readonly string[];
  readonly form: 'verb' | 'noun' | 'any';
  /** Lemmas, one of which has to stand among its arguments; null where it signals the event by itself. */
  readonly near: ReadonlySet<string> | null;
  /** Whether the row also says where the parties stand. */
  readonly framed: boolean;
}

export interface CueLexicon {
  /** Cues by the first lemma of their expression. */
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly operators: ReadonlyMap<string, ReadonlySet<Operator>>;
}
