import type { Actor } from '../../../model/actor.ts';
import type { Token } from '../../../model/sentence.ts';
import type { Frame } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';

/** 'promised to use its veto in the Security Council', 'at the United Nations': bodies are where an act is done, not whom it is done to. */
export const isFloor = (preposition: string, named: readonly Actor[]): boolean =>
  (preposition === 'in' || (preposition === 'at' && named.every(({ sector }) => sector === null))) &&
  named.length > 0 &&
  named.every(({ code }) => code === 'UNO' || code === 'IGO');

/** 'his arrest in Azerbaijan': where a noun of action took place. */
export const isPlaced = (token: Token): boolean => /^(in|at|near)$/.test(prepositionOf(token));

/** "at Germany's urging", 'with the backing of': at whose wish or with whose help an act is done, not to whom. */
export const isAskedFor = ({ prep, token }: Frame['obliques'][number]): boolean =>
  (prep === 'at' &&
    /^(urging|request|invitation|behest|insistence|suggestion|instigation)$/.test(token.lemma)) ||
  (prep === 'with' &&
    /^(backing|help|support|assistance|aid|approval|consent|blessing|participation)$/.test(token.lemma));

/** Prepositions in front of whom an act is aimed at. */
export const AIMED = new Set('on against from with to by for in into of at towards toward behind'.split(' '));
