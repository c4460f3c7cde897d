import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

/** 'A dentist from Oslo, who visits Greece every spring': `who` is somebody, and no town. */
export function whoOfPlaces(clause: Token): readonly Rehung[] {
  const { head: place, deprel } = clause;
  if (deprel !== 'acl:relcl' || place?.upos !== 'PROPN' || !/^(nmod|obl)$/.test(place.deprel)) return [];
  const who = clause.children('nsubj', 'nsubj:pass', 'obj').find((t) => /^whom?$/.test(t.lower));
  const person = place.deprel === 'obl' ? (place.child('case')?.previous ?? null) : place.head;
  if (!who || person?.upos !== 'NOUN' || !/^(from|in|of)$/.test(place.child('case')?.lower ?? '')) return [];
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

const DEMANDS = /^(demand|request|requirement|insistence|stipulation|suggestion|proposal|recommendation)$/;

/** 'repeated a demand that Chad open the border': with a subject and an object of its own, or none to take, it tells what is demanded. */
export function demandedThat(clause: Token): readonly Rehung[] {
  const { head: noun, deprel } = clause;
  const that = clause.child('obj');
  if (deprel !== 'acl:relcl' || !noun || !DEMANDS.test(noun.lemma) || that?.lower !== 'that') return [];
  if (that.previous !== noun || !clause.child('nsubj') || !/^(VBP?|MD)$/.test(clause.xpos)) return [];
  const isSingular = clause.child('nsubj')?.xpos === 'NNP' || clause.child('nsubj')?.xpos === 'NN';
  const isWhole = clause.children('obj').length > 1 || clause.child('obl') !== undefined || isSingular;
  return isWhole ? [rehung(clause, noun, 'acl'), rehung(that, clause, 'mark')] : [];
}

const TOLD =
  /^(claim|allegation|accusation|suggestion|charge|assertion|denial|notion|idea|fear|concern|worry|suspicion|rumou?r|report|news|contention|speculation|evidence|proof|sign|indication)$/;

/**
 * 'will discuss allegations that Chad shelled Niger', 'look into charges that each supports rebels': a clause that has subject and object
 * of its own lacks nothing that `that` could stand for.
 */
export function allegedThat(clause: Token): readonly Rehung[] {
  const { head: noun, deprel } = clause;
  if (!/^acl/.test(deprel) || !noun || !TOLD.test(noun.lemma)) return [];
  const [that] = clause.subtree();
  if (that?.lower !== 'that' || that.head !== clause || that.deprel.startsWith('nsubj')) return [];
  const object = clause.children('obj').find((t) => t !== that);
  // 'an accusation by Manila that a helicopter had come near': what comes has no object
  const isWhole = object !== undefined || WITHOUT_OBJECT.test(clause.lemma);
  return isWhole && clause.child('nsubj') ? [rehung(clause, noun, 'acl'), rehung(that, clause, 'mark')] : [];
}

const WITHOUT_OBJECT =
  /^(come|go|arrive|intrude|encroach|trespass|stray|collude|conspire|interfere|meddle|occur|happen|exist)$/;

/** 'sent a list of demands, among them that it withdraw': one of what is demanded. */
export function amongDemands(clause: Token): readonly Rehung[] {
  const them = clause.children('obl').find((t) => t.lower === 'them' && t.previous?.lower === 'among');
  const that = them?.next;
  if (that?.lower !== 'that' || that.head !== clause || clause.deprel === 'root') return [];
  const demands = clause.sentence.tokens.findLast((t) => t.index < that.index && ASKED.test(t.lemma));
  return demands && !clause.subtree().includes(demands)
    ? [rehung(clause, demands, 'acl'), rehung(that, clause, 'mark')]
    : [];
}

const ASKED = /^(demand|condition|request|proposal|requirement|term)$/;

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
