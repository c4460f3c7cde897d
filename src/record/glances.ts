import type { Seen } from './seen.ts';
import { likenessOfLength } from './weigh.ts';
import { NEAR_DAYS, THRESHOLD, WEIGHTS } from './weights.ts';

/** Numbers that a claim has here: bits of its words, doers, targets; its dates; its traits. */
const FIELDS = 8;
const [WORDS, BY, TO, FROM, UNTIL, POSSIBLY_FROM, POSSIBLY_UNTIL, TRAITS] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const MEETING = 1;
const MEASURE = 2;
const HAS_GENERIC = 4;
const HAS_ISSUE = 8;
const BOUNDED = 16;

/** Days that stand for an open end. */
const OPEN = 1_000_000_000;

/** The most that parties and kind add where there are no dates, words or issues in common. */
const WITHOUT_WORDS = WEIGHTS.to + Math.max(WEIGHTS.stance, WEIGHTS.event, WEIGHTS.instrument);

/**
 * What is seen of many claims at a glance, side by side in memory: comparing is what folding does most, and looking
 * each claim up takes longer than the comparison.
 */
export class Glances {
  #all = new Int32Array(4 * FIELDS);
  readonly #one = new Int32Array(FIELDS);

  set(slot: number, seen: Seen): void {
    if ((slot + 1) * FIELDS > this.#all.length) {
      const more = new Int32Array(this.#all.length * 2);
      more.set(this.#all);
      this.#all = more;
    }
    glance(seen, this.#all, slot * FIELDS);
  }

  /** Sets the claim that {@link mayReach} compares others with. */
  compareWith(seen: Seen): void {
    glance(seen, this.#one, 0);
  }

  /**
   * Whether the claim of a slot could be bound to the one that is compared. Never false for a pair that reaches the
   * threshold and is not forbidden. Meetings may by much, but only with dates that one meeting may have.
   */
  mayReach(slot: number): boolean {
    const [x, y, at] = [this.#one, this.#all, slot * FIELDS];
    const of = (field: number): number => y[at + field] ?? 0;
    const own = (field: number): number => x[field] ?? 0;
    const traits = own(TRAITS) & of(TRAITS);
    if ((traits & MEETING) !== 0)
      return (
        Math.max(own(POSSIBLY_FROM) - of(POSSIBLY_UNTIL), of(POSSIBLY_FROM) - own(POSSIBLY_UNTIL)) <=
        NEAR_DAYS
      );
    const targets = own(TO) !== 0 && of(TO) !== 0 && (own(TO) & of(TO)) === 0;
    if (targets && ((own(BY) & of(TO)) === 0 || (of(BY) & own(TO)) === 0)) return false;
    if ((own(WORDS) & of(WORDS)) !== 0) return true;
    const generic = (traits & HAS_GENERIC) !== 0 ? WEIGHTS.generic : 0;
    const issue = (traits & HAS_ISSUE) !== 0 ? WEIGHTS.issue : 0;
    if (WITHOUT_WORDS + generic + issue >= THRESHOLD) return true;
    if (Math.max(own(FROM) - of(UNTIL), of(FROM) - own(UNTIL)) > 0) return false;
    const longer = Math.max(own(UNTIL) - own(FROM), of(UNTIL) - of(FROM)) + 1;
    return WITHOUT_WORDS + generic + issue + dateWeight(longer, traits) >= THRESHOLD;
  }
}

/** A measure lives on: that it is told of one day says less. */
function dateWeight(longer: number, traits: number): number {
  if ((traits & MEASURE) === 0) return WEIGHTS[likenessOfLength(longer)];
  return (traits & BOUNDED) === 0 ? 0 : Math.max(WEIGHTS.month, WEIGHTS.quarter);
}

function glance(seen: Seen, into: Int32Array, at: number): void {
  into[at + WORDS] = bitsOf(seen.content.words);
  into[at + BY] = bitsOf(seen.by);
  into[at + TO] = bitsOf(seen.to);
  into[at + FROM] = dayOf(seen.stated.from);
  into[at + UNTIL] = dayOf(seen.stated.to);
  into[at + POSSIBLY_FROM] = dayOf(seen.possible.from);
  into[at + POSSIBLY_UNTIL] = dayOf(seen.possible.to);
  into[at + TRAITS] = traitsOf(seen);
}

const dayOf = (day: number): number => Math.max(-OPEN, Math.min(OPEN, day));

const traitsOf = ({ claim, content, issues, stated }: Seen): number =>
  (claim.kind === 'meeting' ? MEETING : 0) |
  (claim.kind === 'measure' ? MEASURE : 0) |
  (content.generic.size > 0 ? HAS_GENERIC : 0) |
  (issues.size > 0 ? HAS_ISSUE : 0) |
  (Number.isFinite(stated.from) && Number.isFinite(stated.to) ? BOUNDED : 0);

/** A bit for each text: sets that have none in common share no text. */
function bitsOf(texts: ReadonlySet<string>): number {
  let bits = 0;
  for (const text of texts) bits |= 1 << (hashOf(text) & 31);
  return bits;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
