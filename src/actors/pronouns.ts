import type { Token } from '../model/sentence.ts';
import {
  isActOfSomebody,
  isAddressed,
  isDeed,
  isDue,
  isHarmTold,
  isOwnPlan,
  isReportedDeed,
  isStateOfMind,
} from './deeds.ts';
import type { Discourse } from './discourse.ts';
import { copy, type Draft, draft, headOf, type Party } from './draft.ts';
import { addressed, people, together, told } from './objects.ts';
import { direction, here } from './pointers.ts';
import { isPerson, isPlural, saysSomething, sharedSubject } from './traits.ts';
import { DIRECTIONS } from './words.ts';

const PERSONAL = new Map<string, 'masculine' | 'feminine'>([
  ['he', 'masculine'],
  ['him', 'masculine'],
  ['his', 'masculine'],
  ['she', 'feminine'],
  ['her', 'feminine'],
]);
const POINTERS = new Set([
  ...PERSONAL.keys(),
  ...DIRECTIONS,
  ...['here', 'who', 'which', 'that', 'whose', 'it', 'they', 'them', 'its', 'their'],
]);
const REACH = 3;
/** Sentences of a paragraph that may lie between a person and 'he' at the head of the next one. */
const FILLED = 5;

/** Step 4 for pronouns: who `it`, `they`, `he`, `its`, `which`, `here` mean; null where the text leaves it open. */
export function pronounAt(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  const { lower } = token;
  if (!POINTERS.has(lower)) return null;
  if (lower === 'here') return here(token, discourse);
  if (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whose')
    return relative(token, settled);
  if (DIRECTIONS.has(lower)) return direction(token, discourse);
  if (token.upos !== 'PRON') return null;
  if (lower === 'them') return refer(token, addressed(token, settled, discourse));
  const listener =
    lower === 'it' || lower === 'they'
      ? (told(token, settled) ?? addressed(token, settled, discourse))
      : null;
  if (listener) return refer(token, listener);
  if (lower === 'it') return refer(token, ofSpeaker(token, settled) ?? it(token, settled, discourse));
  if (lower === 'they') return refer(token, they(token, settled, discourse));
  if (lower === 'its') return refer(token, owner(token, settled, discourse, false));
  if (lower === 'their') return refer(token, owner(token, settled, discourse, true));
  const gender = PERSONAL.get(lower);
  return gender ? refer(token, person(token, gender, discourse)) : null;
}

function refer(token: Token, to: Draft | null): Draft | null {
  if (!to) return null;
  const at = { sentence: token.sentence, first: token.index, last: token.index, core: token.index };
  const made = draft(at, { kind: 'pronoun' });
  copy(made, to);
  return made;
}

const near = (found: Draft | null, token: Token, reach = REACH): Draft | null =>
  found && token.sentence.index - found.sentence.index < reach ? found : null;

/** 'The ministry said that it had not heard': the subject of what is said is who says it. */
function ofSpeaker(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const isSomebody =
    token.deprel === 'nsubj'
      ? isDeed(token) || isStateOfMind(token) || isReportedDeed(token)
      : token.deprel === 'nsubj:pass' && isAddressed(token);
  if (!isSomebody) return null;
  let clause: Token | null = token.head;
  while (clause?.deprel === 'conj') clause = clause.head;
  const subject = clause?.deprel === 'ccomp' ? clause.head?.child('nsubj') : undefined;
  const found = subject && saysSomething(subject) ? settled.get(subject.index) : undefined;
  return found && !found.joint && !isPerson(found) && !isPlural(found) ? found : null;
}

/** The speaker, in an added clause ('it added'); otherwise the last subject, where only somebody can do the verb. */
function it(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  if (token.relation === 'obj' || token.relation === 'iobj') return addressee(token, settled);
  if (token.relation !== 'nsubj' || token.deprel !== 'nsubj') return null;
  if (isPutIn(token)) return near(otherSpeaker(token, settled, discourse), token);
  const above = subjectAbove(token);
  if (above) return isDeed(token) ? somebody(above, settled) : null;
  if (saysSomething(token) && !discourse.setting.isQuoted(token)) {
    const speaker = near(discourse.lastSpeaker, token);
    if (speaker && (speaker.sentence !== token.sentence || speaker.kind === 'pronoun')) return speaker;
  }
  const beside = subjectBeside(token, settled);
  if (beside && (isDeed(token) || isActOfSomebody(token) || isWilled(token))) return beside;
  if (!isDeed(token) && !(isActOfSomebody(token) && isRightBehind(token, discourse))) return null;
  return judge(token, discourse) ?? near(discourse.lastSubject, token);
}

/** In the main clause, where the sentence before, of the same paragraph, is about somebody. */
const isRightBehind = ({ sentence, head }: Token, { lastSubject }: Discourse): boolean =>
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
  { lastSpeaker, speakerBefore }: Discourse,
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
  const { lastSpeaker } = discourse;
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
  for (let steps = 0; up && !up.child('nsubj') && steps < 3; steps++) up = up.head;
  const subject = up?.child('nsubj');
  const isOne = subject && subject.index < token.index && subject.upos !== 'PRON' && !isPluralNoun(subject);
  return isOne ? subject : undefined;
}

function somebody(subject: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const found = settled.get(subject.index);
  return found && !isPlural(found) && !isPerson(found) ? found : null;
}

function they(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  if (token.relation !== 'nsubj' || token.deprel !== 'nsubj') return null;
  if (!isDeed(token) && !isOwnPlan(token) && !comesTogether(token) && !isDue(token)) return null;
  const subject = pluralSubject(token);
  if (subject && !subject.child('conj')) {
    const found = settled.get(subject.index);
    return found && isPlural(found) ? found : null;
  }
  const all = subject && joinedTo(subject, settled);
  if (all && all.length > 2) return together(token, all);
  const last = near(discourse.lastPlural, token, 2);
  if (last && !last.joint && last.phrase) return last;
  return whoMeet(token, settled) ?? pair(token, discourse);
}

/** The parties of 'Mali, Togo and Niger', where all of them are known. */
function joinedTo(subject: Token, settled: ReadonlyMap<number, Draft>): Party[] | null {
  const found = [subject, ...subject.children('conj')].map((t) => settled.get(t.index));
  const parties = found.flatMap((one) => one?.parties ?? []);
  return found.every((one) => one?.parties.length === 1) ? parties : null;
}

/** 'They came together on the sidelines of a conference'. */
const comesTogether = ({ head }: Token): boolean =>
  head?.lemma === 'come' && head.children('advmod').some((t) => t.lower === 'together');

/** 'Xi told his counterpart, Park, when they met': the two people of two states that the sentence names before. */
function whoMeet(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  if (token.head?.lemma !== 'meet') return null;
  const before = [...settled].filter(([head, found]) => head < token.index && isPerson(found));
  const people = new Map(before.flatMap(([, { parties }]) => parties.map((one) => [one.person, one])));
  const parties = [...people.values()];
  if (parties.length !== 2 || parties[0]?.code === parties[1]?.code) return null;
  return together(token, parties);
}

const isPluralNoun = (token: Token): boolean =>
  ['NNS', 'NNPS'].includes(token.xpos) ||
  token.feats.includes('Number=Plur') ||
  token.child('conj') !== undefined;

/** The nearest plural subject before `they` in its sentence: who else should `they` be? */
function pluralSubject(token: Token): Token | undefined {
  for (let i = token.index - 1; i >= 0; i--) {
    const before = token.sentence.tokens[i];
    if (before?.relation === 'nsubj' && isPluralNoun(before)) return before;
  }
  return undefined;
}

/** The pair that the text has put together last, as a joint referent. */
function pair(token: Token, discourse: Discourse): Draft | null {
  const parties = discourse.recentGroup(2, token.sentence, token);
  return parties ? together(token, parties) : null;
}

/** What happens to people and not to states: 'demanded their release'. */
const FATE = /^(release|detention|arrest|imprisonment|repatriation|trial|deportation|captivity)$/;

/** `its`, `their`: the nearest subject to the left in the clause or the ones above it, if that one is somebody. */
function owner(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  plural: boolean,
): Draft | null {
  if (plural && FATE.test(token.head?.lemma ?? '')) {
    const captives = people(token, discourse);
    if (captives) return captives;
  }
  let harmed = false;
  for (const verb of token.ancestors()) {
    const isInside: boolean = isHarmTold(verb, token) || (harmed && verb.deprel === 'ccomp');
    harmed ||= isInside;
    if (isInside) continue;
    const subjects = [...frontedSubjects(verb), ...verb.children('nsubj', 'nsubj:pass')].filter(
      (s) => s.index < token.index && !s.subtree().includes(token),
    );
    const subject = subjects[subjects.length - 1];
    if (!subject) continue;
    const isLost = !harmed && !spokenOf(subject) && isCutOff(subject, token, settled);
    if (isLost || isRivalled(verb, token)) return null;
    return (
      subjectOf(subject, settled, discourse, plural, token) ??
      (plural ? severalOf(subject, token, settled) : null)
    );
  }
  if (!plural) return near(discourse.lastSubject, token, 2);
  return near(discourse.lastPlural, token, 2) ?? pair(token, discourse);
}

/** 'Oman expelled two Iraqi diplomats, accusing their embassy': behind a state that acts alone, the several it names. */
function severalOf(subject: Token, token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const actor = settled.get(subject.index);
  if (!actor || isPlural(actor) || isPerson(actor)) return null;
  const several = [...settled]
    .filter(([at, found]) => at < token.index && isPlural(found))
    .map(([, found]) => found);
  return several.length === 1 && several[0]?.parties.length === 1 ? (several[0] ?? null) : null;
}

/** 'Bolivia has expelled two diplomats, Rosa Quispe, its foreign minister, said': the subject of what is said. */
const frontedSubjects = (saying: Token): Token[] =>
  saying
    .children('ccomp')
    .filter((t) => t.index < saying.index)
    .flatMap((t) => t.children('nsubj'));

const BLAMING = /^(blame|accuse|condemn|criticise|criticize|denounce|fault)$/;

/** 'It blames India for the clash, saying its soldiers crossed first': whose they are, only the deed could tell. */
const isRivalled = (verb: Token, token: Token): boolean =>
  BLAMING.test(verb.lemma) &&
  verb.children('obj').some((t) => t.upos === 'PROPN' && t.index < token.index) &&
  verb.children('advcl').some((t) => t.xpos === 'VBG' && t.lemma === 'say' && t.subtree().includes(token));

/** Does another subject, a thing, stand nearer to the pronoun? Trees of long sentences err, so nearness counts too. */
function isCutOff(subject: Token, token: Token, settled: ReadonlyMap<number, Draft>): boolean {
  for (let i = token.index - 1; i > subject.index; i--) {
    const between = token.sentence.tokens[i];
    if (between?.form === ';') return false;
    if (between?.relation !== 'nsubj' || settled.has(i) || between.subtree().includes(token)) continue;
    // 'Mali, which says that the men were spies, had recalled its envoy': told of the subject, in passing.
    if (!between.ancestors().includes(subject)) return true;
  }
  return false;
}

/** 'The accusation that Iran had mined the tankers was dismissed by its minister': who is accused. */
const spokenOf = (subject: Token): Token | undefined =>
  /^(claim|allegation|accusation|report|rumour|rumor|charge|suggestion|assertion|story|idea)$/.test(
    subject.lemma,
  )
    ? subject.children('acl', 'acl:relcl').flatMap((t) => t.children('nsubj'))[0]
    : undefined;

/** 'Tehran's response was harsh: its ministry spoke of a betrayal': who responds. */
const whoseReply = (subject: Token, settled: ReadonlyMap<number, Draft>): Draft | undefined =>
  /^(response|reaction|reply|answer|position|stance|policy|line|view|tone)$/.test(subject.lemma)
    ? settled.get(subject.child('nmod:poss')?.index ?? -1)
    : undefined;

function subjectOf(
  subject: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  plural: boolean,
  token: Token,
): Draft | null {
  const found =
    settled.get(subject.index) ?? settled.get(spokenOf(subject)?.index ?? -1) ?? whoseReply(subject, settled);
  const joined = subject.child('conj') !== undefined;
  const all = plural && joined ? joinedTo(subject, settled) : null;
  if (all) return together(token, all);
  if (plural && joined) return pair(token, discourse);
  if (found && !plural && isPerson(found)) return stateFor(found, token, settled, discourse);
  if (!found || isPlural(found) !== plural) return null;
  return found;
}

/** "Bolivia's navy commander said two of its boats": of the state for which an officeholder speaks, where none else is named between. */
function stateFor(
  speaker: Draft,
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Draft | null {
  const [party, other] = speaker.parties;
  const head = speaker.sentence.tokens[headOf(speaker)];
  if (!party || other || !speaker.phrase || !head || !saysSomething(head)) return null;
  if (discourse.setting.isQuoted(token)) return null;
  const between = [...settled].filter(([at]) => at > head.index && at < token.index);
  const isAlone = between.every(([, { parties }]) => parties.every(({ code }) => code === party.code));
  const state = isAlone ? discourse.stateParty(party.code) : null;
  const at = { sentence: token.sentence, first: token.index, last: token.index, core: token.index };
  return state ? draft(at, { kind: 'pronoun', parties: [state], key: `state ${state.code}` }) : null;
}

function person(token: Token, gender: 'masculine' | 'feminine', discourse: Discourse): Draft | null {
  const candidates = [discourse.lastPersonSubject, discourse.lastPerson, ...discourse.recentPeople];
  for (const candidate of candidates) {
    if (!candidate || !isAtHand(candidate, token) || isSubjectOf(candidate, token)) continue;
    const known = candidate.key === null ? undefined : discourse.people.get(candidate.key);
    if (known?.gender && known.gender !== gender) continue;
    if (known) known.gender = gender;
    return candidate;
  }
  return null;
}

/** Near, or in the paragraph before, which his words may have filled. */
const isAtHand = (candidate: Draft, token: Token): boolean =>
  near(candidate, token) !== null ||
  (near(candidate, token, FILLED) !== null && token.sentence.paragraph - candidate.sentence.paragraph < 2);

/** In 'Park told him' the subject is somebody else than `him`. */
const isSubjectOf = (candidate: Draft, token: Token): boolean => {
  if (token.relation === 'nsubj' || token.deprel === 'nmod:poss') return false;
  const subject = token.head ? sharedSubject(token.head) : undefined;
  return (
    subject?.sentence === candidate.sentence &&
    subject.index >= candidate.first &&
    subject.index <= candidate.last
  );
};

/** 'companies that were hit': the pronoun means the noun that its clause modifies. */
function relative(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  if (!['PRON', 'DET', 'SCONJ'].includes(token.upos) || token.relation === 'mark' || token.relation === 'det')
    return null;
  const clause = [token, ...token.ancestors()].find((up) => up.deprel === 'acl:relcl');
  const noun = clause?.head;
  if (!noun || noun.index >= token.index) return null;
  return refer(token, settled.get(noun.index) ?? null);
}
