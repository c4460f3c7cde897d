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

/**
 * A frame with some fields changed. Copies of what is looked at everywhere are made in one place by its name: `{ ...frame }`
 * in many places gives objects of many shapes, in the end one for every copy, and then no field of any is found fast.
 */
export function frameWith(frame: Frame, changes: Partial<Frame>): Frame {
  const copy: Frame = {
    predicate: frame.predicate,
    form: frame.form,
    lemma: frame.lemma,
    carrier: frame.carrier,
    passive: frame.passive,
    agents: frame.agents,
    patients: frame.patients,
    obliques: frame.obliques,
    complement: frame.complement,
    complementForm: frame.complementForm,
    inherited: frame.inherited,
  };
  return Object.assign(copy, frame.trigger && { trigger: frame.trigger }, changes);
}
