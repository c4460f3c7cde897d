import type { Token } from '../../model/sentence.ts';
import { words } from '../words.ts';

/** What is done to those who are freed later. */
export const CAPTURING = words(
  'arrest detain seize capture hold jail imprison abduct kidnap intern sentence impound',
);

/** What is done to them in the end; 'seized a ship and towed it away' is all one. */
const DONE_WITH = words(
  'free release liberate pardon repatriate deport expel extradite hand return turn send execute kill sentence try charge convict',
);

/**
 * 'captured a pilot and released him', 'seized a tanker before freeing it': whom the same doer has taken just before is whom the
 * pronoun means.
 */
export function takenBefore(object: Token, verb: Token): Token {
  const { head } = verb;
  const isNext = verb.deprel === 'conj' || (verb.deprel === 'advcl' && verb.xpos === 'VBG');
  if (
    !isNext ||
    !head ||
    !CAPTURING.has(head.lemma) ||
    !DONE_WITH.has(verb.lemma) ||
    verb.child('nsubj', 'nsubj:pass')
  )
    return object;
  const taken = head.child('obj');
  return taken?.upos === 'NOUN' && taken.index < verb.index && agree(object, taken) ? taken : object;
}

/** One man or thing, or several. */
const agree = ({ lower }: Token, { xpos }: Token): boolean =>
  /^(him|her|it)$/.test(lower) ? xpos === 'NN' : lower === 'them' && xpos === 'NNS';
