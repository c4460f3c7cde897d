import type { Actor } from '../../../model/actor.ts';
import type { Resolved } from '../../../model/resolved.ts';
import type { Token } from '../../../model/sentence.ts';
import { attempt } from '../../attempt.ts';
import { partiesByDoer } from '../../claims/parties.ts';
import type { Coding } from '../../coding.ts';
import { type Frame, frameWith, type Oblique } from '../../frames/frame.ts';
import { prepositionOf } from '../../frames/tree.ts';
import type { Entry, Lexicon } from '../../lexicon/entry.ts';
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
  const first = before && againAs(before, () => true, frame, resolved, lexicon);
  if (first) return first;
  // Of a thing that nothing has been claimed of, the verb has to ask for it
  const others = objectsBefore(pronoun, resolved).map((thing) => ({ thing, by: NOBODY, to: [] }));
  for (const other of others) {
    const whole = frameWith(frame, { obliques: [...frame.obliques, ...behind(other.thing)] });
    const again = againAs(other, (e) => e.object !== null, whole, resolved, lexicon);
    if (again) return again;
  }
  return null;
}

/** 'the hours at all crossings': which they are. */
const behind = (thing: Token): Oblique[] =>
  [
    ...thing.children('nmod'),
    ...(thing.head?.children('obl').filter((t) => t.child('case')?.previous === thing) ?? []),
  ].map((token) => ({ prep: prepositionOf(token), token }));

/** A thing that a pronoun may mean, with who did something to it, and against whom. */
interface Before {
  readonly thing: Token;
  readonly by: ReadonlySet<string>;
  readonly to: readonly Actor[];
}

const NOBODY: ReadonlySet<string> = new Set();

/** The claim that the predicate makes if its pronoun means a thing. */
function againAs(
  before: Before,
  may: (entry: Entry) => boolean,
  frame: Frame,
  resolved: Resolved,
  lexicon: Lexicon,
): Coding | null {
  const done = withMeant(frame, before.thing, lexicon);
  if (!done) return null;
  const { meant, setting, entries } = done;
  const fitting = entries.filter((e) => DONE.has(e.kind) && may(e) && fits(e, meant));
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

/** 'Mali restored the usual hours at the gate. Niger shortened them': the things that the sentence before tells of, the last first. */
function objectsBefore({ sentence, lower }: Token, resolved: Resolved): Token[] {
  const before = resolved.sentences.find(({ index }) => index === sentence.index - 1);
  if (before?.paragraph !== sentence.paragraph) return [];
  const xpos = lower === 'them' ? 'NNS' : 'NN';
  return before.tokens
    .filter((t) => t.deprel === 'obj' && t.xpos === xpos && !resolved.mentionAt(t))
    .reverse();
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
