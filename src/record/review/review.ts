import type { Claim } from '../../model/claim.ts';
import { byTime, type Decision } from '../../model/decision.ts';
import { Bindings } from './bindings.ts';
import { corrected } from './correct.ts';

/** What people's decisions about the claims of one key come to. */
interface Ruling {
  readonly rejected: boolean;
  /** Fields set by corrections, the latest word on each. */
  readonly set: Readonly<Record<string, string>>;
  /** Those that stand, oldest first. */
  readonly decisions: readonly Decision[];
}

/** Where a decision stands: `undone` by a person, `overruled` by a later merge or split that contradicts it. */
export type DecisionStanding = 'stands' | 'undone' | 'overruled';

/**
 * What all decisions of people come to. A function of the set of decisions: of several verdicts on one claim the
 * latest holds, and a decision that was undone counts for nothing, unless its undoing was undone.
 */
export class Review {
  /** All decisions, oldest first. */
  readonly decisions: readonly Decision[];
  readonly bindings: Bindings;
  readonly #rulings = new Map<string, Ruling>();
  readonly #undone: ReadonlySet<string>;

  constructor(decisions: readonly Decision[] = []) {
    this.decisions = [...decisions].sort(byTime);
    this.#undone = undoneOf(this.decisions);
    const standing = this.decisions.filter(({ id, verdict }) => verdict !== 'undo' && !this.#undone.has(id));
    this.bindings = new Bindings(
      standing.filter(({ verdict }) => verdict === 'merge' || verdict === 'split'),
    );
    for (const decision of standing)
      if (!this.bindings.overruled.has(decision.id))
        for (const key of decision.keys) this.#rulings.set(key, ruled(this.#rulings.get(key), decision));
  }

  /** The decisions that stand on claims of a key, oldest first. */
  on(key: string): readonly Decision[] {
    return this.#rulings.get(key)?.decisions ?? [];
  }

  standingOf({ id }: Decision): DecisionStanding {
    return this.#undone.has(id) ? 'undone' : this.bindings.overruled.has(id) ? 'overruled' : 'stands';
  }

  rejects(key: string): boolean {
    return this.#rulings.get(key)?.rejected ?? false;
  }

  /** Keys of the claims that are rejected. */
  get rejected(): string[] {
    return [...this.#rulings].flatMap(([key, { rejected }]) => (rejected ? [key] : []));
  }

  /** A claim as people corrected it; the same claim if nobody did. Correcting again changes nothing. */
  corrected(claim: Claim): Claim {
    const set = this.#rulings.get(claim.key)?.set;
    return set === undefined || Object.keys(set).length === 0 ? claim : corrected(claim, set);
  }

  /** The claims that count, as people corrected them: without those that were rejected. */
  claims(claims: readonly Claim[]): Claim[] {
    return claims.filter(({ key }) => !this.rejects(key)).map((claim) => this.corrected(claim));
  }

  /** Keys of claims that another review treats otherwise. */
  differingFrom(other: Review): Set<string> {
    const keys = [...this.#rulings.keys(), ...other.#rulings.keys()];
    return new Set(keys.filter((key) => idsOf(this.on(key)) !== idsOf(other.on(key))));
  }
}

const idsOf = (decisions: readonly Decision[]): string => decisions.map(({ id }) => id).join();

function ruled(before: Ruling | undefined, decision: Decision): Ruling {
  const { verdict } = decision;
  const judges = verdict === 'accept' || verdict === 'reject' || verdict === 'correct';
  return {
    rejected: judges ? verdict === 'reject' : (before?.rejected ?? false),
    set: { ...before?.set, ...decision.set },
    decisions: [...(before?.decisions ?? []), decision],
  };
}

/** Ids of what was taken back: by an undo that was not itself taken back. An undo names what is older by its hash. */
function undoneOf(decisions: readonly Decision[]): Set<string> {
  const undoings = new Map<string, string[]>();
  for (const { id, undoes } of decisions)
    if (undoes !== null) undoings.set(undoes, [...(undoings.get(undoes) ?? []), id]);
  const isUndone = (id: string): boolean => (undoings.get(id) ?? []).some((undo) => !isUndone(undo));
  return new Set(decisions.map(({ id }) => id).filter(isUndone));
}

export const NO_REVIEW = new Review();
