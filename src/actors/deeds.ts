import type { Token } from '../model/sentence.ts';
import { VOLITIONAL } from './words.ts';

/** 'It was not aware', 'it is ready to': only somebody can be. */
export const isStateOfMind = (subject: Token): boolean =>
  subject.head?.upos === 'ADJ' && MINDFUL.has(subject.head.lemma.toLowerCase());

const MINDFUL = new Set(
  (
    'aware unaware ready willing unwilling prepared committed determined concerned worried confident convinced eager bound ' +
    'shocked appalled outraged alarmed dismayed disappointed disturbed saddened pleased grateful satisfied hopeful open opposed'
  ).split(' '),
);

/** Verbs of what things do to people: the `it` that does so need not be who says so. From general knowledge of English. */
const UNMINDED = new Set(
  (
    'violate breach harm hurt affect undermine damage show mean cause endanger jeopardise jeopardize include involve require ' +
    'contain lead cost pose constitute represent reflect become seem appear come go get contribute complicate worsen ' +
    'result benefit serve cover bring mark prove hamper hinder prevent create enable concern matter amount spell trigger ' +
    'spark fuel run work fall begin start end last destroy kill injure wound sink hit crash'
  ).split(' '),
);

/** 'The ministry said it had handed a note to the envoy': in what somebody says, `it` that has done, will or cannot do something. */
export function isReportedDeed(subject: Token): boolean {
  const verb = subject.head;
  if (verb?.upos !== 'VERB' || UNMINDED.has(verb.lemma) || !verb.child('obj', 'xcomp')) return false;
  const tense = verb.children('aux');
  if (!tense.some((t) => WILLED.test(t.lower)) || verb.child('aux:pass')) return false;
  return !EVENTS.has(verb.child('obj')?.lemma.toLowerCase() ?? '');
}

/** What has been done, will be, can and must be done, and with `do` what is not. */
const WILLED = /^(had|has|will|would|can|ca|could|must|should|does|did)$/;

/** 'It was promised thirty cars', 'it would not be bound by the pact': only somebody can be. */
export const isAddressed = (subject: Token): boolean =>
  isBoundBy(subject) ||
  /^(promise|offer|tell|ask|invite|threaten|assure|grant|deny|refuse|urge|warn|inform|consult|accuse|blame|betray|intimidate|bully|blackmail|provoke|deter|pressure|coerce)$/.test(
    subject.head?.lemma ?? '',
  );

/** 'It would not be bound by the pact'. */
const isBoundBy = ({ head }: Token): boolean =>
  head?.lemma === 'bind' && head.child('obl:agent') !== undefined;

const EVENTS = new Set(['effect', 'place', 'time', 'shape', 'hour', 'month', 'year', 'week', 'day']);

/** Is the subject of this verb somebody? 'It opposes', not 'it is part of', 'it took place'. */
export function isDeed(subject: Token): boolean {
  const verb = subject.head;
  if (verb?.upos !== 'VERB' || !VOLITIONAL.has(verb.lemma.toLowerCase())) return false;
  return !EVENTS.has(verb.child('obj')?.lemma.toLowerCase() ?? '');
}

/** What things do to people and things alike, beside those above. From general knowledge of English. */
const COMMON = new Set(
  (
    'take make give have get let allow help need keep put set draw raise leave offer follow open close change move turn stop ' +
    'meet reach attract provide produce grow face carry cross enter include support reduce increase cut limit threaten ' +
    'drive force push pull send receive win lose gain use say tell ask describe call name place make-up spark stir sow fill ' +
    'test pass touch form top head span house employ export import sell feature remain stay stand lie sit'
  ).split(' '),
);

/** 'In October it threw out the ambassador': whoever the sentence before was about, where things hardly do such a thing. */
export function isActOfSomebody(subject: Token): boolean {
  const verb = subject.head;
  if (verb?.upos !== 'VERB' || UNMINDED.has(verb.lemma) || COMMON.has(verb.lemma)) return false;
  if (verb.child('aux:pass') || !verb.child('obj')) return false;
  return !EVENTS.has(verb.child('obj')?.lemma.toLowerCase() ?? '');
}

/** 'They are still due to hold a meeting': what is planned for them only somebody does. */
export function isDue({ head }: Token): boolean {
  const deed = /^(due|set|ready)$/.test(head?.lemma ?? '') ? head?.child('xcomp') : undefined;
  return deed !== undefined && VOLITIONAL.has(deed.lemma.toLowerCase()) && !deed.child('aux:pass');
}

/** 'announced that they would put': who announces what will be done does it. */
export function isOwnPlan({ head: verb }: Token): boolean {
  const future = verb?.children('aux').some((t) => t.lower === 'would' || t.lower === 'will') ?? false;
  const above = verb?.deprel === 'ccomp' ? verb.head : null;
  return (
    future &&
    verb?.upos === 'VERB' &&
    /^(announce|pledge|vow|promise|agree|decide|declare)$/.test(above?.lemma ?? '')
  );
}

/** What nobody does to his own people and things. */
const HARMING = new Set(
  (
    'abduct arrest attack ban bar beat besiege block board bomb bombard bug capture condemn confiscate deport detain ' +
    'evict expel fire hack hit impound injure intercept invade jail kidnap kill mistreat murder poison raid ram reject ' +
    'rob rebuff insult enter cross breach penetrate overfly sanction seize shell shoot spurn steal storm strafe strike tap torch torture violate wound'
  ).split(' '),
);

/** 'India says Pakistan has banned its films': whoever tells of harm done to what is `its` is the one who is harmed. */
export function isHarmTold(verb: Token, possessive: Token): boolean {
  if (!HARMING.has(verb.lemma) || possessive.index < verb.index) return false;
  if (verb.child('nsubj:pass', 'aux:pass')) return false;
  let clause: Token = verb;
  while (clause.deprel === 'conj' && clause.head) clause = clause.head;
  const isTold = clause.deprel === 'ccomp' || (clause.deprel === 'advcl' && isReason(clause));
  const telling = isTold ? clause.head : null;
  return telling !== null && telling.upos === 'VERB' && telling.index < clause.index;
}

/** 'recalled its envoy because Venezuela had insulted its president'. */
const isReason = (clause: Token): boolean =>
  clause.child('nsubj') !== undefined &&
  clause.children('mark').some((m) => /^(because|after|since|when|once|as)$/.test(m.lower));
