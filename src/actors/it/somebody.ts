import type { Token } from '../../model/sentence.ts';
import type { Draft } from '../draft.ts';
import { asIt } from '../traits.ts';

/** Whom `it` can mean at a token. */
export const somebody = ({ index }: Token, settled: ReadonlyMap<number, Draft>): Draft | null =>
  asIt(settled.get(index));
