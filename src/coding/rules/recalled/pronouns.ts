import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import { partiesByDoer } from '../../claims/parties.ts';
import type { Coding } from '../../coding.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Lexicon } from '../../lexicon/entry.ts';
import { closeness, fits } from '../../lexicon/match.ts';
import { withMeant } from './meant.ts';

/** Sentences over which 'it' points back to a thing. */
const REACH = 2;

/**
 * 'Pakistan reopened its airspace. It had closed it in February', 'Panama says it seized them': what is done to the thing of which the report told
 * just before; where nobody is named, it is done to the same.
 */
export function pronounAgain(
  { frame, claim, reason }: Coding,
  told: readonly Coding[],
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const pronoun = pronounOf(frame);
  if (claim || !pronoun || !reason?.startsWith('no pattern') || resolved.mentionAt(pronoun)) return null;
  const before = thingBefore(pronoun, told) ?? subjectBefore(pronoun, resolved);
  if (!before) return null;
  const done = withMeant(frame, before.thing, lexicon);
  if (!done) return null;
  const { meant, setting, entries } = done;
  const fitting = entries.filter((e) => DONE.has(e.kind) && fits(e, meant));
  for (const entry of fitting.sort((a, b) => closeness(b, meant) - closeness(a, meant))) {
    const again = attempt(entry, meant, setting, resolved, lexicon, (one, own) => {
      const parties = partiesByDoer(one, own, resolved);
      if (!parties || parties.by.length === 0 || parties.to.length > 0 || parties.reciprocal) return parties;
      const same = parties.by.every(({ code }) => before.by.has(code));
      return same ? { ...parties, to: before.to } : parties;
    });
    if (again.claim) return again;
  }
  return null;
}

const DONE: ReadonlySet<string> = new Set(['measure', 'event']);

/** What something is done to, where that is 'it' or 'them' alone. */
function pronounOf({ form, passive, patients }: Frame): Token | null {
  const [pronoun, ...others] = patients;
  const isAlone = form === 'verb' && !passive && pronoun !== undefined && others.length === 0;
  return isAlone && pronoun.relation === 'obj' && /^(it|them)$/.test(pronoun.lower) ? pronoun : null;
}

/** 'A land mine wounded four soldiers. Mali had planted it': the thing that the sentence before begins to tell of. */
function subjectBefore({ sentence, lower }: Token, resolved: Resolved) {
  const before = resolved.sentences.find(({ index }) => index === sentence.index - 1);
  const thing = lower === 'it' ? before?.root?.child('nsubj') : undefined;
  const isNew = thing?.xpos === 'NN' && thing.children('det').some((t) => /^an?$/.test(t.lower));
  const isHere = before?.paragraph === sentence.paragraph;
  return thing && isNew && isHere && !resolved.mentionAt(thing)
    ? { thing, by: new Set<string>(), to: [] }
    : null;
}

/** The thing of the last act told before in other sentences, if the pronoun agrees with it. */
function thingBefore(pronoun: Token, told: readonly Coding[]) {
  const { sentence, lower } = pronoun;
  const last = told.findLast((c) => c.claim && c.frame.predicate.sentence.index < sentence.index);
  if (!last?.claim || !DONE.has(last.claim.kind)) return null;
  if (sentence.index - last.frame.predicate.sentence.index > REACH) return null;
  const thing = last.frame.patients.findLast((t) => t.xpos === (lower === 'them' ? 'NNS' : 'NN'));
  return thing ? { thing, by: new Set(last.claim.by.map(({ code }) => code)), to: last.claim.to } : null;
}
