import type { Token } from '../../model/sentence.ts';

/** A prepositional argument: `on` with the head of its noun phrase. */
export interface Oblique {
  readonly prep: string;
  readonly token: Token;
}

/** Who does what to whom, read off the tree around one predicate. */
export interface Frame {
  readonly predicate: Token;
  readonly form: 'verb' | 'noun' | 'adjective';
  /** Lemma with its particle: `call off`. */
  readonly lemma: string;
  /** The verb that carries a noun of action ('held talks'), else the predicate itself. */
  readonly carrier: Token;
  /** What marks the claim where the predicate already marks another one: 'the ban that it imposed' was lifted. */
  readonly trigger?: Token;
  readonly passive: boolean;
  /** Heads of the doers, passive turned round, conjuncts listed one by one. */
  readonly agents: readonly Token[];
  /** Heads of what it is done to. */
  readonly patients: readonly Token[];
  readonly obliques: readonly Oblique[];
  /** Head of an infinitive or that-clause that completes the predicate. */
  readonly complement: Token | null;
  /** `gerund` for 'proposed swapping land'. */
  readonly complementForm: 'to' | 'that' | 'gerund' | null;
  /** True where the doer is not said in the clause itself but taken over from another one. */
  readonly inherited: boolean;
}
