import { COUNTRIES } from '../../codebook/index.ts';
import type { Actor, Mention } from '../../model/actor.ts';
import type { Resolved } from '../../model/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import type { Entry } from '../lexicon/entry.ts';

/**
 * 'Delhi postponed the talks and asked Islamabad to explain': with whom talks were to be held that one side calls off, where
 * the sentence, or else the paragraph and those beside it, name one other state.
 */
export function partnerAround(
  { kind, step, joint }: Entry,
  { predicate, form }: Frame,
  by: readonly Actor[],
  resolved: Resolved,
): Actor[] {
  const isPutOff = kind === 'meeting' && (step === 'moved' || step === 'cancelled') && joint.length > 0;
  if (!isPutOff || form !== 'noun' || /^(visit|trip|tour|journey)$/.test(predicate.lemma)) return [];
  if (!predicate.children('det').some((t) => t.lower === 'the')) return [];
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
