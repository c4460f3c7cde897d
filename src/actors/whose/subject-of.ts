import type { Token } from '../../model/sentence.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { type Draft, headOf } from '../draft.ts';
import { forState, together } from '../pronoun-drafts.ts';
import { joinedTo, pair } from '../they.ts';
import { asIt, canBeIt, isPerson, isPlural, saysSomething } from '../traits.ts';
import { spokenOf } from './governing.ts';

/** Whom `its` or `their` means by the subject of its clause. */
export function subjectOf(
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

/** 'Tehran's response was harsh: its ministry spoke of a betrayal': who responds. */
const whoseReply = (subject: Token, settled: ReadonlyMap<number, Draft>): Draft | undefined =>
  /^(response|reaction|reply|answer|position|stance|policy|line|view|tone)$/.test(subject.lemma)
    ? settled.get(subject.child('nmod:poss')?.index ?? -1)
    : undefined;

/** Where the subject is no such several: others that are told of, or between whom it is. */
export const severalBeside = (
  subject: Token,
  token: Token,
  settled: ReadonlyMap<number, Draft>,
): Draft | null => severalOf(subject, token, settled) ?? betweenWhom(subject, token, settled);

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
