import type { Token } from '../model/sentence.ts';
import { isHarmTold } from './deeds.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf } from './draft.ts';
import { isHurtByThing } from './hurt.ts';
import { ofExpelled, ofJudged } from './judged.ts';
import { people } from './objects.ts';
import { forState, together } from './pronoun-drafts.ts';
import { near } from './reach.ts';
import { ofBoth } from './shared-things.ts';
import { whoIsTold, whoseDeed } from './tasked.ts';
import { joinedTo, pair } from './they.ts';
import { asIt, asOwner, canBeIt, isPerson, isPlural, saysSomething } from './traits.ts';

/** What happens to people and not to states: 'demanded their release'. */
const FATE = /^(release|detention|arrest|imprisonment|repatriation|trial|deportation|captivity)$/;

/** `its`, `their`: the nearest subject to the left in the clause or the ones above it, if that one is somebody. */
export function owner(
  token: Token,
  settled: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  plural: boolean,
): Draft | null {
  if (plural && FATE.test(token.head?.lemma ?? '')) {
    const captives = people(token, discourse);
    if (captives) return captives;
  }
  const before = plural
    ? (whoIsTold(token, settled, true) ?? ofBoth(token, settled, discourse))
    : (besideOwner(token, settled) ??
      ofJudged(token, settled) ??
      ofExpelled(token, discourse, settled) ??
      whoIsTold(token, settled, false) ??
      whoseDeed(token, settled));
  if (before) return before;
  let harmed = false;
  for (const verb of token.ancestors()) {
    const isInside: boolean =
      isHarmTold(verb, token) || isHurtByThing(verb, token, settled) || (harmed && verb.deprel === 'ccomp');
    harmed ||= isInside;
    if (isInside) continue;
    const subjects = [...frontedSubjects(verb), ...verb.children('nsubj', 'nsubj:pass')].filter(
      (s) => s.index < token.index && !s.subtree().includes(token),
    );
    const subject = subjects[subjects.length - 1];
    if (!subject) continue;
    if (!plural && verb.head && isNoOwner(subject, token, settled)) continue;
    const isOfState = !plural && LAND.test(token.head?.lemma ?? '');
    const isLost = !harmed && !isOfState && !spokenOf(subject) && isCutOff(subject, token, settled);
    if (isLost || isRivalled(verb, token)) return null;
    return (
      subjectOf(subject, settled, discourse, plural, token) ??
      (plural ? (severalOf(subject, token, settled) ?? betweenWhom(subject, token, settled)) : null)
    );
  }
  if (!plural) return near(discourse.focus.lastSubject, token, 2);
  return near(discourse.focus.lastPlural, token, 2) ?? pair(token, discourse);
}

/** 'Harare and its neighbour Lusaka': whoever is named right before the thing that is his. */
function besideOwner(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const noun = token.head;
  if (noun?.deprel !== 'conj' || !noun.head || token.previous?.lower !== 'and') return null;
  const found = settled.get(noun.head.index);
  return asOwner(found);
}

/** 'any such steps were taken by its people': what is of several, of a person or on the land of a state is no `its`. */
const isNoOwner = (
  { xpos, lower, index }: Token,
  { head }: Token,
  settled: ReadonlyMap<number, Draft>,
): boolean =>
  !settled.has(index) &&
  (xpos === 'NNS' || lower === 'who' || (xpos === 'NN' && LAND.test(head?.lemma ?? '')));

/** What states alone have. */
const LAND = /^(soil|territory|airspace)$/;

/** 'Oman expelled two Iraqi diplomats, accusing their embassy': behind a state that acts alone, the several it names. */
function severalOf(subject: Token, token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const actor = settled.get(subject.index);
  if (!actor || !canBeIt(actor)) return null;
  const several = [...settled]
    .filter(([at, found]) => at < token.index && isPlural(found))
    .map(([, found]) => found);
  return several.length === 1 && several[0]?.parties.length === 1 ? (several[0] ?? null) : null;
}

/** 'Trade between A and B grew, and their parties': those between whom the subject is. */
function betweenWhom(subject: Token, token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const first = subject.children('nmod').find((t) => t.child('case')?.lower === 'between');
  const found = first && settled.get(first.index);
  if (!first || !found || isPlural(found)) return found ?? null;
  const all = joinedTo(first, settled);
  return all && all.length > 1 ? together(token, all) : null;
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

/** Whoever these are, a thing they are not. */
const NO_THING = /^(they|we|i|you|he|she|who)$/;

/** Does another subject, a thing, stand nearer to the pronoun? Trees of long sentences err, so nearness counts too. */
function isCutOff(subject: Token, token: Token, settled: ReadonlyMap<number, Draft>): boolean {
  for (let i = token.index - 1; i > subject.index; i--) {
    const between = token.sentence.tokens[i];
    if (between?.form === ';') return false;
    if (between?.relation !== 'nsubj' || settled.has(i) || between.subtree().includes(token)) continue;
    if (between.xpos === 'NNS' || NO_THING.test(between.lower)) continue;
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
  if (found && !plural && isPlural(found)) return onlyOther(found, token, settled);
  return found && isPlural(found) === plural ? found : null;
}

/** 'The two discussed Chad, condemning its ban': the one state that a sentence names beside several who act in it. */
function onlyOther(several: Draft, token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  const own = new Set(several.parties.map(({ code }) => code));
  const others = [...settled]
    .filter(([at, found]) => at < token.index && found !== several && found.kind !== 'adjective')
    .map(([, found]) => found)
    .filter(({ parties }) => parties.some(({ code }) => !own.has(code) || own.size === 1));
  const [first] = others;
  const isOne = new Set(others.flatMap(({ parties }) => parties.map(({ code }) => code))).size === 1;
  return isOne ? asIt(first) : null;
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
  return state && forState(token, state);
}
