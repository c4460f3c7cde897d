import { hang, type Mender } from './index.ts';

/** 'Mistrust between the two runs deep': a preposition between two subjects of one verb joins the second to the first. */
export const partedSubjects: Mender = ({ tokens }, columns) => {
  for (const between of tokens) {
    const verb = between.deprel === 'mark' && between.lower === 'between' ? between.head : null;
    const noun = between.previous;
    if (!verb || noun?.head !== verb || noun.relation !== 'nsubj') continue;
    const other = verb.children('nsubj').find((t) => t.index > between.index && t.index < verb.index);
    if (!other) continue;
    hang(columns, other.index, noun.index, 'nmod');
    hang(columns, between.index, other.index, 'case');
  }
};
