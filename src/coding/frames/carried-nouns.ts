import type { Token } from '../../model/sentence.ts';
import { insertedObject } from './lost-objects.ts';
import { meantBefore } from './meant-before.ts';
import { nounsBefore } from './relatives.ts';
import { antecedent, measured, ownSubject, prepositionOf, withConjuncts } from './tree.ts';

/** Nouns that a verb may carry: its objects, its passive subject, what a participle modifies, 'engage in talks'. */
export function nounsCarriedBy(verb: Token): Token[] {
  const inserted = insertedObject(verb);
  const nouns = [
    ...meantAt(
      verb.children('obj', 'nsubj:pass', 'obl', 'xcomp').filter((t) => !isCircumstance(t)),
      verb,
    ),
    ...(inserted ? [inserted] : []),
    ...reduced(verb),
    ...relativised(verb),
    ...meantAt(
      [verb, ...dueAbove(verb)].flatMap((t) => t.children('nsubj')),
      verb,
    ),
    ...[ownSubject(verb)].flatMap((t) => (t && t.head !== verb ? withConjuncts(t) : [])),
    ...freeRelative(verb),
  ];
  return nouns.flatMap((t) => (t.upos === 'PRON' ? meantBefore(t) : [t])).filter((t) => t.upos === 'NOUN');
}

/** The nouns that tokens of a verb's clause stand for, conjuncts one by one. */
const meantAt = (tokens: readonly Token[], verb: Token): Token[] =>
  tokens.flatMap(withConjuncts).map((t) => measured(antecedent(t, verb)));

/** 'a ban imposed in May': what a participle modifies. */
const reduced = (verb: Token): Token[] =>
  verb.deprel === 'acl' && verb.head && verb.children('mark').every((m) => m.lower === 'that')
    ? [verb.head, ...setUpAbove(verb)]
    : [];

/** 'curbs on barley, imposed by China': what a participle behind a comma tells of, where the tree hung it on the noun below. */
const setUpAbove = (verb: Token): Token[] => {
  const { head, xpos, previous } = verb;
  const above = head?.deprel === 'nmod' ? head.head : null;
  return above && xpos === 'VBN' && previous?.form === ',' && verb.child('obl:agent') ? [above] : [];
};

/** 'The talks are due to open': what is due does it. */
const dueAbove = ({ deprel, head }: Token): Token[] =>
  deprel === 'xcomp' && head && /^(due|set|likely|unlikely|scheduled|bound)$/.test(head.lower) ? [head] : [];

/** 'sent notes after the protest', 'flew in for talks': when or why a thing is done is not what the verb does. */
const isCircumstance = (noun: Token): boolean =>
  noun.deprel === 'obl' && CIRCUMSTANTIAL.test(prepositionOf(noun));

const CIRCUMSTANTIAL =
  /^(after|before|despite|since|until|till|amid|during|following|over|because|without|against|like|than|as|for)\b/;

/** 'the ban on rice that it imposed': trees may hang the clause on the noun below the one that is meant. */
function relativised(verb: Token): Token[] {
  const noun = verb.deprel === 'acl:relcl' ? verb.head : null;
  const pronoun = verb.children('obj').find((t) => /^(that|which)$/.test(t.lower));
  return noun ? [noun, ...noun.ancestors().slice(0, 2), ...(pronoun ? nounsBefore(pronoun) : [])] : [];
}

/** 'has taken what appear to be retaliatory steps': the noun at the bottom of a free relative. */
function freeRelative(verb: Token): Token[] {
  if (verb.next?.lower !== 'what') return [];
  const rest = verb.sentence.tokens.slice(verb.index + 2, verb.index + 12);
  const noun = rest.find((t) => t.upos === 'NOUN' && t.next?.upos !== 'NOUN');
  return noun ? [noun] : [];
}
