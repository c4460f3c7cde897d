import type { Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import { prepositionOf, withConjuncts } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { isNegated } from '../modality/negation.ts';
import { words } from '../words.ts';

/** What is sworn to somebody's harm is a threat, not a promise. */
const HARM = words(
  'attack avenge bomb crush derail destroy disrupt fight kill punish retaliate sabotage shell strike target topple',
);

const WIELDING = words('acquire build deploy develop fire launch obtain produce use');

const WEAPONS = words('arms attack bomb drone force missile rocket strike warhead weapon weaponry');

/** What stands before a noun of action that fell short of the act. */
const SHORT_OF = words('aborted abortive attempted averted failed foiled near so-called thwarted would-be');

/** Words that make of a promise a threat, and of a deed an attempt. */
export function unfulfilled(entry: Entry, frame: Frame): string | null {
  const { form, predicate, complement } = frame;
  if (entry.rule === 'commitment.own-word' && isHarm(predicate)) return 'threatened, not promised';
  if (entry.event === 'THREATEN' && complement && isJustice(complement)) return 'justice, and no threat';
  if (isForsworn(frame)) return entry.event === 'AGREE' ? null : 'promised not to be done';
  if (entry.event === 'AGREE' && complement && isHarm(complement)) return 'threatened, not promised';
  if (predicate.lemma === 'concerned' && predicate.children('obl').some((t) => prepositionOf(t) === 'with'))
    return 'busy with it, not worried by it';
  if (
    form === 'noun' &&
    predicate.children('amod', 'advmod', 'compound', 'case').some((t) => SHORT_OF.has(t.lower))
  )
    return 'the act itself is not told';
  return null;
}

/** 'pledged not to attack', 'undertook never to use force': who binds himself to leave it threatens nobody and does nothing. */
const isForsworn = ({ lemma, complement, complementForm }: Frame): boolean =>
  BINDING.has(lemma) &&
  /^(to|that)$/.test(complementForm ?? '') &&
  complement !== null &&
  isNegated(complement);

const BINDING = words('pledge promise vow swear undertake agree commit guarantee resolve decide');

/** Verbs whose object takes place: 'attended talks between X and Y', not 'wants', 'proposed' or 'ruled out' them. */
const REALISING = words(
  'begin start open hold host attend join chair lead broker mediate facilitate moderate monitor observe welcome hail praise ' +
    'applaud end conclude finish complete close adjourn interrupt suspend resume continue witness disrupt derail dominate ' +
    'overshadow enter wrap break leave follow accompany sponsor oversee prepare plan arrange organise organize schedule have',
);

/** What stands behind these is what somebody has in mind: 'pushed for talks', 'dreams of a summit'. */
const AIMS = words('for of about on against to toward towards');

/** A meeting that is what somebody wants, proposes or rejects has not been held. */
export function wished(entry: Entry, { form, predicate, carrier }: Frame): string | null {
  if (entry.kind !== 'meeting') return null;
  if ([carrier, carrier.head].some(isStillToCome)) return 'not so by then';
  if (form !== 'noun' || carrier !== predicate) return null;
  const verb = predicate.head;
  if (verb?.upos !== 'VERB' || REALISING.has(verb.lemma)) return null;
  const aimed = predicate.relation === 'obl' && AIMS.has(prepositionOf(predicate));
  return predicate.relation === 'obj' || aimed ? `only what is meant by '${verb.lemma}'` : null;
}

/** 'ruled out reprisals before talks had been held'. */
const isStillToCome = (verb: Token | null): boolean =>
  verb?.deprel === 'advcl' &&
  verb.children('mark').some((t) => t.lower === 'before') &&
  verb.children('aux').some((t) => /^(have|be)$/.test(t.lemma) && t.xpos !== 'VBG');

/** 'to punish offenders', 'to fight smuggling': no state need fear it. */
const isJustice = (verb: Token): boolean =>
  /^(punish|fight|crush|target|destroy|kill)$/.test(verb.lemma) &&
  verb.children('obj').some((t) => WRONGS.has(t.lemma));

const WRONGS = words(
  'offender perpetrator culprit criminal wrongdoer smuggler trafficker abuser crime corruption piracy trafficking smuggling ' +
    'poverty disease hunger fraud racism pandemic virus drought fire',
);

/** 'to attack', 'to use rockets'. */
const isHarm = (verb: Token): boolean =>
  (HARM.has(verb.lemma) && !isJustice(verb)) ||
  (WIELDING.has(verb.lemma) &&
    verb
      .children('obj')
      .flatMap(withConjuncts)
      .some((t) => WEAPONS.has(t.lemma)));
