import type { Resolved } from '../model/resolved.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Coding } from './coding.ts';

/** What became of one sentence of a report: it gave a claim, or why it gave none. */
export interface Outcome {
  /** Position in the article, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly coded: boolean;
  /** Null where it is coded. */
  readonly reason: string | null;
}

/** What became of each sentence, in order of the text. */
export function outcomesOf(resolved: Resolved, codings: readonly Coding[]): Outcome[] {
  const named = new Set(resolved.mentions.flatMap((m) => (m.actors.length > 0 ? [m.sentence] : [])));
  return resolved.sentences.map((sentence) => {
    const own = codings.filter(({ frame }) => frame.predicate.sentence === sentence);
    const coded = own.some(({ claim }) => claim !== null);
    const { index, start, end } = sentence;
    return { index, start, end, coded, reason: coded ? null : reasonOf(sentence, own, named) };
  });
}

function reasonOf({ index }: Sentence, own: readonly Coding[], named: ReadonlySet<number>): string {
  if (!named.has(index)) return 'names no actor';
  const reasons = [...new Set(own.flatMap(({ reason }) => reason ?? []))];
  return reasons.length > 0 ? reasons.join('; ') : 'no predicate that the lexicon knows';
}
