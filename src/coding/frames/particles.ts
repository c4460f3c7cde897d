import type { Token } from '../../model/sentence.ts';

/**
 * Verbs with a particle that take an object and are hardly ever a verb with a preposition: 'hand over the suspect' is
 * no handing somewhere. From general knowledge of English.
 */
const VERBS = new Set(
  (
    'hand over|turn over|take over|call off|put off|break off|cut off|seal off|brush off|write off|pay off|ward off|' +
    'fend off|shut off|strike off|turn down|vote down|strike down|shut down|lay down|shoot down|gun down|put down|bring down|tear down|' +
    'burn down|play down|wind down|turn back|send back|hand back|give back|pull back|put back|push back|take back|walk back|bring back|hold back|scale back|' +
    'roll back|drive back|beat back|carry out|throw out|kick out|wipe out|rule out|phase out|drive out|bail out|' +
    'shut out|pull out|send out|give up|step up|set up|break up|tear up|rip up|beat up|blow up|round up|lock up|' +
    'back up|draw up|turn away|send away|give away|take away|put forward|bring forward|set aside|put aside|brush aside|sweep aside|push aside|wave aside|' +
    'cast aside|wave away|shrug off|laugh off|fob off|take in|let in|send in|bring in|haul in|rein in|hand in|chip in|hold up|put up|prop up|shore up|' +
    'pick up|patch up|stir up|call up|build up|switch off|turn off|fight off|hold off|drive off|lift off|write down|face down|' +
    'win over|sign over|make over|wave off|send off|pack off|swat away|drive away|chase away|chase off|warn off|scare off|go ahead'
  ).split('|'),
);

/** The particle right behind a verb that the tree took for an adverb: 'was put back to May'. */
export const adverbParticle = (verb: Token): Token | undefined => {
  const { next } = verb;
  const isParticle = next?.deprel === 'advmod' && (next.head === verb || isBeforeObject(next, verb));
  return isParticle && VERBS.has(`${verb.lemma} ${next.lower}`) ? next : undefined;
};

/** 'held up Bulgarian lorries': trees may hang the particle on what describes the object. */
const isBeforeObject = (particle: Token, verb: Token): boolean =>
  particle.xpos === 'RP' && particle.head?.deprel === 'amod' && particle.head.head?.head === verb;

/** The particle behind a verb that the tree took for the preposition of the noun behind it. */
export function lostParticle(verb: Token): { readonly particle: Token; readonly object: Token } | null {
  const next = verb.next;
  if (next?.deprel !== 'case') return null;
  const object = next.head;
  if (!VERBS.has(`${verb.lemma} ${next.lower}`) && !isCalledIn(verb, next, object)) return null;
  const isOnly = object !== null && object.head === verb && object.children('case').length === 1;
  return isOnly && object.relation === 'obl' ? { particle: next, object } : null;
}

/** 'called in its envoy': who can be summoned is no place to call in. */
const isCalledIn = ({ lemma }: Token, particle: Token, object: Token | null): boolean =>
  /^(call|haul)$/.test(lemma) &&
  particle.lower === 'in' &&
  /^(ambassador|envoy|commissioner|diplomat|consul|chargé|charge|attache|attaché)$/.test(object?.lemma ?? '');
