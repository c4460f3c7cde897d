import type { Claim } from '../model/claim.ts';
import type { Frame } from './frames/frame.ts';
import type { Entry } from './lexicon/entry.ts';
import type { Setting } from './modality/setting.ts';

/** Why a frame gave no claim, as a class that can be counted. */
export type Lack =
  | 'no pattern fits its arguments'
  | 'a party is not known'
  | 'only the content of something else'
  | 'within one state'
  | 'told by another claim'
  | 'meant only where it is negated'
  | 'other';

/** What became of one frame: a claim, or the reason why there is none. */
export interface Coding {
  readonly frame: Frame;
  readonly entry: Entry | null;
  readonly claim: Claim | null;
  readonly reason: string | null;
  /** Everything that the lexicon says of the predicate, whether it fits or not. */
  readonly known?: readonly Entry[];
  /** How the predicate stands in its sentence, as far as it was looked at. */
  readonly setting?: Setting;
}

/** A coding that makes no claim after all. */
export const without = (coding: Coding, reason: string): Coding => ({ ...coding, claim: null, reason });

const LACKS: readonly (readonly [RegExp, Lack])[] = [
  [/^no pattern/, 'no pattern fits its arguments'],
  [/party/, 'a party is not known'],
  [/^only the content|^only what/, 'only the content of something else'],
  [/^no relation between states/, 'within one state'],
  [/claim|own word|told/, 'told by another claim'],
  [/^meant only/, 'meant only where it is negated'],
];

/** The class of a reason. */
export const lackOf = (reason: string): Lack =>
  LACKS.find(([expression]) => expression.test(reason))?.[1] ?? 'other';
