import type { Parts } from './inputs.ts';

/** How a network is made and taught. */
export interface Options {
  readonly hidden: number;
  readonly memory: number;
  readonly layers: number;
  readonly parts: Parts;
  /** Times that all sentences are read. */
  readonly epochs: number;
  /** Rate of learning at the beginning, of dense weights and of the tables of words; both fall to 0. */
  readonly rate: number;
  readonly rowRate: number;
  /** Sentences that are learnt from together. */
  readonly batch: number;
  /** Shares that are dropped: of hidden units, of inputs, of what the encoder says. */
  readonly drop: number;
  readonly dropInput: number;
  readonly dropContext: number;
  /** From the second time on, how often a wrong action is followed to learn how to go on from there. */
  readonly explore: number;
  /** Weight of the tags against the tree. */
  readonly tagging: number;
  readonly seed: number;
}
