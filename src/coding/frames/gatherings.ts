import type { Token } from '../../model/sentence.ts';

/** Gatherings of many, which are held rather than met at. */
const GATHERINGS = new Set(['summit', 'forum', 'conference', 'congress', 'assembly']);
const HOLDING = new Set(['hold', 'convene', 'open']);

/** Words before a participle within which the gathering stands that it tells of. */
const REACH = 14;

/**
 * The gathering of which a participle tells: 'the forum, which will be held in Da Nang', 'the summit held in July', 'a
 * forum hosted by a union, slated to be held in Manila'. Read off the words, since trees hang such clauses in many ways.
 */
export function gatheringBefore(verb: Token): Token | null {
  if (verb.xpos !== 'VBN' || !HOLDING.has(verb.lemma)) return null;
  if (verb.children('nsubj', 'nsubj:pass').some((t) => t.upos !== 'PRON')) return null;
  for (let at = verb.previous; at && verb.index - at.index <= REACH; at = at.previous) {
    if (GATHERINGS.has(at.lemma) && at.upos === 'NOUN') return at;
    const isOther = at.upos === 'VERB' && at.xpos !== 'VBN' && verb.head !== at;
    if (isOther || at.form === ';') return null;
  }
  return null;
}
