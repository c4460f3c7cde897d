import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'A dentist from Oslo, who visits Greece every spring': `who` is somebody, and no town. */
export function whoOfPlaces(clause: Token): readonly Rehung[] {
  const { head: place, deprel } = clause;
  if (deprel !== 'acl:relcl' || place?.upos !== 'PROPN' || place.deprel !== 'nmod') return [];
  const who = clause.child('nsubj', 'nsubj:pass');
  const person = place.head;
  if (
    who?.lower !== 'who' ||
    person?.upos !== 'NOUN' ||
    !/^(from|in|of)$/.test(place.child('case')?.lower ?? '')
  )
    return [];
  return [rehung(clause, person, 'acl:relcl')];
}

/** Those that sit in a town and decide or say what no town does. */
const SITTING =
  /^(court|tribunal|chamber|commission|panel|council|parliament|assembly|ministry|agency|embassy|bank)$/i;
const DECIDING =
  /^(find|rule|say|decide|hold|order|reject|dismiss|uphold|declare|conclude|condemn|vote|approve|accuse|warn|urge|deny|announce|demand)$/;

/** 'took the case to the court in The Hague, which ruled that': what rules is no town. */
export function whichOfSeats(clause: Token): readonly Rehung[] {
  const { head: place, deprel } = clause;
  const preposition = place?.child('case');
  if (deprel !== 'acl:relcl' || place?.upos !== 'PROPN' || !/^(in|at)$/.test(preposition?.lower ?? ''))
    return [];
  if (clause.child('nsubj')?.lower !== 'which' || !DECIDING.test(clause.lemma)) return [];
  const before = preposition?.previous ?? null;
  const body = before && [before, ...before.ancestors()].find((t) => SITTING.test(t.lemma));
  return body && body.index < place.index ? [rehung(clause, body, 'acl:relcl')] : [];
}

const TAKING_FOR = /^(regard|see|consider|view|treat|claim)$/;

/** 'sent a ship to waters that China regards as its own': what is regarded stands before. */
export function thatRegards(clause: Token): readonly Rehung[] {
  const { head: noun, deprel } = clause;
  if (!/^(ccomp|acl)$/.test(deprel) || noun?.upos !== 'NOUN' || !TAKING_FOR.test(clause.lemma)) return [];
  const that = clause.child('mark');
  const isAs = clause.children('obl').some((t) => t.child('case')?.lower === 'as');
  if (that?.lower !== 'that' || !isAs || clause.child('obj') || !clause.child('nsubj')) return [];
  return [rehung(clause, noun, 'acl:relcl'), rehung(that, clause, 'obj')];
}

const FORCE = /^(raid|attack|strike|assault|airstrike|offensive|incursion|bombardment)$/;

/** "condemned Israel's raid on the camp": on what force is used hangs on the force. */
export function struckBehind(target: Token): readonly Rehung[] {
  const { head: verb, deprel } = target;
  const preposition = target.child('case');
  const noun = preposition?.previous;
  if (deprel !== 'obl' || !/^(on|against)$/.test(preposition?.lower ?? '') || target.upos !== 'NOUN')
    return [];
  if (!noun || noun.head !== verb || noun.deprel !== 'obj' || !FORCE.test(noun.lemma)) return [];
  return noun.child('nmod:poss', 'amod') ? [rehung(target, noun, 'nmod')] : [];
}
