import type { Token } from '../../model/sentence.ts';
import { isPassive } from '../frames/passive.ts';
import { prepositionOf } from '../frames/tree.ts';
import { words } from '../words.ts';
import { isNegated } from './negation.ts';
import type { Walk } from './walk.ts';

/**
 * What stands before a noun of action that is still to come, may come, or did not come; of one that was foiled or averted
 * nothing is told (`unfulfilled` in `rules/harm.ts`). From general knowledge of English.
 */
const STATES: Readonly<Record<'planned' | 'open' | 'not', ReadonlySet<string>>> = {
  planned: words('planned scheduled intended forthcoming upcoming future prospective'),
  open: words(
    'proposed possible potential threatened hypothetical eventual rumoured rumored mooted feared imagined',
  ),
  not: words('cancelled canceled scrapped shelved stillborn called-off'),
};

/** What is said of such a noun by what it remains or is. */
const UNREAL = words(
  'hint dream hope idea plan proposal possibility prospect fiction fantasy myth ambition aspiration unfulfilled unrealised unrealized ' +
    'uncertain elusive distant remote hypothetical doubtful unthinkable',
);
/** What is done to it before it comes about. */
const STOPPED = words('foil thwart avert prevent abort ground veto');

/** 'The planned deployment', 'a cancelled visit', 'The ban remains a hint': how far a noun of action that stands alone is so. */
export function nounState(walk: Walk, noun: Token): void {
  const has = (state: keyof typeof STATES): boolean =>
    noun.children('amod', 'compound').some((t) => STATES[state].has(t.lower));
  const verb = noun.relation === 'nsubj' ? noun.head : null;
  if (has('not') || (verb && isPassive(verb) && STOPPED.has(verb.lemma))) walk.negated = true;
  else if (has('planned') || (verb && isPencilled(verb))) {
    walk.outlook = 'planned';
    walk.tense = { time: 'future', perfect: false, modal: null };
  } else if (has('open') || (verb && isUnreal(verb)))
    walk.tense = { time: 'future', perfect: false, modal: 'may' };
}

/** 'has been pencilled in for May'. */
const isPencilled = (verb: Token): boolean => /^pencil$/.test(verb.lemma) && isPassive(verb);

/** 'remains a hint', 'is a fantasy', 'are a long way off'. */
function isUnreal(head: Token): boolean {
  if (head.lemma === 'remain') return head.children('xcomp', 'obj', 'nmod').some((t) => UNREAL.has(t.lemma));
  const isFarOff = head.children('advmod').some((t) => t.lower === 'off') && /^(way|far)$/.test(head.lemma);
  return head.child('cop') !== undefined && (UNREAL.has(head.lemma) || isFarOff);
}

const STORIES = words(
  'scenario simulation episode novel film movie series game script thriller nightmare wargame',
);

/** 'In the exercise scenario, a submarine sinks a destroyer': told of no real thing. */
export const isInStory = (predicate: Token): boolean =>
  predicate
    .children('obl')
    .some((t) => STORIES.has(t.lemma) && t.index < predicate.index && t.child('case')?.lower === 'in');

/** 'It is not the case that they left'. */
export const isNotTheCase = (head: Token): boolean =>
  head.lemma === 'case' && head.children('expl', 'nsubj').some((t) => t.lower === 'it') && isNegated(head);

/** 'An airstrike by Jordan? Amman laughed it off', 'Will the two meet?': asked, not told. */
export const isAsked = (top: Token): boolean =>
  top.deprel === 'root' && top.sentence.tokens.findLast((t) => !/^["”’')\]]$/.test(t.form))?.form === '?';

/** 'has to deal with the rivalry between A and B': what is between the two is there, whatever somebody does about it. */
export const isGiven = (noun: Token): boolean =>
  (noun.relation === 'obl' || noun.relation === 'nmod') &&
  noun.children('det').some((t) => t.lower === 'the') &&
  noun.children('nmod').some((t) => prepositionOf(t) === 'between');
