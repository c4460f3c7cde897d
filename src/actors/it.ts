import type { Token } from '../model/sentence.ts';
import {
  isActOfSomebody,
  isAddressed,
  isDeed,
  isDoneToNoun,
  isReportedDeed,
  isStateOfMind,
} from './deeds.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Draft } from './draft.ts';
import { near } from './reach.ts';
import { isPluralNoun } from './they.ts';
import { isPerson, isPlural, saysSomething } from './traits.ts';
import { ownerBefore } from './which-it.ts';
import { SAYING } from './words.ts';

/** 'The ministry said that it had not heard': the subject of what is said is who says it. */
export function ofSpeaker(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const isSomebody =
    token.deprel === 'nsubj'
      ? isDeed(token) || isStateOfMind(token) || isReportedDeed(token)
      : token.deprel === 'nsubj:pass' && (isAddressed(token) || isComplaint(token));
  if (!isSomebody) return null;
  let clause: Token | null = token.head;
  while (clause?.deprel === 'conj') clause = clause.head;
  const owner = clause?.deprel === 'acl' ? tellerOf(clause.head) : undefined;
  const subject = clause?.deprel === 'ccomp' ? sayerOf(clause.head) : owner;
  const isSaid = subject && (subject === owner || subject.relation === 'obj' || saysSomething(subject));
  const found = isSaid ? settled.get(subject.index) : undefined;
  return found && !found.joint && !isPerson(found) && !isPlural(found) ? found : null;
}

/** 'complained that it had been shown nothing': whoever complains of what is done to it. */
const isComplaint = ({ head }: Token): boolean =>
  head?.deprel === 'ccomp' && /^(complain|protest|grumble|lament)$/.test(head.head?.lemma ?? '');

/** "Uganda's statement that it would not join": whose statement it is. */
const tellerOf = (noun: Token | null): Token | undefined =>
  noun && TELLING.test(noun.lemma) ? noun.child('nmod:poss') : undefined;

const TELLING =
  /^(statement|promise|pledge|claim|assertion|declaration|assurance|announcement|denial|warning|threat|insistence|vow|commitment|undertaking|contention|argument|belief|allegation)$/;

/** Who says it: also 'prompted Quito to warn that it', whoever is made to say it. */
const sayerOf = (saying: Token | null): Token | undefined =>
  saying?.child('nsubj') ??
  (/^(xcomp|advcl)$/.test(saying?.deprel ?? '') &&
  saying?.xpos === 'VB' &&
  /^(prompt|lead|cause|push|force|drive)$/.test(saying.head?.lemma ?? '')
    ? saying.head?.child('obj')
    : undefined);

/** The speaker, in an added clause ('it added'); otherwise the last subject, where only somebody can do the verb. */
export function it(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  if (token.relation === 'obj' || token.relation === 'iobj')
    return addressee(token, settled) ?? backed(token, settled);
  if (token.deprel === 'nsubj:pass' && isAddressed(token)) return addressedIn(token, settled);
  if (token.relation !== 'nsubj' || token.deprel !== 'nsubj') return null;
  const owner = ownerBefore(token, settled);
  if (owner) return owner;
  const named = isNaming(token) ? sayerAbove(token, settled) : undefined;
  if (named) return named;
  if (isPutIn(token)) return near(otherSpeaker(token, settled, discourse), token);
  const above = subjectAbove(token);
  if (above) return isDeed(token) || isDoneToNoun(token) ? somebody(above, settled) : null;
  if (saysSomething(token) && !discourse.setting.isQuoted(token)) {
    const speaker = near(discourse.focus.lastSpeaker, token);
    if (speaker && (speaker.sentence !== token.sentence || speaker.kind === 'pronoun')) return speaker;
  }
  const beside = subjectBeside(token, settled);
  if (beside && (isDeed(token) || isActOfSomebody(token) || isWilled(token))) return beside;
  if (!isDeed(token) && !(isActOfSomebody(token) && isRightBehind(token, discourse))) return null;
  return judge(token, discourse) ?? near(discourse.focus.lastSubject, token);
}

/** 'would not retaliate if it were refused the arms', 'confirmed it; it would not be drawn': whose clause is above or before. */
function addressedIn(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const above = token.head?.deprel === 'advcl' ? subjectAbove(token) : undefined;
  if (above) return somebody(above, settled);
  return isBehindStop(token) ? mainSubject(token, settled) : subjectBeside(token, settled);
}

/** 'Lima said Quito had told it; it would not be drawn': a semicolon leads back to whom the sentence is about. */
const isBehindStop = ({ previous }: Token): boolean => previous?.form === ';';

function mainSubject({ sentence, index }: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const subject = sentence.root?.child('nsubj');
  return subject && subject.index < index ? somebody(subject, settled) : null;
}

/** 'what it described as plans': the object of the verb that names it. */
const isNaming = ({ head, previous }: Token): boolean =>
  previous?.lower === 'what' &&
  /^(call|describe|term|deem|label|dub|brand|characteri[sz]e|portray|say|see|regard|view|consider)$/.test(
    head?.lemma ?? '',
  ) &&
  head?.head?.deprel === 'obj';

/** 'It said Chad would carry out what it called plans': whoever says it names it. */
function sayerAbove(token: Token, settled: ReadonlyMap<number, Draft>): Draft | undefined {
  const told = token.ancestors().find((t) => t.deprel === 'ccomp' && t.head && t.head.index < t.index);
  const sayer = told?.head?.child('nsubj');
  return (sayer && saysSomething(sayer) && somebody(sayer, settled)) || undefined;
}

const GIVING = /^(give|sell|send|lend|grant|award|offer|hand|supply|pay|promise|lease|provide|arm|aid)$/;

/** 'backs Chad and has sold it arms', 'fought alongside Chad and supplied it with arms': for whom the same one has acted. */
function backed(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const verb = token.head;
  const first = verb?.deprel === 'conj' && GIVING.test(verb.lemma) ? verb.head : null;
  if (!verb || !first || verb.child('nsubj') || first.upos !== 'VERB') return null;
  const all = first
    .children('obj', 'obl')
    .filter((t) => t.index < token.index)
    .flatMap((t) => settled.get(t.index) ?? []);
  const [found, other] = all;
  return found && !other && !isPlural(found) && !isPerson(found) ? found : null;
}

/** In the main clause, where the sentence before, of the same paragraph, is about somebody. */
const isRightBehind = ({ sentence, head }: Token, { focus: { lastSubject } }: Discourse): boolean =>
  /^(root|conj)$/.test(head?.deprel ?? '') &&
  lastSubject?.sentence.index === sentence.index - 1 &&
  lastSubject.sentence.paragraph === sentence.paragraph &&
  !isPlural(lastSubject);

/** 'Burundi is less shy: it has sent two battalions': the subject of the clause before, in the same sentence. */
function subjectBeside(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const clause = token.head;
  const first = clause && /^(conj|parataxis)$/.test(clause.deprel) ? clause.head : null;
  const subject = first?.child('nsubj');
  return subject && subject.index < token.index ? somebody(subject, settled) : null;
}

/** 'it has sent', 'it will keep': with an object, what is done on purpose. */
const isWilled = ({ head }: Token): boolean =>
  head?.upos === 'VERB' && head.child('obj') !== undefined && head.children('aux').length > 0;

/** 'Manila, it said, had promised': what is told in the sentence is told by somebody else. */
const isPutIn = (token: Token): boolean =>
  saysSomething(token) && token.previous?.form === ',' && isParenthesis(token);

const isParenthesis = ({ head, index }: Token): boolean =>
  head?.deprel === 'parataxis' &&
  (head.head?.children('nsubj', 'nsubj:pass').some((t) => t.upos === 'PROPN' && t.index < index) ?? false);

function otherSpeaker(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  { focus: { lastSpeaker, speakerBefore } }: Discourse,
): Draft | null {
  const subject = token.head?.head?.child('nsubj', 'nsubj:pass');
  const told = settled.get(subject?.index ?? -1);
  const code = told && !isPerson(told) ? told.parties[0]?.code : undefined;
  return (
    [lastSpeaker, speakerBefore].find((one) => one && one !== told && one.parties[0]?.code !== code) ?? null
  );
}

/** What one does by speaking of what others have done. */
const JUDGING =
  /^(condemn|denounce|deplore|criticise|criticize|accuse|blame|welcome|hail|praise|thank|regret|appeal|threaten|protest)$/;

/** 'North Korea fired a missile, the South's military said. It condemned the launch': who has spoken right before goes on. */
function judge(token: Token, discourse: Discourse): Draft | null {
  const { lastSpeaker } = discourse.focus;
  const isRight =
    JUDGING.test(token.head?.lemma ?? '') &&
    lastSpeaker?.sentence.index === token.sentence.index - 1 &&
    lastSpeaker.sentence.paragraph === token.sentence.paragraph &&
    !discourse.setting.isQuoted(token);
  return isRight ? lastSpeaker : null;
}

const ADDRESSING = /^(urge|ask|tell|warn|remind|invite|press|advise|assure|exhort|implore|accuse|blame)$/;

/** 'regretted Lima's decision and urged it to think again': the one other state that the sentence has named by then. */
function addressee(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const verb = token.head;
  if (!verb || !ADDRESSING.test(verb.lemma)) return null;
  let first = verb;
  while (first.deprel === 'conj' && first.head && !first.child('nsubj')) first = first.head;
  const speaker = settled.get(first.child('nsubj')?.index ?? -1);
  if (!speaker) return null;
  const codesOf = ({ parties }: Draft): string => parties.map(({ code }) => code).join();
  const others = [...settled]
    .filter(([at, found]) => at < token.index && codesOf(found) !== codesOf(speaker))
    .map(([, found]) => found);
  const isOne = new Set(others.map(codesOf)).size === 1;
  return isOne ? (others.findLast((found) => !isPlural(found) && !isPerson(found)) ?? null) : null;
}

/** 'X decides whether it will …': the singular subject of a clause above `it`, before which nobody else comes to mind. */
function subjectAbove(token: Token): Token | undefined {
  const clause = token.head;
  if (!clause || !/^(ccomp|xcomp|acl:relcl|advcl)$/.test(clause.deprel)) return undefined;
  let up = clause.head;
  let asked: Token | undefined;
  for (let steps = 0; up && !up.child('nsubj') && !asked && steps < 4; steps++) {
    asked = controllerOf(up) ?? doerOf(up, clause);
    up = up.head;
  }
  const subject = asked ?? up?.child('nsubj');
  const isOne = subject && subject.index < token.index && subject.upos !== 'PRON' && !isPluralNoun(subject);
  return isOne ? subject : undefined;
}

/** "Peru's removal of aides whom it suspects": whose doing it is to which the clause belongs, unless it only gives a name. */
function doerOf(noun: Token, clause: Token): Token | undefined {
  const isInside = clause.deprel === 'acl:relcl' && clause.head !== noun && noun.upos === 'NOUN';
  return isInside && !SAYING.has(clause.lemma) ? noun.child('nmod:poss') : undefined;
}

/** 'urged Israel to leave the hill it holds', 'pressure on Israel to leave': who is to do what the infinitive says. */
function controllerOf(verb: Token): Token | undefined {
  const above = verb.head;
  if (
    !above ||
    !/^(xcomp|advcl|acl)$/.test(verb.deprel) ||
    !verb.children('mark').some((m) => m.lower === 'to')
  )
    return undefined;
  if (above.lemma === 'pressure') return above.child('nmod');
  if (!CONTROLLING.test(above.lemma)) return undefined;
  return above
    .children('obj', 'obl')
    .find(
      (t) =>
        t.index < verb.index &&
        (t.deprel === 'obj' ? t.lemma !== 'pressure' : /^(on|upon)$/.test(t.child('case')?.lower ?? '')),
    );
}

const CONTROLLING =
  /^(urge|ask|tell|call|press|order|force|compel|allow|invite|persuade|warn|advise|pressure|push|put|require|instruct|beg|implore)$/;

export function somebody(subject: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const found = settled.get(subject.index);
  return found && !isPlural(found) && !isPerson(found) ? found : null;
}
