import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Token } from '../../model/sentence.ts';
import { actorsAt } from '../claims/phrases.ts';
import { subjectOf } from '../frames/subjects.ts';
import { withConjuncts } from '../frames/tree.ts';
import type { Lexicon } from '../lexicon/entry.ts';
import type { Setting } from '../modality/setting.ts';

/** Who says a clause: by the verb that governs it, else by the narrowest quotation around it. */
export const speakerOf = (
  verb: Token,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): Token | null => speakerAbove(setting, lexicon) ?? speakerAround(verb, resolved);

/** Who tells what somebody holds: the verb above, or marks of quotation around it. */
export const tellerOf = (verb: Token, setting: Setting, resolved: Resolved, lexicon: Lexicon): Token | null =>
  speakerAbove(setting, lexicon) ??
  speakerAround(verb, {
    ...resolved,
    quotations: resolved.quotations.filter((q) => q.kind === 'direct'),
  });

/** Who says it by the verb that governs the clause. */
function speakerAbove({ reporting }: Setting, lexicon: Lexicon): Token | null {
  const saying = reporting[0]?.verb;
  return saying && lexicon.is(saying.lemma, 'say') ? (subjectOf(saying, 0)?.token ?? null) : null;
}

/** Who says it by the narrowest quotation around it. */
const speakerAround = (verb: Token, { quotations }: Resolved): Token | null =>
  quotations
    .filter((q) => q.start <= verb.start && verb.end <= q.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null;

/** Whether somebody is a state, its government or its army: what he says of its doing, it says. */
export const isOfState = ({ sector }: Actor): boolean => sector === null || /^(GOV|MIL|COP)$/.test(sector);

/** Whoever speaks for a state, or for the union that acts like one. */
export const speaksForState = (actor: Actor): boolean =>
  (COUNTRIES.has(actor.code) || actor.code === 'EUR') && isOfState(actor);

/** Who says a clause, where he speaks for a state. */
export function stateSpeaking(
  verb: Token,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): Token | null {
  const speaker = speakerOf(verb, setting, resolved, lexicon);
  return speaker && actorsAt(speaker, resolved).some(isOfState) ? speaker : null;
}

/** All who say a clause together; none where nobody is told to say it. */
export function speakersOf(
  verb: Token,
  setting: Setting,
  resolved: Resolved,
  lexicon: Lexicon,
): readonly Token[] {
  const speaker = speakerOf(verb, setting, resolved, lexicon);
  return speaker ? withConjuncts(speaker) : [];
}

/** Whether known speakers say something of others, and not of themselves: 'we all must' is said of oneself too. */
export function speakOfOthers(
  speakers: readonly Token[],
  others: readonly Actor[],
  resolved: Resolved,
): boolean {
  const actors = speakers.flatMap((t) => actorsAt(t, resolved));
  return actors.length > 0 && actors.every(({ code }) => others.every((one) => one.code !== code));
}
