import type { Token, TokenColumns } from '../../model/sentence.ts';
import { hang, type Mender } from './index.ts';
import { DAYS_AND_MONTHS } from './openings.ts';
import { type Rehung, rehung } from './rehung.ts';

/**
 * 'Soldiers held hostage in the hills were released', 'Doctors sent to Haiti to fight cholera were greeted with songs': of two verbs without a word
 * between them that joins them, the one with `were` tells what happened, and the first only which ones are meant.
 */
export const reducedRelatives: Mender = ({ tokens }, columns) => {
  for (const verb of tokens) {
    const first = verb.xpos === 'VBN' || isToDo(verb) ? firstVerb(verb) : null;
    const found = first ? told(verb, first) : [];
    for (const { index, head, deprel } of found) hang(columns, index, head, deprel);
    if (first && found.length > 0) columns.xpos[first.index] = 'VBN';
    heldBelow(verb, columns);
    heldAbove(verb, columns);
  }
};

/** 'Talks between A and B scheduled for Tuesday were cancelled', 'will go ahead': the same, with the first verb hung below the one that tells. */
function heldBelow(verb: Token, columns: TokenColumns): void {
  const [have] = verb.children('aux');
  if (!have || verb.child('nsubj', 'nsubj:pass', 'mark')) return;
  const first = verb
    .children('advcl', 'csubj', 'ccomp')
    .find((t) => t.index < have.index && /^VB[DN]$/.test(t.xpos));
  const noun = first?.child('nsubj', 'nsubj:pass');
  if (!first || !noun || first.child('aux', 'aux:pass', 'mark', 'obj')) return;
  if (noun.subtree().at(-1)?.next !== first || isJoined(first, have)) return;
  hang(columns, noun.index, verb.index, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj');
  hang(columns, first.index, noun.index, 'acl');
  columns.xpos[first.index] = 'VBN';
}

/** 'The summit planned for May has been scrapped': the month was taken for what has been scrapped. */
function heldAbove(verb: Token, columns: TokenColumns): void {
  const first = verb.head;
  const [month, preposition] = [verb.child('nsubj:pass', 'nsubj'), verb.child('mark')];
  const noun = first?.child('nsubj', 'nsubj:pass');
  if (verb.deprel !== 'advcl' || !first || !noun || !month || !preposition || month.child()) return;
  if (!verb.child('aux') || !DAYS_AND_MONTHS.test(month.form) || preposition.previous !== first) return;
  if (!/^(for|in|on|until)$/.test(preposition.lower) || first.child('aux', 'aux:pass', 'obj')) return;
  if (noun.subtree().at(-1)?.next !== first || preposition.next !== month) return;
  for (const { index, head, deprel } of [
    rehung(verb, first.head, first.deprel),
    rehung(noun, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    rehung(first, noun, 'acl'),
    rehung(preposition, month, 'case'),
    rehung(month, first, 'obl'),
    ...first.children('punct').map((t) => rehung(t, verb, 'punct')),
  ])
    hang(columns, index, head, deprel);
  columns.xpos[first.index] = 'VBN';
}

/** With a comma or a word that joins between them. */
const isJoined = (first: Token, were: Token): boolean =>
  first.sentence.tokens
    .slice(first.index, were.index)
    .some((t) => t.form === ',' || /^(and|or|but|that|when|who|which|where|if|as)$/.test(t.lower));

function told(verb: Token, first: Token): readonly Rehung[] {
  const were = isToDo(verb) ? verb.child('cop', 'aux') : verb.child('aux:pass');
  if (
    !were ||
    !/^(was|were|is|are)$/.test(were.lower) ||
    verb.children('mark', 'cc').some((t) => t.lower !== 'to')
  )
    return [];
  const noun = first.child('nsubj');
  if (!noun || noun.next !== first || !/^NNP?S?$/.test(noun.xpos)) return [];
  if (isJoined(first, were)) return [];
  const own = verb.child('nsubj:pass', 'nsubj');
  const above = verb.head;
  if (own && (!above || above === first || above.child('obj') || own.index < above.index)) return [];
  if (!own && above !== first) return [];
  const behind = first.children().filter((t) => t.index > verb.index);
  return [
    rehung(verb, first.head, first.deprel),
    rehung(noun, verb, verb.child('aux:pass') ? 'nsubj:pass' : 'nsubj'),
    rehung(first, noun, 'acl'),
    ...(own && above ? [rehung(own, above, 'obj')] : []),
    ...behind.map((t) => rehung(t, verb, t.deprel)),
  ];
}

/** 'are to return'. */
const isToDo = (verb: Token): boolean =>
  verb.xpos === 'VB' &&
  verb.child('cop', 'aux')?.next?.lower === 'to' &&
  verb.children('mark').some((t) => t.lower === 'to');

/** The verb that the parser took for the one that tells, with no auxiliary and right behind its noun. */
function firstVerb(verb: Token): Token | null {
  if (!/^(advcl|ccomp|xcomp|parataxis|acl)$/.test(verb.deprel)) return null;
  const above = verb.head?.deprel === 'advcl' && verb.head.xpos === 'VB' ? verb.head.head : verb.head;
  if (!above || !/^VB[DN]$/.test(above.xpos) || above.index > verb.index) return null;
  return above.child('aux', 'aux:pass') ? null : above;
}
