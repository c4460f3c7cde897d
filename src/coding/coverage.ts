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

/** Counts what a run codes and leaves. */
export class Coverage {
  #articles = 0;
  #sentences = 0;
  #withActor = 0;
  #withTwo = 0;
  #coded = 0;
  #codedOfTwo = 0;
  #claims = 0;
  readonly #kinds = new Map<string, number>();
  readonly #statuses = new Map<string, number>();
  readonly #events = new Map<string, number>();
  readonly #uncoded = new Map<string, number>();
  readonly #predicates = new Map<string, number>();

  add(resolved: Resolved, codings: readonly Coding[]): void {
    this.#articles++;
    const states = statesOf(resolved);
    for (const sentence of resolved.sentences) {
      const own = codings.filter(({ frame }) => frame.predicate.sentence === sentence);
      this.#addSentence(sentence, states.get(sentence.index)?.size ?? 0, own);
    }
  }

  #addSentence(sentence: Sentence, states: number, own: readonly Coding[]): void {
    const claims = own.flatMap(({ claim }) => claim ?? []);
    this.#sentences++;
    if (states > 0) this.#withActor++;
    if (states > 1) this.#withTwo++;
    if (claims.length > 0) this.#coded++;
    if (claims.length > 0 && states > 1) this.#codedOfTwo++;
    this.#claims += claims.length;
    for (const claim of claims) {
      count(this.#kinds, claim.kind);
      count(this.#statuses, claim.status);
      count(this.#events, claim.plover?.event ?? 'none');
    }
    for (const { reason } of own) if (reason !== null) count(this.#uncoded, lackOf(reason));
    if (states > 1 && claims.length === 0 && sentence.root)
      count(this.#predicates, innermost(sentence.root).lemma);
  }

  report(): CoverageReport {
    const ranked = [...this.#predicates].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    return {
      articles: this.#articles,
      sentences: this.#sentences,
      withActor: this.#withActor,
      withTwo: this.#withTwo,
      coded: this.#coded,
      codedOfTwo: this.#codedOfTwo,
      claims: this.#claims,
      byKind: sorted(this.#kinds),
      byStatus: sorted(this.#statuses),
      byEvent: sorted(this.#events),
      uncoded: sorted(this.#uncoded),
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

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
