import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender, retag } from './index.ts';

const DESCRIBING = new Set(
  'drinking fishing training cooking heating mining building baking planting cleaning wanted suspected convicted stranded jailed'.split(
    ' ',
  ),
);

/** 'tonnes of drinking water', 'three wanted smugglers': a participle right before a noun tells what kind it is. */
export const describingParticiples: Mender = ({ tokens }, columns) => {
  for (const word of tokens) {
    const noun = word.next;
    if (!noun || !DESCRIBING.has(word.lower) || noun.head !== word || noun.deprel !== 'obj') continue;
    const place = counted(word) ?? measured(word);
    if (!place) continue;
    const { head } = place;
    hang(columns, noun.index, head.index, place.deprel);
    hang(columns, word.index, noun.index, 'amod');
    retag(columns, word.index, 'ADJ', 'JJ');
    if (place.of) hang(columns, place.of.index, noun.index, 'case');
    if (place.number) hang(columns, place.number.index, noun.index, 'nummod');
    const verb = head.upos === 'VERB' ? head : (head.ancestors().find((t) => t.upos === 'VERB') ?? head);
    below(word, noun, verb, columns);
  }
};

interface Place {
  readonly head: Token;
  readonly deprel: string;
  readonly of?: Token;
  readonly number?: Token;
}

/** Behind 'of': the noun belongs to what it is the measure of. */
function measured(word: Token): Place | null {
  const of = word.previous;
  return of?.lower === 'of' && of.head === word && word.head && word.deprel === 'acl'
    ? { head: word.head, deprel: 'nmod', of }
    : null;
}

/** Behind a number that the tree took for an argument of its own. */
function counted(word: Token): Place | null {
  const number = word.previous;
  return number?.upos === 'NUM' && number.head && number.head === word.head && number.head.upos === 'VERB'
    ? { head: number.head, deprel: 'obj', number }
    : null;
}

/** What hung on the participle, or on its noun behind a preposition of aim, belongs to the verb. */
function below(word: Token, noun: Token, verb: Token, columns: TokenColumns): void {
  for (const child of word.children('obl', 'advmod', 'punct'))
    hang(columns, child.index, verb.index, child.deprel);
  for (const child of noun.children('nmod'))
    if (child.child('case')?.lower === 'to') hang(columns, child.index, verb.index, 'obl');
}
