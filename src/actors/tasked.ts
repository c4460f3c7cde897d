import type { Token } from '../model/sentence.ts';
import type { Draft } from './draft.ts';
import { together } from './pronoun-drafts.ts';
import { joinedTo } from './they.ts';
import { asOwner, isPerson, isPlural } from './traits.ts';

/** Verbs whose object does what the infinitive behind it tells. */
const TELLING = new Set(
  (
    'urge warn ask tell order allow force press pressure push encourage invite instruct command compel call beg implore ' +
    'advise exhort permit require persuade oblige want expect help'
  ).split(' '),
);

/** 'warned Mali not to bomb its neighbour', 'urged both to settle their dispute': whoever is told what to do. */
export function whoIsTold(token: Token, settled: ReadonlyMap<number, Draft>, plural: boolean): Draft | null {
  const deed = token.ancestors().find((t) => t.upos === 'VERB');
  const told = deed?.deprel === 'xcomp' && !deed.child('nsubj') ? deed.head : null;
  const verb = told && TELLING.has(told.lemma) ? told : deed && isReminded(deed, token) ? deed : null;
  if (!verb) return null;
  const listener =
    verb.child('obj', 'iobj') ??
    verb.children('obl').find((t) => t.children('case').some((c) => /^(on|upon)$/.test(c.lower)));
  if (!listener || listener.index > token.index) return null;
  const all = plural && listener.child('conj') ? joinedTo(listener, settled) : null;
  if (all) return together(token, all);
  const found = settled.get(listener.index);
  return found && found.kind !== 'adjective' && isPlural(found) === plural && !isPerson(found) ? found : null;
}

/** 'reminded Mali of its obligations', 'stripped Mali of its vote': what it has that is spoken to. */
const isReminded = (verb: Token, token: Token): boolean =>
  /^(remind|strip|deprive|rob)$/.test(verb.lemma) &&
  token.head?.head === verb &&
  token.head.children('case').some((c) => c.lower === 'of');

/** Nouns whose infinitive tells what others are to do. */
const ASKING =
  /^(demand|request|order|call|appeal|pressure|invitation|ultimatum|push|instruction|permission)$/;

/** "Oman's advice to Iraq to let its people in": the deed is that of another one. */
const isDirected = (noun: Token): boolean => noun.children('nmod').some((t) => t.deprel === 'nmod');

/** "Oman's agreement to extend its lease": whoever agrees to do it. */
export function whoseDeed(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const deed = token.ancestors().find((t) => t.upos === 'VERB');
  const noun =
    deed?.deprel === 'acl' && deed.children('mark').some((m) => m.lower === 'to') ? deed.head : null;
  const whose = noun && !ASKING.test(noun.lemma) && !isDirected(noun) ? noun.child('nmod:poss') : undefined;
  const found = whose && !deed?.child('nsubj') ? settled.get(whose.index) : undefined;
  return asOwner(found);
}
