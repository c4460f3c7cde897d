import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Iran rejected the statement by Israel': an active verb has no agent behind its object; whose act the noun before it is stands there. */
export function byOfNouns(token: Token): readonly Rehung[] {
  const { head, deprel } = token;
  const by = token.children('case')[0];
  if (!(deprel === 'obl:agent' || (deprel === 'obl' && by?.lower === 'by' && isName(token)))) return [];
  if (!head || !isActive(head)) return [];
  const between = by ? head.sentence.tokens.slice(head.index + 1, by.index) : [];
  const noun = between.findLast(
    (t) => t.upos === 'NOUN' && /^(obj|obl)$/.test(t.deprel) && t.ancestors().includes(head),
  );
  return noun ? [rehung(token, noun, 'nmod')] : [];
}

const isActive = (verb: Token): boolean =>
  !verb.child('nsubj:pass', 'aux:pass') &&
  (verb.xpos === 'VB' || (/^VB[DZP]$/.test(verb.xpos) && verb.child('nsubj') !== undefined));

/** A name, and no month or day by which something is done. */
const isName = ({ upos, lower }: Token): boolean =>
  upos === 'PROPN' &&
  !/^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(\.|uary|ruary|ch|il|ust|ember|ober)?$|day$/.test(
    lower,
  );
