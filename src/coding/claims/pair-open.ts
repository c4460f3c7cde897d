import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';
import { type Parties, partiesOf } from './parties.ts';

/**
 * 'turned back two lorries on Sunday', in a report on two states: what one of them does to somebody who is not named it does
 * to the other, where the sentence tells of the other too, or the one before it, and of no third.
 */
export function pairOpen(entry: Entry, frame: Frame, resolved: Resolved): Parties | null {
  const { dyad } = resolved;
  if (dyad.length !== 2 || entry.needs.has('joint') || !isAgainstOthers(entry) || !isOwnClause(frame))
    return null;
  const parties = partiesOf({ ...entry, needs: new Set(['by']) }, frame, resolved);
  if (!parties || parties.to.length > 0 || parties.reciprocal) return null;
  const codes = new Set(parties.by.map(({ code }) => code));
  const [other, more] = dyad.filter(({ code }) => !codes.has(code));
  if (codes.size !== 1 || !other || more) return null;
  const { sentence } = frame.predicate;
  const here = statesIn(sentence.index, resolved);
  const before =
    resolved.sentences[sentence.index - 1]?.paragraph === sentence.paragraph
      ? statesIn(sentence.index - 1, resolved)
      : [];
  const isTold = [...here, ...before].some(({ code }) => code === other.code);
  const isThird = here.some(({ code }) => dyad.every((one) => one.code !== code));
  if (!isTold || isThird) return null;
  const { start, end, form: text } = frame.predicate;
  return { ...parties, to: [{ ...other, text, start, end }] };
}

/** Told by a clause of its own, with its doer for a subject. */
const isOwnClause = ({ form, carrier, agents, lemma }: Frame): boolean =>
  form === 'verb' &&
  lemma !== 'respond' &&
  !carrier.children('obl').some((t) => AT_A_WISH.test(t.lemma)) &&
  agents.some((t) => t.head === carrier && t.relation === 'nsubj');

/** 'at Italy's urging': done for the other, not to it. */
const AT_A_WISH = /^(urging|request|behest|invitation|insistence|suggestion)$/;

const statesIn = (sentence: number, { mentions }: Resolved): Actor[] =>
  mentions
    .filter((m) => m.sentence === sentence)
    .flatMap((m) => m.actors.filter(({ code }) => COUNTRIES.has(code)));

/** Force and measures are used against others; whom a state helps or gives in to may be its own people. */
const isAgainstOthers = ({ kind, event, measure }: Entry): boolean =>
  (kind === 'measure' && measure !== 'threatened') ||
  (kind === 'event' && /^(ASSAULT|SANCTION|MOBILIZE)$/.test(event ?? ''));
