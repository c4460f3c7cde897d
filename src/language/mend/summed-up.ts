import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const WORDS =
  /^(charge|claim|accusation|allegation|assertion|report|move|step|decision|demand|suggestion|proposal|account|act|threat|warning|offer|request|condition|appeal|complaint|plea|criticism|invitation|ultimatum|version)s?$/;

/** 'accused Namibia of theft, a charge Windhoek dismissed': what a noun behind a comma sums up, and who does what with it. */
export function summedUp(noun: Token): Rehung[] {
  if (!WORDS.test(noun.lower) || !isBehindComma(noun)) return [];
  const named = noun.children('appos').find((t) => t.upos === 'PROPN' && t.previous === noun);
  const own =
    named && noun.children('acl').find((t) => /^VB[DZP]$/.test(t.xpos) && t.previous === lastOf(named));
  if (named && own) return [rehung(named, own, 'nsubj'), rehung(own, noun, 'acl:relcl')];
  const verb = noun.deprel === 'nsubj' ? noun.head : null;
  const main = verb && named ? toldBefore(verb, named, noun) : undefined;
  if (main && verb && named)
    return [
      rehung(main, verb.head, verb.deprel),
      rehung(noun, main, 'parataxis'),
      rehung(named, verb, 'nsubj'),
      rehung(verb, noun, 'acl:relcl'),
      ...verb
        .children('punct')
        .filter((t) => t.index > verb.index)
        .map((t) => rehung(t, main, 'punct')),
    ];
  const other = verb?.children('nsubj').find((t) => t !== noun && t.upos === 'PROPN' && t.index > noun.index);
  if (!verb || !other || verb.index < other.index || verb.child('obj', 'ccomp')) return [];
  if (!verb.head) return belowItsSum(noun, verb);
  return [rehung(noun, verb.head, 'parataxis'), rehung(verb, noun, 'acl:relcl')];
}

/** 'Iraq threatened Iran with a lawsuit, a threat Tehran shrugged off', where the parser took what the sentence tells for an aside. */
function belowItsSum(noun: Token, verb: Token): Rehung[] {
  const main = verb
    .children('advcl')
    .find((t) => t.index < noun.index && t.child('nsubj', 'nsubj:pass') && !t.child('mark', 'advmod'));
  if (!main || !/^VB[DZP]$/.test(main.xpos)) return [];
  return [
    rehung(main, null, 'root'),
    rehung(noun, main, 'parataxis'),
    rehung(verb, noun, 'acl:relcl'),
    ...verb
      .children('punct')
      .filter((t) => t.index > verb.index)
      .map((t) => rehung(t, main, 'punct')),
  ];
}

/** The clause that the parser took for what was 'rejected', where no word of another's tells that it was said. */
const toldBefore = (verb: Token, named: Token, noun: Token): Token | undefined =>
  lastOf(named).next === verb && /^VB[DZP]$/.test(verb.xpos)
    ? verb.children('ccomp').find((t) => t.index < noun.index && t.child('nsubj', 'nsubj:pass'))
    : undefined;

const lastOf = (name: Token): Token => name.subtree().reduce((a, b) => (b.index > a.index ? b : a));

const isBehindComma = (noun: Token): boolean => {
  const first = noun.subtree()[0] ?? noun;
  return first.previous?.form === ',' && noun.children('det').some((t) => /^an?$/.test(t.lower));
};
