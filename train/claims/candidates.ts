import type { Lexicon } from '../../src/coding/index.ts';
import { candidatesOf } from '../../src/coding/learned/candidate.ts';
import { featuresOf } from '../../src/coding/learned/features.ts';
import type { Features } from '../../src/coding/linear/model.ts';
import type { Reader } from '../../src/pipeline.ts';

/** A candidate as it is learnt from. */
export interface Seen {
  readonly start: number;
  readonly word: string;
  readonly features: Features;
}

/** The candidates of a report, as the coder without guesses leaves them. */
export const candidateRows = ({ resolved, codings }: ReturnType<Reader['trace']>, lexicon: Lexicon): Seen[] =>
  resolved.sentences.flatMap((sentence) => {
    const own = codings.filter((c) => c.frame.predicate.sentence === sentence);
    return candidatesOf(sentence, own, resolved, lexicon).map((candidate) => ({
      start: candidate.frame.carrier.start,
      word: candidate.frame.carrier.form,
      features: featuresOf(candidate, resolved),
    }));
  });
