import type { Token } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';

/**
 * 'Whether Lima accepted this was not said': what 'whether' opens is never the whole sentence, but the subject of the clause
 * behind it; the noun between the two verbs is the object of the first.
 */
export const clausalSubjects: Mender = ({ root, tokens }, columns) => {
  const [first] = tokens.filter((t) => t.upos !== 'PUNCT');
  const main = root && first?.lower === 'whether' && first.head === root ? mainBehind(root) : undefined;
  if (!root || !main) return;
  const passive = main.child('aux:pass') !== undefined;
  for (const end of root.children('punct')) hang(columns, end.index, main.index, 'punct');
  hang(columns, main.index, -1, 'root');
  hang(columns, root.index, main.index, passive ? 'csubj:pass' : 'csubj');
  const between = main.child('nsubj');
  if (between?.subtree()[0]?.previous === root) hang(columns, between.index, root.index, 'obj');
};

const mainBehind = (told: Token): Token | undefined =>
  told.child('obj') || told.children('punct').some((t) => t.form === ',')
    ? undefined
    : told
        .children('ccomp', 'parataxis')
        .find((t) => t.index > told.index && !t.child('mark') && t.child('aux', 'cop'));
