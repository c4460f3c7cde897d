import { allCases, articleOf, type Case, compare } from '../../cases/case.ts';
import { claimsOf, type Lexicon } from '../../src/coding/index.ts';
import { NOTHING } from '../../src/coding/learned/guess.ts';
import type { Reader } from '../../src/pipeline.ts';
import { candidateRows, type Seen } from './candidates.ts';
import type { Row } from './examples.ts';

/**
 * What the cases say of candidates: of a case that is right without any guess, every predicate that tells nothing tells
 * nothing; of one that is not, the claim that is missing belongs to the only candidate, if there is one alone.
 */
export function caseRows(reader: Reader, lexicon: Lexicon): Row[] {
  return allCases().flatMap(({ cases }) => cases.flatMap((one) => rowsOf(one, reader, lexicon)));
}

function rowsOf(one: Case, reader: Reader, lexicon: Lexicon): Row[] {
  const trace = reader.trace(articleOf(one));
  const { missing, extra } = compare(one, claimsOf(trace.codings));
  const seen = candidateRows(trace, lexicon);
  const [only, more] = seen;
  const [lost, another] = missing;
  if (!lost && extra.length === 0) return seen.map((row) => labelled(one, row, NOTHING, '-'));
  if (!lost || another || !only || more) return [];
  return [labelled(one, only, lost.kind, lost.plover ?? '-')];
}

const labelled = (one: Case, { features, start, word }: Seen, kind: string, root: string): Row => ({
  features,
  label: { source: `cases/${one.id}`, start, word, kind, root, to: '-', sure: '1' },
});
