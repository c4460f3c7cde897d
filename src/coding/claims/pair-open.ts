import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { type Parties, partiesByDoer } from './parties.ts';
import { isElsewhere } from './pointed.ts';
import { statesTold, theOther } from './told.ts';

/**
 * 'turned back two lorries on Sunday', in a report on two states: what one of them does to somebody who is not named it does
 * to the other, where the sentence tells of the other too, or the one before it, and of no third.
 */
export function pairOpen(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const { dyad } = resolved;
  if (
    dyad.length !== 2 ||
    entry.needs.has('joint') ||
    !(isAgainstOthers(entry) || isCrewTaken(entry, frame)) ||
    !isOwnClause(frame)
  )
    return null;
  const parties = partiesByDoer(entry, frame, resolved);
  if (!parties || parties.to.length > 0 || parties.reciprocal) return null;
  const codes = new Set(parties.by.map(({ code }) => code));
  const other = theOther(parties.by, frame.predicate, resolved);
  if (codes.size !== 1 || !other) return null;
  if (frame.obliques.some(isElsewhere)) return null;
  const { sentence } = frame.predicate;
  const here = statesTold(sentence.index, sentence.index, resolved);
  const before =
    resolved.sentences[sentence.index - 1]?.paragraph === sentence.paragraph
      ? statesTold(sentence.index - 1, sentence.index - 1, resolved)
      : [];
  const isTold = [...here, ...before].some((a) => a.code === other.code && !isBorder(a, sentence));
  const isThird = here.some(({ code }) => dyad.every((one) => one.code !== code));
  if (!isTold || isThird) return null;
  return { ...parties, to: [other] };
}

/** 'killed ten gunmen near the Chadian border': it only tells where. */
function isBorder({ start }: Actor, { tokens }: Sentence): boolean {
  const { head } = tokens.find((t) => t.start === start) ?? {};
  return (
    head !== null &&
    head !== undefined &&
    /^(border|frontier|boundary)$/.test(head.lemma) &&
    head.children('case').some((t) => /^(near|along|close|beside|by)$/.test(t.lower))
  );
}

/** Told by a clause of its own, with its doer for a subject. */
const isOwnClause = ({ form, carrier, agents, lemma }: Frame): boolean =>
  form === 'verb' && lemma !== 'respond' && !isAtAWish(carrier) && hasOwnDoer({ carrier, agents });

/** The doer is the verb's own subject, not taken over from another clause. */
export const hasOwnDoer = ({ carrier, agents }: Pick<Frame, 'carrier' | 'agents'>): boolean =>
  agents.some((t) => t.head === carrier && t.relation === 'nsubj');

/** 'at Italy's urging': done for the other, not to it. */
export const isAtAWish = (verb: Token): boolean => verb.children('obl').some((t) => AT_A_WISH.test(t.lemma));

const AT_A_WISH = /^(urging|request|behest|invitation|insistence|suggestion)$/;

/** 'arrested nine crew members': of a ship, which is not its own. */
const isCrewTaken = ({ event }: Entry, { patients }: Frame): boolean =>
  event === 'COERCE' &&
  patients.some(
    (t) =>
      /^(crew|crewman|fisherman|sailor)$/.test(t.lemma) ||
      t.children('compound').some(({ lemma }) => lemma === 'crew'),
  );

/** Force and measures are used against others; whom a state helps or gives in to may be its own people. */
const isAgainstOthers = ({ kind, event, measure }: Entry): boolean =>
  (kind === 'measure' && measure !== 'threatened') ||
  (kind === 'event' && /^(ASSAULT|SANCTION|MOBILIZE)$/.test(event ?? ''));
