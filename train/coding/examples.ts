import type { Features, LinearModel } from '../../src/coding/linear/model.ts';
import type { Read } from '../../src/coding/relate/index.ts';
import type { Relator } from '../../src/relate.ts';
import { trainLinear } from '../linear/train.ts';
import { type GoldPair, ownPairs, readPairs } from './pairs.ts';
import { isSealed } from './seal.ts';

/** A gold pair with what the reader makes of it. */
export interface Known {
  readonly gold: GoldPair;
  readonly read: Read;
  /** Whether the sentence is one of our own (`train/pairs`): it teaches, and nothing is measured on it. */
  readonly own: boolean;
}

/** The pairs of a training file, then our own, each as the reader sees it. */
export const knownPairs = (path: string, relator: Pick<Relator, 'read'>): Known[] => [
  ...readPairs(path).map((gold) => ({ gold, read: relator.read(gold), own: false })),
  ...ownPairs().map((gold) => ({ gold, read: relator.read(gold), own: true })),
];

/** How much a pair of our own weighs beside one of the training file; chosen by cross-validation. */
const OWN_WEIGHT = 0.1;
/** Weights are kept as whole numbers of this; less than one is dropped. */
export const UNIT = 0.01;
/** How strong the penalty is and how far small classes count more; chosen by cross-validation. */
const SETTINGS = { penalty: 1, balance: 0.3, rounds: 120, unit: UNIT } as const;

const isVote = (name: string): boolean => /^(cue|votes|winner|second) /.test(name);

/**
 * The features that a row teaches with. The lexicon was grown with the open rows in sight, so that its votes are
 * better there than on new text: open rows teach words only, sealed rows and, counting less, our own how far the votes are to be trusted.
 */
const taught = ({ gold, read, own }: Known): Features =>
  own || isSealed(gold.sentenceId)
    ? read.features
    : new Map([...read.features].filter(([name]) => !isVote(name)));

/** Trains the learned part on some pairs. Deterministic: the same pairs give the same model. */
export const trainRelations = (known: readonly Known[], temperature = 1): LinearModel =>
  trainLinear(
    known.map((one) => ({ features: taught(one), label: one.gold.root, weight: one.own ? OWN_WEIGHT : 1 })),
    SETTINGS,
    temperature,
  );
