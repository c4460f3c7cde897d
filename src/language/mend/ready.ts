import { hang, type Mender } from './index.ts';

const READY = new Set(
  'ready willing unwilling prepared committed determined keen eager reluctant able unable open'.split(' '),
);

const DUE = new Set([
  ...READY,
  'due',
  'set',
  'likely',
  'unlikely',
  'bound',
  'certain',
  'sure',
  'poised',
  'scheduled',
  'quick',
]);

/** 'said that it is prepared to talk': nobody prepares it, it is ready. */
export const preparedTo: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const be = token.lower === 'prepared' ? token.child('aux:pass') : undefined;
    const isTo =
      token.next?.lower === 'to' && token.children('xcomp', 'advcl').includes(token.next.head ?? token);
    if (!be || !isTo) continue;
    columns.upos[token.index] = 'ADJ';
    columns.xpos[token.index] = 'JJ';
    columns.lemmas[token.index] = token.lower;
    columns.deprels[be.index] = 'cop';
    for (const subject of token.children('nsubj:pass')) columns.deprels[subject.index] = 'nsubj';
  }
};

/** 'is due to fly': what somebody is due to do is no purpose of being due. */
export const dueTo: Mender = ({ tokens }, columns) => {
  for (const token of tokens) {
    const adjective = token.deprel === 'advcl' ? token.head : null;
    if (!adjective || !DUE.has(adjective.lower) || adjective.index > token.index) continue;
    if (token.children('mark').some((m) => m.lower === 'to') && token.xpos === 'VB' && !token.child('nsubj'))
      columns.deprels[token.index] = 'xcomp';
  }
};

/** 'is due in Oslo on Friday': where somebody is due is no predicate of its own. */
export const dueIn: Mender = ({ tokens }, columns) => {
  for (const due of tokens) {
    const place = due.lower === 'due' && due.deprel === 'case' ? due.head : null;
    const cop = place?.child('cop');
    if (!place || !cop || due.next?.deprel !== 'case' || due.next.head !== place) continue;
    hang(columns, due.index, place.head?.index ?? -1, place.deprel);
    columns.upos[due.index] = 'ADJ';
    for (const child of place.children())
      if (child !== due && (child.index < due.index || /^(obl|punct|advcl|conj)/.test(child.deprel)))
        hang(columns, child.index, due.index, child.deprel);
    hang(columns, place.index, due.index, 'obl');
  }
};

/** 'Officials of the two are due to meet': the parser takes `due` for a preposition of the verb; it is the predicate. */
export const dueVerbs: Mender = ({ tokens }, columns) => {
  for (const due of tokens) {
    const verb = due.lower === 'due' && due.deprel === 'case' ? due.head : null;
    const cop = due.previous?.deprel === 'cop' && due.previous.head === verb ? due.previous : null;
    if (verb?.xpos !== 'VB' || !cop || due.next?.lower !== 'to' || due.next.head !== verb) continue;
    hang(columns, due.index, verb.head?.index ?? -1, verb.deprel);
    columns.upos[due.index] = 'ADJ';
    for (const child of verb.children())
      if (child !== due && (child.index < due.index || child.deprel === 'punct'))
        hang(columns, child.index, due.index, child.deprel);
    hang(columns, verb.index, due.index, 'xcomp');
  }
};

/** 'said last week it was ready to talk': somebody is ready, so `it` is no empty subject. */
export const readySubjects: Mender = ({ tokens }, columns) => {
  for (const token of tokens)
    if (token.deprel === 'expl' && token.lower === 'it' && READY.has(token.head?.lemma ?? ''))
      columns.deprels[token.index] = 'nsubj';
};

/** 'A and B are due to hold talks': where the parser takes the subject for the whole sentence, `due` is its predicate. */
export const dueSubjects: Mender = ({ root }, columns) => {
  const cop = root?.child('cop');
  const due = cop?.next;
  if (!root || !cop || !due || due.lower !== 'due' || root.index > cop.index || due.next?.lower !== 'to')
    return;
  const verb = due.deprel === 'case' ? due.head : null;
  if (verb?.xpos !== 'VB') return;
  hang(columns, due.index, -1, 'root');
  columns.upos[due.index] = 'ADJ';
  hang(columns, root.index, due.index, 'nsubj');
  hang(columns, cop.index, due.index, 'cop');
  hang(columns, verb.index, due.index, 'xcomp');
  for (const child of root.children())
    if (child.index > due.index && child !== verb) hang(columns, child.index, due.index, child.deprel);
};
