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
  const goesOn = verb && GOING_ON.test(verb.lemma) ? verb.child('xcomp', 'advcl') : undefined;
  if (verb?.upos !== 'VERB' || (UNMINDED.has((goesOn ?? verb).lemma) && !isStruckDown(verb))) return false;
  if (!goesOn && !verb.child('obj', 'xcomp')) return false;
  const tense = verb.children('aux');
  if (!(tense.some((t) => WILLED.test(t.lower)) || isUnderWay(verb)) || verb.child('aux:pass')) return false;
  return !EVENTS.has(verb.child('obj')?.lemma.toLowerCase() ?? '');
}

/** 'said it had destroyed a landing ship', 'had killed six militants': what armed forces say of what they do to others. */
const isStruckDown = (verb: Token): boolean =>
  /^(destroy|sink|hit|kill|damage)$/.test(verb.lemma) &&
  verb.children('obj').some((t) => ARMED.has(t.lemma.toLowerCase()));

const ARMED = new Set(
  (
    'ship vessel boat warship frigate corvette submarine tank drone missile rocket launcher system aircraft jet warplane bomber ' +
    'helicopter base depot airfield battery radar convoy position outpost camp hideout tunnel commander militant fighter ' +
    'insurgent terrorist rebel gunman jihadist troop soldier target'
  ).split(' '),
);

/** 'announced that it was putting the treaty in abeyance'. */
const isUnderWay = (verb: Token): boolean =>
  verb.xpos === 'VBG' &&
  verb.child('obj') !== undefined &&
  verb.children('aux').some((t) => t.lemma === 'be');

/** 'would go on speaking': what tells only that something else goes on or ends. */
const GOING_ON = /^(go|keep|continue|carry|start|begin|stop|cease|end)$/;

/** What has been done, will be, can and must be done, and with `do` what is not. */
const WILLED = /^(had|has|will|would|can|ca|could|must|should|does|did)$/;

/** 'It was promised thirty cars', 'it would not be bound by the pact': only somebody can be. */
export const isAddressed = (subject: Token): boolean =>
  isBoundBy(subject) || isAskedInVain(subject) || ADDRESSED.has(subject.head?.lemma ?? '');

const ADDRESSED = new Set(
  (
    'promise offer tell ask invite threaten assure grant deny refuse urge warn inform consult accuse blame betray intimidate bully ' +
    'blackmail provoke deter pressure coerce oblige compel notify brief mislead deceive cheat humiliate insult snub sideline ' +
    'outvote overrule'
  ).split(' '),
);

/** 'It would not be drawn on the matter'. */
const isAskedInVain = ({ head }: Token): boolean =>
  head?.lemma === 'draw' &&
  head.child('obl') !== undefined &&
  head.children('advmod').some((t) => /^(not|n't|n’t|never)$/.test(t.lower));

/** 'It would not be bound by the pact'. */
const isBoundBy = ({ head }: Token): boolean =>
  head?.lemma === 'bind' && head.child('obl:agent') !== undefined;

const EVENTS = new Set(['effect', 'place', 'time', 'shape', 'hour', 'month', 'year', 'week', 'day']);

/** Is the subject of this verb somebody? 'It opposes', not 'it is part of', 'it took place'. */
export function isDeed(subject: Token): boolean {
  const verb = subject.head;
  if (verb?.upos !== 'VERB') return false;
  if (
    !VOLITIONAL.has(verb.lemma.toLowerCase()) &&
    !isWithParticle(verb) &&
    !isEndingPact(verb) &&
    !isActing(verb) &&
    !goesOnWithDeed(verb)
  )
    return false;
  return !EVENTS.has(verb.child('obj')?.lemma.toLowerCase() ?? '');
}

/** 'It borders on both, opposes the use of force and': what the same one does besides. */
const goesOnWithDeed = (verb: Token): boolean =>
  verb
    .children('conj')
    .some(
      (t) =>
        VOLITIONAL.has(t.lemma) && t.upos === 'VERB' && !t.child('nsubj', 'nsubj:pass', 'expl', 'aux:pass'),
    );

/** 'It would act alone', though a wall may act as a deterrent. */
const isActing = (verb: Token): boolean =>
  verb.lemma === 'act' &&
  !verb.child('obj') &&
  !verb.children('obl', 'advcl').some((t) => t.child('case', 'mark')?.lower === 'as');

/** 'It was ending the treaty': wars end by themselves, pacts by whoever is bound by them. */
const isEndingPact = (verb: Token): boolean =>
  /^(end|terminate|leave|quit)$/.test(verb.lemma) &&
  /^(treaty|pact|agreement|accord|alliance|truce|ceasefire|partnership|convention|boycott|embargo)$/.test(
    verb.child('obj')?.lemma.toLowerCase() ?? '',
  );

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

/** What a verb and its particle tell, which the verb alone does not: 'it turned down the offer'. */
const WITH_PARTICLE = new Set(
  (
    'turn down,turn back,turn away,break off,call off,hand over,hand back,give up,give in,give way,back down,pull out,pull back,' +
    'step up,throw out,send back,take back,put off,rule out,hit back,strike back,fight back,hold back,hold off,cut off,call up,' +
    'brush off,brush aside,wave away,walk out,win back,take over,play down,shoot down,shut down,stand down,carry out,speak out,' +
    'lash out,seal off,set up,stop short,buy back,pay back,dig in,kick out,back out,opt out'
  ).split(','),
);

export const isWithParticle = (verb: Token): boolean =>
  verb
    .children('compound:prt', 'advmod', 'obj', 'xcomp')
    .some((t) => t === verb.next && WITH_PARTICLE.has(`${verb.lemma} ${t.lower}`));

/** What a thing is to others, and nobody does. */
const GETTING = /^(need|suffer|lack|resemble|border|adjoin|depend|own)$/;

/** 'lifted the curbs it had placed on them', 'the land it controls': what its clause tells is done to the noun before it. */
export function isDoneToNoun(subject: Token): boolean {
  const verb = subject.head;
  if (verb?.upos !== 'VERB' || verb.deprel !== 'acl:relcl' || verb.child('aux:pass')) return false;
  if (subject.deprel !== 'nsubj' || UNMINDED.has(verb.lemma) || GETTING.test(verb.lemma)) return false;
  const isLaid = /^(place|put|set|lay)$/.test(verb.lemma);
  if (isLaid) return verb.children('obl').some((t) => /^(on|upon)$/.test(t.child('case')?.lower ?? ''));
  return !COMMON.has(verb.lemma);
}

/** 'They are still due to hold a meeting': what is planned for them only somebody does. */
export function isDue({ head }: Token): boolean {
  const deed = /^(due|set|ready)$/.test(head?.lemma ?? '') ? head?.child('xcomp') : undefined;
  return deed !== undefined && VOLITIONAL.has(deed.lemma.toLowerCase()) && !deed.child('aux:pass');
}

/** 'announced that they would put', 'announced that they were leaving': who announces what will be done does it. */
export function isOwnPlan({ head: verb }: Token): boolean {
  const isGoingOn = verb?.xpos === 'VBG' && verb.child('obj') !== undefined;
  const future =
    verb?.children('aux').some((t) => /^(would|will)$/.test(t.lower) || (isGoingOn && t.lemma === 'be')) ??
    false;
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
    'harass shadow chase follow approach intimidate disrupt obstruct damage destroy rob rebuff insult enter cross breach penetrate overfly sanction seize shell shoot spurn steal storm strafe strike tap torch torture violate wound'
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
