import type { Token } from '../model/sentence.ts';
import type { Draft } from './draft.ts';

const REACH = 3;

export const near = (found: Draft | null, token: Token, reach = REACH): Draft | null =>
  found && token.sentence.index - found.sentence.index < reach ? found : null;
