import { hang, type Mender } from './index.ts';

/** 'Were Quito to reopen the pass, Lima would answer': the clause that opens with the verb is a condition of its own. */
export const supposed: Mender = ({ tokens }, columns) => {
  const [were, name] = tokens;
  const clause = name?.children('acl').find((t) => t.child('mark')?.lower === 'to');
  const main = name?.head;
  if (were?.lower !== 'were' || !name || !clause || !main || name.relation !== 'nsubj') return;
  const other = main.children('nsubj').find((t) => t !== name && t.index > clause.index);
  if (were.head !== main || !other) return;
  hang(columns, clause.index, main.index, 'advcl');
  hang(columns, name.index, clause.index, 'nsubj');
  hang(columns, were.index, clause.index, 'aux');
};
