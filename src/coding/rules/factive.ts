import type { Token } from '../../model/sentence.ts';
import { firstConjunct, prepositionOf } from '../frames/tree.ts';
import { words } from '../words.ts';

/** Behind these a noun of action tells what has happened; behind 'for' or 'against' it may be only wished or feared. */
const AFTER = new Set(['after', 'since', 'following', 'amid', 'during', 'despite']);

/**
 * Whether a noun of action tells of an act by itself: as a subject ('the shelling of X killed five'), behind 'after' or
 * 'during', or as a headline. An object ('condemned the shelling', 'demanded the release') is what another act is about.
 */
export function tellsByItself(noun: Token): boolean {
  const first = lasting(firstConjunct(noun));
  if (!first.head) return true;
  if (first.relation === 'nsubj') return true;
  const preposition = prepositionOf(first);
  if (first.relation === 'obl' && AFTER.has(preposition)) return true;
  if (isLedTo(first, preposition)) return true;
  return isDefinite(first) && (preposition === 'over' || isReactedTo(first, preposition));
}

/** 'after two days of talks': the days stand for the talks. */
export function lasting(noun: Token): Token {
  const { head } = noun;
  const isLength =
    head !== null && LENGTHS.has(head.lemma) && noun.deprel === 'nmod' && prepositionOf(noun) === 'of';
  return isLength ? head : noun;
}

const LENGTHS = new Set('minute hour day week month year night afternoon evening round series'.split(' '));

/** What one feels or says of an act that was done. */
const FELT = words(
  'protest condemn denounce deplore criticise criticize decry mourn regret resent remember recall suffer survive witness ' +
    'celebrate avenge forget resist fight',
);
const REACTING = words('retaliate respond react reply answer hit strike lash');
const REACTIONS = words(
  'reaction response answer anger fury outrage protest opposition resistance revenge retaliation',
);

/** 'a reaction to the Soviet invasion of', 'mourned the killing of', 'veterans of': somebody's act on somebody, to which others react. */
const isReactedTo = (noun: Token, preposition: string): boolean => {
  const { head, relation } = noun;
  if (head === null || !isDoneBy(noun)) return false;
  if ((relation === 'obj' || preposition === 'against') && !isNamedBefore(noun)) return false;
  if (relation === 'obj') return FELT.has(head.lemma);
  if (/^(because of|in|under|by|at)$/.test(preposition)) return true;
  if (/^(for|to|against)$/.test(preposition) && REACTING.has(head.lemma)) return true;
  return (
    (/^(to|at|over|for|against|about)$/.test(preposition) && REACTIONS.has(head.lemma)) ||
    (preposition === 'of' &&
      /^(veteran|victim|survivor|part|time|cost|course|wake|anniversary|heart|end|start|outcome|result|aftermath)$/.test(
        head.lemma,
      ))
  );
};

/** 'led to clashes between A and B', 'sparked a battle between': what comes of something has come about. */
const isLedTo = (noun: Token, preposition: string): boolean => {
  const { head, relation } = noun;
  const isBetween = noun.children('nmod').some((t) => prepositionOf(t) === 'between');
  if (!head || !isBetween) return false;
  return relation === 'obj'
    ? /^(spark|trigger|cause|provoke|ignite)$/.test(head.lemma)
    : /^(to|in|into)$/.test(preposition) &&
        /^(lead|result|end|escalate|erupt|descend|degenerate)$/.test(head.lemma);
};

/** 'the Libyan invasion', "Libya's invasion". */
const isNamedBefore = (noun: Token): boolean =>
  noun.children('amod', 'compound', 'nmod:poss').some((t) => /^\p{Lu}/u.test(t.form));

/** Its doer is told by a name before it or behind 'by', and whom it is done to behind it. */
const isDoneBy = (noun: Token): boolean => {
  const isBy = (t: Token): boolean => prepositionOf(t) === 'by';
  const behind = noun.children('nmod');
  return (
    (isNamedBefore(noun) || behind.some(isBy)) &&
    behind.some((t) => !isBy(t) && /^(of|on|against|into|in|to)$/.test(prepositionOf(t)))
  );
};

/** 'soured over the deployment of missiles': what is quarrelled over is there, unless it is only planned. */
const isDefinite = (noun: Token): boolean =>
  (noun.children('det').some((t) => t.lower === 'the') ||
    noun.children('nmod:poss').some((t) => t.upos === 'PROPN')) &&
  !noun.children('amod').some((t) => PLANNED.has(t.lower));

const PLANNED = new Set([
  'planned',
  'proposed',
  'possible',
  'threatened',
  'future',
  'potential',
  'alleged',
  'intended',
]);
