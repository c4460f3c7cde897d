import type { Article, Claim, Region, Sentence } from '../api/index.ts';

/** A stretch of the text over which nothing changes: the same claims, the same sentence. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly claims: readonly Placed[];
  /** Claims that begin here. */
  readonly begin: readonly Placed[];
  readonly sentence: Sentence | null;
  /** Whether its sentence ends with it. */
  readonly ends: boolean;
}

/** A claim with its number in the report and the lane that its underline runs in. */
export interface Placed {
  readonly claim: Claim;
  readonly number: number;
  readonly lane: number;
}

export interface Block {
  readonly kind: Region['kind'];
  readonly pieces: readonly Piece[];
}

/** A report as blocks of pieces, in order; what no region holds is left out, being blank. */
export function blocksOf(
  { text, regions }: Pick<Article, 'text' | 'regions'>,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
): Block[] {
  const placed = inLanes(claims);
  return regions
    .filter(({ kind }) => kind !== 'control')
    .map((region) => ({ kind: region.kind, pieces: piecesOf(region, text, sentences, placed) }));
}

/** Claims in order of place; those that overlap run in different lanes. */
export function inLanes(claims: readonly Claim[]): Placed[] {
  const ends: number[] = [];
  const sorted = [...claims].sort(
    (a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end,
  );
  return sorted.map((claim, i) => {
    const free = ends.findIndex((end) => end <= claim.evidence.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = claim.evidence.end;
    return { claim, number: i + 1, lane };
  });
}

function piecesOf(
  { start, end }: Region,
  text: string,
  sentences: readonly Sentence[],
  placed: readonly Placed[],
): Piece[] {
  const within = <T extends { start: number; end: number }>(spans: readonly T[]): T[] =>
    spans.filter((span) => span.start < end && span.end > start);
  const own = placed.filter(({ claim: { evidence } }) => evidence.start < end && evidence.end > start);
  const around = within(sentences);
  const cuts = [
    ...around.flatMap((s) => [s.start, s.end]),
    ...own.flatMap(({ claim: { evidence: e } }) => [e.start, e.end, e.trigger.start, e.trigger.end]),
  ].filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? end;
    const over = own.filter(({ claim: { evidence } }) => evidence.start <= from && evidence.end >= to);
    const sentence = around.find((s) => s.start <= from && s.end >= to) ?? null;
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      claims: over,
      begin: over.filter(({ claim }) => Math.max(claim.evidence.start, start) === from),
      sentence,
      ends: sentence !== null && Math.min(sentence.end, end) === to,
    };
  });
}
