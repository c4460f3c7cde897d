import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor, Mention } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import { firstConjunct } from '../frames/tree.ts';
import type { Entry } from '../lexicon/entry.ts';
import { actorsAt } from './phrases.ts';

/**
 * 'Delhi postponed the talks and asked Islamabad to explain': with whom talks were to be held that one side calls off, where
 * the sentence, or else the paragraph and those beside it, name one other state.
 */
export function partnerAround(
  { kind, step, joint }: Entry,
  frame: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  const { predicate, form } = frame;
  const isPutOff = kind === 'meeting' && (step === 'moved' || step === 'cancelled') && joint.length > 0;
  if (!isPutOff || form !== 'noun' || /^(visit|trip|tour|journey)$/.test(predicate.lemma)) return [];
  if (!predicate.children('det').some((t) => t.lower === 'the')) return [];
  const beside = besideIt(frame, by, resolved);
  if (beside.length > 0) return beside;
  const { sentence } = predicate;
  const around = [
    (m: Mention) => m.sentence === sentence.index,
    (m: Mention) => Math.abs((resolved.sentences[m.sentence]?.paragraph ?? -9) - sentence.paragraph) < 2,
  ];
  for (const isNear of around) {
    const named = resolved.mentions.filter((m) => isNear(m) && m.kind !== 'pronoun').flatMap((m) => m.actors);
    const others = named.filter((a) => COUNTRIES.has(a.code) && !by.some((b) => b.code === a.code));
    if (others.length > 0) return new Set(others.map((a) => a.code)).size === 1 ? others.slice(0, 1) : [];
  }
  return [];
}

/**
 * 'Duarte did not fly to Lima, and the meeting with the Peruvian minister was called off': the one of the report's pair that
 * the clause before is about was to meet the other.
 */
function besideIt({ carrier, form }: Frame, by: readonly Actor[], resolved: Resolved): Actor[] {
  const first = carrier.deprel === 'conj' ? firstConjunct(carrier) : null;
  if (form !== 'noun' || !first || by.some((one) => !isOfPair(one, resolved))) return [];
  const doers = first.children('nsubj', 'nsubj:pass').flatMap((t) => actorsAt(t, resolved));
  const others = doers.filter((a) => !by.some(({ code }) => code === a.code));
  return others.length === doers.length && others.every((a) => isOfPair(a, resolved))
    ? others.slice(0, 1)
    : [];
}

const isOfPair = ({ code }: Actor, { dyad }: Resolved): boolean => dyad.some((one) => one.code === code);
