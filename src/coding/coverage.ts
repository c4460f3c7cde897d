import type { Resolved } from '../model/resolved.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { type Coding, type Lack, lackOf } from './coding.ts';

/** How much of a corpus was coded, and what of the rest a codebook could reach. */
export interface CoverageReport {
  readonly articles: number;
  readonly sentences: number;
  /** Sentences that name an actor, and two of different states. */
  readonly withActor: number;
  readonly withTwo: number;
  /** Sentences that gave a claim, and those of them that name two. */
  readonly coded: number;
  readonly codedOfTwo: number;
  readonly claims: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  /** By PLOVER event; `none` for statements. */
  readonly byEvent: Readonly<Record<string, number>>;
  /** Predicates that the lexicon knows and that gave no claim, by reason. */
  readonly uncoded: Readonly<Partial<Record<Lack, number>>>;
  /**
   * Main verbs of sentences that name two and gave no claim, the most frequent first: what a codebook may add. Of what
   * somebody says, it is the verb of the thing said.
   */
  readonly predicates: readonly (readonly [lemma: string, sentences: number])[];
}

/** Predicates named in a report. */
const MOST = 40;

/** What the reports of one run or of a part of it come to: plain data, so that parts can be added up anywhere. */
export type CoverageCounts = Record<
  'articles' | 'sentences' | 'withActor' | 'withTwo' | 'coded' | 'codedOfTwo' | 'claims',
  number
> &
  Record<'kinds' | 'statuses' | 'events' | 'uncoded' | 'predicates', Record<string, number>>;

const none = (): CoverageCounts => ({
  articles: 0,
  sentences: 0,
  withActor: 0,
  withTwo: 0,
  coded: 0,
  codedOfTwo: 0,
  claims: 0,
  kinds: {},
  statuses: {},
  events: {},
  uncoded: {},
  predicates: {},
});

/** What was coded of one report, and what was left. */
export function coverageOf(resolved: Resolved, codings: readonly Coding[]): CoverageCounts {
  const counts = { ...none(), articles: 1 };
  const states = statesOf(resolved);
  for (const sentence of resolved.sentences) {
    const own = codings.filter(({ frame }) => frame.predicate.sentence === sentence);
    addSentence(counts, sentence, states.get(sentence.index)?.size ?? 0, own);
  }
  return counts;
}

function addSentence(
  counts: CoverageCounts,
  sentence: Sentence,
  states: number,
  own: readonly Coding[],
): void {
  const claims = own.flatMap(({ claim }) => claim ?? []);
  counts.sentences++;
  if (states > 0) counts.withActor++;
  if (states > 1) counts.withTwo++;
  if (claims.length > 0) counts.coded++;
  if (claims.length > 0 && states > 1) counts.codedOfTwo++;
  counts.claims += claims.length;
  for (const claim of claims) {
    count(counts.kinds, claim.kind);
    count(counts.statuses, claim.status);
    count(counts.events, claim.plover?.event ?? 'none');
  }
  for (const { reason } of own) if (reason !== null) count(counts.uncoded, lackOf(reason));
  if (states > 1 && claims.length === 0 && sentence.root)
    count(counts.predicates, innermost(sentence.root).lemma);
}

/** Adds up what a run codes and leaves. */
export class Coverage {
  readonly #total: CoverageCounts;

  /** @param begun what was counted before, where a run goes on */
  constructor(begun: CoverageCounts = none()) {
    this.#total = structuredClone(begun);
  }

  add(counts: CoverageCounts): void {
    for (const name of Object.keys(counts) as (keyof CoverageCounts)[]) this.#addOne(name, counts);
  }

  #addOne(name: keyof CoverageCounts, counts: CoverageCounts): void {
    const [total, more] = [this.#total[name], counts[name]];
    if (typeof more === 'number') Object.assign(this.#total, { [name]: Number(total) + more });
    else if (typeof total === 'object') for (const [key, n] of Object.entries(more)) count(total, key, n);
  }

  /** All that was counted, to go on from. */
  get counts(): CoverageCounts {
    return this.#total;
  }

  report(): CoverageReport {
    const { kinds, statuses, events, uncoded, predicates, ...sums } = this.#total;
    const ranked = Object.entries(predicates).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return {
      ...sums,
      byKind: sorted(kinds),
      byStatus: sorted(statuses),
      byEvent: sorted(events),
      uncoded: sorted(uncoded),
      predicates: ranked.slice(0, MOST),
    };
  }
}

/** The head of the clause that a verb has for its content, and of that one's content, to the last. */
function innermost(verb: Token): Token {
  let at = verb;
  for (let next = at.child('ccomp'); next; next = at.child('ccomp')) at = next;
  return at;
}

/** Codes of the states that each sentence names, by its index. */
function statesOf({ mentions }: Resolved): Map<number, Set<string>> {
  const states = new Map<number, Set<string>>();
  for (const { sentence, actors } of mentions) {
    const own = states.get(sentence) ?? new Set();
    for (const { code } of actors) own.add(code);
    states.set(sentence, own);
  }
  return states;
}

function count(counts: Record<string, number>, name: string, more = 1): void {
  // A lemma may be 'constructor', which every object has
  counts[name] = (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + more;
}

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
