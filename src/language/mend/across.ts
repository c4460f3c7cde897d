import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/**
 * 'met Prince Faisal, the Saudi minister, at the summit in Rio': no compound reaches across a comma, so the name is the object
 * and what the preposition behind the comma stands before is where it was.
 */
export const compoundsAcross: Mender = ({ tokens }, columns) => {
  for (const name of tokens) {
    const noun = name.deprel === 'compound' && name.upos === 'PROPN' ? name.head : null;
    const verb = noun?.deprel === 'obj' && noun.head && noun.head.index < name.index ? noun.head : null;
    if (!noun || !verb || noun.index < name.index) continue;
    const behind = tokens.slice(name.index + 1, noun.index);
    const comma = behind.findLast((t) => t.form === ',');
    const preposition = comma?.next;
    if (!comma || preposition?.upos !== 'ADP' || preposition.index >= noun.index) continue;
    hang(columns, name.index, verb.index, 'obj');
    hang(columns, noun.index, verb.index, 'obl');
    hang(columns, preposition.index, noun.index, 'case');
    hang(columns, comma.index, verb.index, 'punct');
    for (const part of behind.filter((t) => t.index > preposition.index && isOutside(t, preposition)))
      hang(columns, part.index, noun.index, part.upos === 'DET' ? 'det' : 'compound');
  }
};

/** A word behind the preposition that hangs on something before it. */
const isOutside = (token: Token, { index }: Token): boolean =>
  token.head !== null && token.head.index < index;
