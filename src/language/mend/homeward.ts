import type { Token } from '../../model/sentence.ts';
import { type Rehung, rehung } from './rehung.ts';

const SENDING = /^(call|bring|order|summon|send|take|fly|fetch)$/;
const PEOPLE =
  /^(ambassador|envoy|commissioner|consul|diplomat|attache|attaché|charge|chargé|minister|citizen|national|troop|soldier|worker|student|staff)$/;

/** 'called its own high commissioner home': home is whither, and no noun that the envoy describes. */
export function homeward(home: Token): Rehung[] {
  const verb = home.lower === 'home' && home.deprel === 'obj' ? home.head : null;
  const called = home.previous;
  if (!verb || !SENDING.test(verb.lemma) || called?.head !== home || called.deprel !== 'compound') return [];
  if (!PEOPLE.test(called.lemma)) return [];
  const others = home.children().filter((t) => t !== called && t.index < called.index);
  return [
    rehung(called, verb, 'obj'),
    rehung(home, verb, 'advmod'),
    ...others.map((t) => rehung(t, called, t.deprel)),
  ];
}

/** 'has summoned home its ambassador in Paris': whoever stands right behind `home` is called. */
export function calledBehindHome(called: Token): Rehung[] {
  const home = called.deprel === 'obj' && called.head?.lower === 'home' ? called.head : null;
  const verb = home?.deprel === 'obj' ? home.head : null;
  if (!home || !verb || !SENDING.test(verb.lemma) || !PEOPLE.test(called.lemma)) return [];
  return [rehung(called, verb, 'obj'), rehung(home, verb, 'advmod')];
}

/** 'sent home 40 diplomats': home is whither, and says nothing of how many. */
export function homeBefore(home: Token): Rehung[] {
  const verb = home.previous;
  const isLow = home.lower === 'home' && home.deprel === 'advmod' && home.head?.upos === 'NUM';
  return isLow && verb?.upos === 'VERB' && SENDING.test(verb.lemma) ? [rehung(home, verb, 'advmod')] : [];
}

/** 'called its envoy home from Oslo': whence and whither hang on the verb. */
export function homeFrom(place: Token): Rehung[] {
  const home =
    /^(home|back)$/.test(place.head?.lower ?? '') && place.head?.deprel === 'advmod' ? place.head : null;
  const verb = home?.head;
  const isPlace = place.relation === 'obl' && place.children('case').some((t) => /^(from|to)$/.test(t.lower));
  return verb && isPlace && SENDING.test(verb.lemma) ? [rehung(place, verb, 'obl')] : [];
}
