import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'met President A and Prime Minister B': what begins with `and` is no second name of the same one. */
export const joinedNames: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    if (token.deprel !== 'appos' || !token.head || token.head.index > token.index) continue;
    const first = token.subtree()[0];
    if (first?.deprel === 'cc' && first.lower === 'and' && first.index > token.head.index)
      columns.deprels[token.index] = 'conj';
  }
};

/** 'Mali, Burkina Faso and Niger said': a name right behind the comma, which goes on with `and`. */
const isListed = (comma: Token, second: Token): boolean =>
  second.upos === 'PROPN' &&
  second.subtree()[0] === comma.next &&
  second.children('conj').some((t) => t.upos === 'PROPN' && t.child('cc')?.lower === 'and');

/** "Mali and Niger's ministers met": two subjects of one verb that `and` parts are one. */
export const joinedSubjects: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const [first, second] = verb.children('nsubj', 'nsubj:pass').filter((t) => t.index < verb.index);
    const and = first?.subtree().at(-1)?.next;
    if (!first || !second || !and || first.upos !== 'PROPN') continue;
    if (and.form === ',' && isListed(and, second)) hang(columns, and.index, second.index, 'punct');
    else if (and.lower !== 'and' || !isBelow(and, second)) continue;
    hang(columns, second.index, first.index, 'conj');
    if (and.lower === 'and') hang(columns, and.index, second.index, 'cc');
    else for (const other of second.children('conj')) hang(columns, other.index, first.index, 'conj');
  }
};

/** 'Kosovo police had detained three': a name right before the noun that is the subject says whose it is. */
export const forcesNamed = (name: Token): Rehung[] => {
  const noun = name.upos === 'PROPN' && name.relation === 'nsubj' ? besideOf(name) : undefined;
  return noun ? [rehung(name, noun, 'compound')] : [];
};

const besideOf = (name: Token): Token | undefined =>
  name.head
    ?.children('nsubj', 'nsubj:pass')
    .find(
      (t) =>
        t.upos === 'NOUN' && t.subtree()[0] === name.next && !t.child('det', 'nmod:poss', 'nsubj', 'cop'),
    );

const isBelow = (token: Token, noun: Token): boolean => token === noun || token.ancestors().includes(noun);

/** 'spoke with his counterparts A and B': the noun right before a name says who bears it, and the preposition is the name's. */
export const namedBearers: Mender = ({ tokens }, columns) => {
  for (const noun of tokens) {
    const name = noun.deprel === 'obl' && noun.upos === 'NOUN' && noun.next === noun.head ? noun.head : null;
    if (name?.upos !== 'PROPN' || !/^(obl|nmod)$/.test(name.relation) || name.child('case')) continue;
    for (const mark of noun.children('case')) hang(columns, mark.index, name.index, 'case');
    columns.deprels[noun.index] = 'nmod:desc';
  }
};
