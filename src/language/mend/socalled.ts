import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const CALLING = new Set('call describe term label brand deem consider regard see view denounce'.split(' '));

/** Words between 'what' and the verb of calling: 'what officials in Lima described'. */
const REACH = 8;

/**
 * 'voiced concern at what it called Brazilian meddling': the meddling is what the concern is at, and that somebody calls it so
 * is said in passing.
 */
export const soCalled: Mender = ({ tokens }, columns) => {
  for (const what of tokens) {
    const verb = what.lower === 'what' ? calling(what) : undefined;
    const noun = verb && called(verb);
    if (!verb || !noun) continue;
    const top = verb.head === what ? what : verb;
    const above = top.head;
    const opening = [...top.children('case', 'mark'), ...(top === what ? [] : what.children('case'))];
    const cases = opening.filter((t) => t.index < what.index);
    if (!above || above.index > what.index) continue;
    const plain = cases.length === 0 ? 'obj' : above.upos === 'NOUN' ? 'nmod' : 'obl';
    hang(columns, noun.index, above.index, plain);
    hang(columns, verb.index, noun.index, 'acl:relcl');
    hang(columns, what.index, verb.index, 'obj');
    for (const as of noun.children('case')) hang(columns, as.index, verb.index, 'mark');
    for (const word of cases) hang(columns, word.index, noun.index, 'case');
    for (const rest of verb.children('obl', 'nmod'))
      if (rest.index > noun.index) hang(columns, rest.index, noun.index, 'nmod');
  }
};

const calling = (what: Token): Token | undefined => {
  const below = what.children('acl:relcl', 'acl');
  const around = /^(obj|obl)$/.test(what.relation) && what.head ? [what.head] : [];
  return [...below, ...around].find(
    (t) => CALLING.has(t.lemma) && t.index > what.index && t.index - what.index <= REACH,
  );
};

/** What it is called: the object, or the noun behind 'as'. */
const called = (verb: Token): Token | undefined =>
  verb
    .children('obj', 'xcomp', 'obl')
    .find((t) => t.index > verb.index && /^(NOUN|PROPN)$/.test(t.upos) && isPlain(t));

const isPlain = (noun: Token): boolean =>
  noun.children('case').every((t) => t.lower === 'as') &&
  (noun.deprel !== 'obl' || noun.child('case') !== undefined);
