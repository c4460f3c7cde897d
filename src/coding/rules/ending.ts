import type { Token } from '../../model/sentence.ts';
import { words } from '../words.ts';

/** Verbs that end what their object or complement tells of. From general knowledge of English. */
export const ENDING = words(
  'stop end halt cease suspend lift ease drop cancel scrap abandon freeze withdraw reverse remove refrain renounce ' +
    'discontinue revoke rescind terminate quit pause relax waive',
);

/** Nouns that do the same: 'an end to the fighting'. */
export const ENDS = words('end halt stop cessation suspension lifting removal easing freeze');

/** The verb that ends what a predicate tells of: 'has stopped supplying gas'. */
export const endedBy = (predicate: Token): Token | null =>
  predicate.deprel === 'xcomp' && predicate.head && ENDING.has(predicate.head.lemma) ? predicate.head : null;
