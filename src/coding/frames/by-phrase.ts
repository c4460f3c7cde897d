import type { Token } from '../../model/sentence.ts';
import { firstConjunct, ownSubject, prepositionOf, withConjuncts } from './tree.ts';

/** 'closed by land, sea and air': ways, and nobody who does it. */
const WAYS =
  /^(land|sea|air|road|rail|boat|plane|ship|train|night|day|force|law|decree|mistake|accident|phone|telephone|mail)$/;

const isBy = (t: Token): boolean =>
  (t.deprel === 'obl:agent' || prepositionOf(t) === 'by') && !(WAYS.test(t.lower) && !t.child('det', 'amod'));

/** The doers of a passive, also where the tree hung 'by X' on the noun before it. */
export function byPhrase(predicate: Token): Token[] {
  const obliques = predicate.children('obl');
  const below = predicate.children('xcomp').flatMap((t) => t.children('obl'));
  const own = [...obliques, ...below].filter(isBy);
  if (obliques.length === 0) {
    const below = predicate.children('obj').flatMap((t) => t.children('nmod').filter(isBy));
    return below.length > 0 ? below.flatMap(withConjuncts) : sharedBy(predicate);
  }
  return (
    own.length > 0
      ? own
      : [...obliques, ...predicate.children('obj')].flatMap((t) => t.children('nmod').filter(isBy))
  ).flatMap(withConjuncts);
}

/** 'were arrested, tortured and deported by agents': the doers of the last one in a list did it all. */
function sharedBy(predicate: Token): Token[] {
  const first = firstConjunct(predicate);
  const last = [first, ...first.children('conj')].filter((t) => t.xpos === 'VBN' && !ownSubject(t)).at(-1);
  if (!last || last.index <= predicate.index) return [];
  return last
    .children('obl')
    .filter((t) => t.deprel === 'obl:agent')
    .flatMap(withConjuncts);
}
