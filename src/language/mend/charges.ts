import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

const CHARGES = new Set(
  'charge claim accusation allegation assertion suggestion contention view account figure version'.split(' '),
);
const DENYING = new Set('deny reject dismiss dispute refute contest repeat share'.split(' '));

/** 'X imposed sanctions, a charge Y denies': the main clause is the first one, and Y denies the charge. */
export const deniedCharges: Mender = ({ tokens }, columns) => {
  const verb = tokens.find((t) => DENYING.has(t.lemma) && t.upos === 'VERB' && isLast(t));
  const charge = verb ? chargeBefore(verb) : undefined;
  if (!verb || !charge || verb.deprel === 'acl:relcl') return;
  const main = verb.children().find((t) => t.index < charge.index - 1 && t.upos === 'VERB');
  const subject = verb.previous;
  if (!main || !subject) return;
  hang(columns, main.index, verb.head?.index ?? -1, verb.deprel);
  for (const other of verb.children())
    if (other !== main && (other.index < charge.index || other.upos === 'PUNCT'))
      hang(columns, other.index, main.index, other.deprel);
  hang(columns, charge.index, main.index, 'parataxis');
  hang(columns, verb.index, charge.index, 'acl:relcl');
  hang(columns, topOf(subject, charge).index, verb.index, 'nsubj');
};

/** The end of its clause: nothing but punctuation follows. */
const isLast = (verb: Token): boolean => !verb.next || verb.next.upos === 'PUNCT';

/** ', a charge' right before the name that stands before the verb. */
function chargeBefore(verb: Token): Token | undefined {
  let at = verb.previous;
  for (let steps = 0; at?.upos === 'PROPN' && steps < 4; steps++) at = at.previous;
  if (at?.lower === 'the' && at !== verb.previous) at = at.previous;
  const named = at !== verb.previous && at !== null;
  const article = at?.previous;
  return named && at && CHARGES.has(at.lemma) && article?.upos === 'DET' && article.previous?.form === ','
    ? at
    : undefined;
}

/** The head of the name that ends in a token, below the charge. */
function topOf(token: Token, charge: Token): Token {
  let top = token;
  while (top.head && top.head.index > charge.index && top.head.upos === 'PROPN') top = top.head;
  return top;
}
