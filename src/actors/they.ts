import type { Token } from '../model/sentence.ts';
import { isDeed, isDue, isOwnPlan } from './deeds.ts';
import type { Discourse } from './discourse/discourse.ts';
import { type Draft, headOf, type Party } from './draft.ts';
import { forState, together } from './pronoun-drafts.ts';
import { near } from './reach.ts';
import { isPerson, isPlural } from './traits.ts';

export function they(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): Draft | null {
  if (token.relation !== 'nsubj' || token.deprel !== 'nsubj') return null;
  if (!isDeed(token) && !isOwnPlan(token) && !comesTogether(token) && !isDue(token)) return null;
  const subject = pluralSubject(token);
  if (subject && !subject.child('conj')) {
    const found = settled.get(subject.index);
    return found && (isPlural(found) || isArmedName(found)) ? found : null;
  }
  const all = subject && joinedTo(subject, settled);
  if (all && all.length > 2) return together(token, all);
  const forces = forcesOf(token, settled);
  if (forces) return forces;
  const last = near(discourse.focus.lastPlural, token, 2);
  if (last && !last.joint && last.phrase) return last;
  // 'All three recalled their envoys. They called it an act of war'
  if (last?.joint && last.parties.length > 2 && !subject) return together(token, last.parties);
  const fighters = subject ? null : near(discourse.focus.lastSubject, token, 2);
  if (fighters && isArmedName(fighters)) return fighters;
  return (
    whoMeet(token, settled) ??
    peopleBefore(token, discourse) ??
    (isOfOwnClause(token, settled, discourse) ? null : pair(token, discourse))
  );
}

/** 'Rejecting a plan made by A and B, they ruled': nobody of whom `they` themselves tell there. */
function isOfOwnClause(token: Token, settled: ReadonlyMap<number, Draft>, discourse: Discourse): boolean {
  const opening = token.head
    ?.children('advcl')
    .find((t) => t.index < token.index && /^VB[GN]$/.test(t.xpos) && !t.child('nsubj', 'nsubj:pass', 'mark'));
  const inside = opening?.subtree().flatMap((t) => settled.get(t.index)?.parties ?? []) ?? [];
  const parties = discourse.groups.recent(2, token.sentence, token) ?? [];
  return inside.length > 0 && parties.some(({ code }) => inside.some((one) => one.code === code));
}

/** 'The Houthis said they had fired': a movement called by a plural. */
const isArmedName = ({ sense, sentence, last, parties }: Draft): boolean =>
  sense?.kind === 'rebel' && parties.length === 1 && /(s|taliban)$/i.test(sentence.tokens[last]?.form ?? '');

/** What a state acts with. */
const FORCES =
  /^(force|troop|soldier|jet|plane|warplane|ship|warship|tank|fighter|unit|vessel|drone|boat|helicopter)$/;

/** 'wants Omani forces to leave the valley they entered': the state whose forces the clause above acts on. */
function forcesOf(token: Token, settled: ReadonlyMap<number, Draft>): Draft | null {
  if (!token.ancestors().some((t) => t.deprel === 'acl:relcl')) return null;
  for (const verb of token.ancestors()) {
    const things = verb.children('obj', 'nsubj').filter((t) => t.index < token.index && FORCES.test(t.lemma));
    const owners = things.flatMap((t) => t.children('amod', 'compound', 'nmod:poss'));
    const [party, other] = owners.flatMap((t) => settled.get(t.index)?.parties ?? []);
    if (!party || other) continue;
    return forState(token, party);
  }
  return null;
}

/** 'The rebels have fired at Mali, siding with the Togolese. They halted': a people that was the subject of the sentence before. */
function peopleBefore(token: Token, { focus: { lastSubject } }: Discourse): Draft | null {
  if (!lastSubject || lastSubject.sentence.index !== token.sentence.index - 1) return null;
  const head = lastSubject.sentence.tokens[headOf(lastSubject)];
  const isPeople = head && (/^NNP?S$/.test(head.xpos) || isOneParty(head, lastSubject));
  return isPeople && head.relation === 'nsubj' ? lastSubject : null;
}

/** 'The Houthis said they stood with Gaza. They halted': who was meant by 'they' before. */
const isOneParty = ({ lower }: Token, { parties }: Draft): boolean =>
  lower === 'they' && parties.length === 1;

/** The parties of 'Mali, Togo and Niger', where all of them are known. */
export function joinedTo(subject: Token, settled: ReadonlyMap<number, Draft>): Party[] | null {
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

export const isPluralNoun = (token: Token): boolean =>
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
export function pair(token: Token, discourse: Discourse): Draft | null {
  const parties = discourse.groups.recent(2, token.sentence, token);
  return parties ? together(token, parties) : null;
}
