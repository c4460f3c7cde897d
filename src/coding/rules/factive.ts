import type { Token } from '../../model/sentence.ts';
import { firstConjunct, prepositionOf } from '../frames/tree.ts';

/** Behind these a noun of action tells what has happened; behind 'for' or 'against' it may be only wished or feared. */
const AFTER = new Set(['after', 'since', 'following', 'amid', 'during', 'despite']);

/**
 * Whether a noun of action tells of an act by itself: as a subject ('the shelling of X killed five'), behind 'after' or
 * 'during', or as a headline. An object ('condemned the shelling', 'demanded the release') is what another act is about.
 */
export function tellsByItself(noun: Token): boolean {
  const first = lasting(firstConjunct(noun));
  if (!first.head) return true;
  if (first.relation === 'nsubj') return true;
  const preposition = prepositionOf(first);
  if (first.relation === 'obl' && AFTER.has(preposition)) return true;
  return preposition === 'over' && isDefinite(first);
}

/** 'after two days of talks': the days stand for the talks. */
export function lasting(noun: Token): Token {
  const { head } = noun;
  const isLength =
    head !== null && LENGTHS.has(head.lemma) && noun.deprel === 'nmod' && prepositionOf(noun) === 'of';
  return isLength ? head : noun;
}

const LENGTHS = new Set('minute hour day week month year night afternoon evening round series'.split(' '));

/** 'soured over the deployment of missiles': what is quarrelled over is there, unless it is only planned. */
const isDefinite = (noun: Token): boolean =>
  noun.children('det').some((t) => t.lower === 'the') &&
  !noun.children('amod').some((t) => PLANNED.has(t.lower));

const PLANNED = new Set([
  'planned',
  'proposed',
  'possible',
  'threatened',
  'future',
  'potential',
  'alleged',
  'intended',
]);
