import type { Sentence, Token } from '../../model/sentence.ts';
import { isRow, type Lexicon } from '../lexicon/entry.ts';
import { tellsByItself } from '../rules/factive.ts';
import { carriedBy, mayCarry } from './carried.ts';
import type { Found } from './found.ts';
import { frameWith } from './frame.ts';
import { phrase, plain } from './plain.ts';
import { ownSubject } from './tree.ts';

/** Every frame of a sentence whose predicate the lexicon knows, in order of the text. */
export function framesOf(sentence: Sentence, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  const carried = new Set<Token>();
  const all = sentence.tokens.filter(mayCarry).flatMap((verb) => carriedBy(verb, lexicon));
  // 'is on a visit that will end on Friday': what the clause itself says of the visit comes first
  const asides = all.filter(isRelative).filter(({ frame }) => phrase(frame.predicate, lexicon) === null);
  for (const one of [...all.filter((f) => !isRelative(f)), ...asides]) {
    const { predicate, carrier } = one.frame;
    const twice = carried.has(predicate);
    if (twice && (!isRelative(one) || carried.has(carrier))) continue;
    carried.add(predicate).add(carrier);
    found.push(twice ? { ...one, frame: frameWith(one.frame, { trigger: carrier }) } : one);
  }
  for (const token of sentence.tokens) {
    const one = carried.has(token) ? null : claiming(plain(token, lexicon));
    if (one) found.push(one);
  }
  return found.sort((a, b) => a.frame.predicate.index - b.frame.predicate.index);
}

/** 'lifted the ban that it had imposed', 'talks, planned for May, were put off': a noun that the verb of an aside carries as well. */
const isRelative = ({ frame: { carrier, predicate, trigger } }: Found): boolean =>
  trigger !== undefined ||
  /^acl(:relcl)?$/.test(carrier.deprel) ||
  (carrier.deprel === 'advcl' && carrier.head !== null && ownSubject(carrier.head) === predicate);

/**
 * A frame with the entries that may claim: those that know where the doer stands and, of rows for a noun without a
 * verb, those of nouns that tell of an act by themselves.
 */
function claiming(found: Found | null): Found | null {
  if (!found) return null;
  const { frame } = found;
  const tells = frame.form !== 'noun' || tellsByItself(frame.predicate);
  const entries = found.entries.filter((e) => e.by.length > 0 && (tells || !isRow(e)));
  return entries.length > 0 ? { ...found, entries } : null;
}

/** The frames of one word: those of the nouns that it carries, and its own. */
export function foundAt(token: Token, lexicon: Lexicon): Found[] {
  const own = plain(token, lexicon);
  return [...carriedBy(token, lexicon), ...(own ? [own] : [])];
}
