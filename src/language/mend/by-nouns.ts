import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'Iran rejected the statement by Israel': an active verb has no agent behind its object; whose act the noun before it is stands there. */
export function byOfNouns(token: Token): readonly Rehung[] {
  const { head, deprel } = token;
  const by = token.children('case')[0];
  const isBy = deprel === 'obl' && by?.lower === 'by';
  if (!(deprel === 'obl:agent' || (isBy && (isName(token) || isBehindDeed(token))))) return [];
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

const DEEDS =
  /^(violation|breach|seizure|arrest|detention|shelling|bombing|killing|release|expulsion|occupation|annexation|invasion|destruction|capture|sinking|interception|abduction|execution|murder|deportation|harassment|ramming|downing)$/;

/** 'the violation of its airspace by a Russian helicopter': right behind a deed that is told with what it was done to. */
const isBehindDeed = (doer: Token): boolean => {
  const before = doer.child('case')?.previous;
  const deed = before && [before, ...before.ancestors()].find((t) => DEEDS.test(t.lemma));
  return deed?.children('nmod').some((t) => t.child('case')?.lower === 'of') ?? false;
};
