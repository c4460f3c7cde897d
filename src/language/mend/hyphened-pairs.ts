import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'the India-Pakistan talks', 'a Greek-Turkish summit', 'EU-China trade talks ended': both names stand beside the noun. */
export function hyphenedPairs(hyphen: Token): Rehung[] {
  const [first, second] = [hyphen.previous, hyphen.next];
  if (!/^[-–]$/.test(hyphen.form) || !first || !second || !isTight(hyphen, first, second)) return [];
  if (!isName(first) || !isName(second) || first.xpos === 'CD') return [];
  const noun = nounOf(first, second);
  if (!noun) return [];
  const lost = first.head === null ? subjectLost(first, noun) : [];
  if (first.head === null && lost.length === 0) return [];
  return [...lost, rehung(first, noun, relationOf(first)), rehung(second, noun, relationOf(second))];
}

const isTight = (hyphen: Token, first: Token, second: Token): boolean =>
  first.end === hyphen.start && hyphen.end === second.start;

const isName = ({ form, upos }: Token): boolean => /^\p{Lu}/u.test(form) && /^(PROPN|ADJ)$/.test(upos);

const relationOf = ({ upos }: Token): string => (upos === 'ADJ' ? 'amod' : 'compound');

/** The common noun that the two stand before. */
const nounOf = (first: Token, second: Token): Token | null => {
  const head = [second.head, second.head === first ? first.head : null].find(
    (t) => t?.upos === 'NOUN' && t.index > second.index,
  );
  const between = head ? head.sentence.tokens.slice(second.index + 1, head.index) : [];
  return head && between.every((t) => /^(NOUN|ADJ)$/.test(t.upos)) ? head : null;
};

/** 'EU-China talks collapsed': where the first name was taken for the whole, the verb behind the noun is. */
function subjectLost(first: Token, noun: Token): Rehung[] {
  const verb = noun.head === first ? noun.children('acl').find((t) => /^VB[DZP]$/.test(t.xpos)) : undefined;
  if (!verb || verb.child('nsubj')) return [];
  const rest = first.children().filter((t) => t !== noun && t.index > noun.index);
  return [
    rehung(verb, null, 'root'),
    rehung(noun, verb, 'nsubj'),
    ...rest.map((t) => rehung(t, verb, t.deprel)),
  ];
}
